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
  const found = text.kind === 'prose' ? inProse(plain) : [...plain.matchAll(between)].map(spaces => at(spaces))
  const [first] = found
  if (!first) return []
  const [from, to] = wordsAround(text.text, first.from, first.to - first.from)
  return [
    {
      ...placeIn(text, from, to),
      message: `More than one space stands in “${text.text.slice(from, to).replaceAll(' ', '␣')}”${more(found.length)}`,
      hint: 'Write one, shown here as ␣',
      changes: found.map(place => ({ ...place, text: ' ' })),
    },
  ]
}

const between = /(?<=\S) {2,}(?=\S)/g

function at({ 0: found, index }: RegExpExecArray, start = 0) {
  return { from: start + index, to: start + index + found.length }
}

/** Without those of layout: in Markdown, spaces also align a table or what follows the mark of an item, and stand as they are in code. */
function inProse(plain: string): readonly ReturnType<typeof at>[] {
  let start = 0
  let isFenced = false
  return plain.split('\n').flatMap(line => {
    const from = start
    start += line.length + 1
    const isFence = /^ {0,3}(?:```|~~~)/.test(line)
    if (isFence) isFenced = !isFenced
    if (isFence || isFenced || /^(?: {4}|\t)|\|/.test(line)) return []
    const mark = /^\s*(?:[-*+>#]+|\d+[.)]|\[[^\]]*\]:)(?= )/.exec(line)?.[0].length
    const found = [...line.matchAll(between)].filter(
      ({ index, 0: spaces }) => index !== mark && spaces.length <= mostSpaces,
    )
    return found.map(spaces => at(spaces, from))
  })
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
