import { textAt } from '../../pdf/objects.ts'
import { ua } from '../finding.ts'
import type { TreeReading } from '../reading.ts'

/** Every language tag in the structure is one (RFC 5646; ISO 14289-1, 7.2). */
export function language({ elements }: TreeReading) {
  return elements.flatMap(({ dict, type }) => {
    const tag = textAt(dict, 'Lang')
    if (tag === undefined || isLanguage(tag)) return []
    return [
      {
        code: 'pdf/language',
        clause: ua('7.2'),
        message: `“${tag}” is no language (${type}).`,
        hint: 'Write a language tag, such as en, ru or zh-Hans.',
      } as const,
    ]
  })
}

export function isLanguage(tag: string | undefined): boolean {
  return tag !== undefined && /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(tag)
}
