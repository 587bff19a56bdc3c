import type { Markdown } from '../kit/kit.ts'
import type { KitText } from './kit-texts.ts'
import type { Fault } from './rule.ts'

type Place = Pick<Fault, 'at' | 'excerpt'>

/** The characters `from` up to `to` of a text. */
export function placeIn({ text, at, file }: Pick<KitText, 'text' | 'at' | 'file'>, from: number, to: number): Place {
  return { at, excerpt: { text, from, to, ...(file === undefined ? {} : { file }) } }
}

/** A Markdown text as a whole: its first line stands for it. */
export function placeOf({ markdown, at, file }: Markdown): Place {
  const from = markdown.search(/\S/)
  const end = markdown.indexOf('\n', from)
  return placeIn({ text: markdown, at, ...(file === undefined ? {} : { file }) }, from, end < 0 ? markdown.length : end)
}
