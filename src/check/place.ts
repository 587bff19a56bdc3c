import type { Markdown } from '../kit/kit.ts'
import type { KitText } from './kit-texts.ts'
import type { Fault } from './rule.ts'

type Place = Pick<Fault, 'at' | 'excerpt'>

/** The characters `from` up to `to` of a text. */
export function placeIn({ text, at, file }: Pick<KitText, 'text' | 'at' | 'file'>, from: number, to: number): Place {
  return { at, excerpt: { text, from, to, file } }
}

/** What a pattern found in a text. */
export function placeOfMatch(text: Pick<KitText, 'text' | 'at' | 'file'>, { 0: found, index }: RegExpExecArray): Place {
  return placeIn(text, index, index + found.length)
}

/** A Markdown text as a whole: its first line stands for it. */
export function placeOf(prose: Markdown): Place {
  const { markdown: text } = prose
  const from = text.search(/\S/)
  const end = text.indexOf('\n', from)
  return placeIn({ ...prose, text }, from, end < 0 ? text.length : end)
}
