import { rowOf } from '../../diagnostics/row-of.ts'
import { probe } from '../probe.ts'
import type { Flaw } from './flaw.ts'

const names: Readonly<Record<string, string>> = { png: 'embedded.png', jpeg: 'embedded.jpg', jpg: 'embedded.jpg' }

/**
 * Looks at a picture that a drawing carries as a `data:` address (RFC 2397): PNG and JPEG in base64 alone, since every
 * program that draws SVG decodes those two, and none of them can refer to anything else.
 */
export function embeddedPicture(address: string, line: number): readonly Flaw[] {
  const [, subtype = '', content = ''] = /^data:image\/(\w+)\s*;\s*base64\s*,(.*)$/is.exec(address) ?? []
  const name = rowOf(names, subtype.toLowerCase())
  if (name === undefined) return [{ ...wrongKind, line }]
  return probe(Buffer.from(content, 'base64'), name).diagnostics.map(({ code }) => ({ ...unusable, code, line }))
}

const wrongKind = {
  code: 'svg/active',
  what: 'embeds something that is neither a PNG nor a JPEG picture',
  hint: 'Embed the picture as PNG or JPEG.',
} as const

const unusable = {
  what: 'embeds a picture that is damaged or too large',
  hint: 'Embed the picture again, smaller, as PNG or JPEG.',
} as const
