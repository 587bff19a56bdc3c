import { codePointName } from '../diagnostics/code-point.ts'
import type { KitText } from './kit-texts.ts'
import { masked } from './masked.ts'
import { placeIn } from './place.ts'
import type { Fault } from './rule.ts'

/** Spaces that nobody meant, one finding for each kind of them in a text. */
export function oddSpaces(text: KitText): Fault[] {
  return [...doubled(text), ...unseen(text)]
}

function doubled(text: KitText): Fault[] {
  const plain = masked(text)
  if (!plain.includes('  ')) return []
  const found = [...plain.matchAll(/(?<=\S) {2,}(?=\S)/g)].filter(
    ({ 0: spaces, index }) => text.kind !== 'prose' || !isLayout(plain, index, spaces.length),
  )
  const [first] = found
  if (!first) return []
  const [from, to] = wordsAround(text.text, first.index, first[0].length)
  return [
    {
      ...placeIn(text, from, to),
      message: `More than one space stands in “${text.text.slice(from, to).replaceAll(' ', '␣')}”${more(found.length)}`,
      hint: 'Write one, shown here as ␣',
      changes: found.map(({ 0: spaces, index }) => ({ from: index, to: index + spaces.length, text: ' ' })),
    },
  ]
}

/** In Markdown, spaces also align a table or what follows the mark of an item, and stand as they are in code. */
function isLayout(plain: string, index: number, length: number): boolean {
  const start = plain.lastIndexOf('\n', index) + 1
  const [line = ''] = plain.slice(start).split('\n', 1)
  const before = plain.slice(start, index)
  const fences = plain.slice(0, start).match(/^ {0,3}(?:```|~~~)/gm) ?? []
  const isCode = /^(?: {4}|\t)/.test(line) || fences.length % 2 === 1
  return isCode || line.includes('|') || /^\s*(?:[-*+>#]+|\d+[.)]|\[[^\]]*\]:)$/.test(before) || length > mostSpaces
}

/** More than a slip of the thumb. */
const mostSpaces = 3

/** They may well stand where a long address or a path may break. */
const widthless = /(?<![/@_.-])[\u200b\ufeff]+(?![/@_.-])/g

function unseen(text: KitText): Fault[] {
  const found = [...masked(text).matchAll(widthless)]
  const [first] = found
  if (!first) return []
  const [from, to] = wordsAround(text.text, first.index, first[0].length)
  return [
    {
      ...placeIn(text, from, to),
      message: `A space without width (${codePointName(first[0].slice(0, 1))}) stands in “${text.text.slice(from, to).replaceAll(/[\u200b\ufeff]+/g, '␣')}”${more(found.length)}: no search finds the word`,
      hint: 'Delete it, shown here as ␣; it came along with a copied text',
      changes: found.map(({ 0: spaces, index }) => ({ from: index, to: index + spaces.length, text: '' })),
    },
  ]
}

function more(count: number): string {
  if (count === 1) return ''
  return `, and in ${count === 2 ? 'one more place' : `${count - 1} more places`} of this text`
}

function wordsAround(text: string, from: number, length: number): readonly [from: number, to: number] {
  const [before = ''] = /\S*$/.exec(text.slice(Math.max(0, from - 20), from)) ?? []
  const [after = ''] = /^\S*/.exec(text.slice(from + length, from + length + 20)) ?? []
  return [from - before.length, from + length + after.length]
}
