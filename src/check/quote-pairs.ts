import type { Change } from '../diagnostics/diagnostic.ts'
import type { Written } from './orthography/orthographies.ts'

/** A double quotation mark in a text. */
export interface Mark {
  readonly mark: string
  readonly index: number
  /** Whether it belongs to words of the language, and not to those of another script. */
  readonly isOwn: boolean
}

interface Pair {
  readonly open: Mark
  readonly close: Mark
}

/**
 * What gives every quotation of a text the marks of its language, inner ones inside of another. A paragraph where it is
 * not clear which mark opens and which closes, or where one is missing, is left alone.
 */
export function quoteChanges(text: string, marks: readonly Mark[], written: Written): readonly Change[] {
  const paragraphs = paragraphsOf(text, marks).map(own => pairsOf(text, own))
  // A quotation of several paragraphs opens anew in each: what comes after one that does not end may be of it.
  return paragraphs.flatMap((pairs, index) =>
    pairs && (index === 0 || paragraphs[index - 1]) ? changesOf(pairs, text, written) : [],
  )
}

export function paragraphsOf(text: string, marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const ends = [...text.matchAll(/\n[ \t]*\n/g)].map(({ index }) => index)
  const paragraphs: Mark[][] = []
  let next = 0
  for (const mark of marks) {
    const isNew = paragraphs.length === 0 || (ends[next] ?? Infinity) < mark.index
    while ((ends[next] ?? Infinity) < mark.index) next += 1
    if (isNew) paragraphs.push([])
    paragraphs.at(-1)?.push(mark)
  }
  return paragraphs
}

/** Outer pairs before those within them; none where a mark has no partner. */
export function pairsOf(text: string, marks: readonly Mark[]): readonly Pair[] | undefined {
  const pairs: Pair[] = []
  const opened: Mark[] = []
  const opening = new Set<number>()
  for (const mark of marks) {
    const role = roleOf(text, mark, opening)
    if (role === 'open') {
      opening.add(mark.index)
      opened.push(mark)
      continue
    }
    const open = opened.pop()
    if (role === undefined || !open) return undefined
    pairs.push({ open, close: mark })
  }
  return opened.length > 0 ? undefined : pairs.toSorted((a, b) => a.open.index - b.open.index)
}

/** Signs that stand between a mark and the words that it belongs to. */
const between = /[*_~'‘’‚‹›]/
const signs = /[*_~'‘’‚‹›"“”„‟«»]/

/** More signs in a row than this are no quotation. */
const mostSigns = 8

/** What opens has a space before it and a word after it; what closes the reverse. */
function roleOf(text: string, { mark, index }: Mark, opening: ReadonlySet<number>): 'open' | 'close' | undefined {
  let left = index - 1
  while (between.test(text.charAt(left)) && index - left < mostSigns) left -= 1
  let right = index + 1
  while (signs.test(text.charAt(right)) && right - index < mostSigns) right += 1
  const before = opening.has(left) ? ' ' : text.charAt(left)
  const after = text.charAt(right)
  const opens = /^[\s([{/—–-]?$/u.test(before) && /[^\s.,;:!?…)\]}]/u.test(after)
  const closes = /[^\s]/u.test(before) && /^[\s.,;:!?…)\]}/—–-]?$/u.test(after)
  if (opens !== closes) return opens ? 'open' : 'close'
  return opens ? undefined : byShape[mark]
}

/** For marks with a space on both sides, as in « mot ». */
const byShape: Readonly<Record<string, 'open' | 'close'>> = { '«': 'open', '„': 'open', '»': 'close' }

/** What newsrooms of some country set, where the language has both marks. */
const known: ReadonlySet<string> = new Set(['«»', '„“', '„”', '“”', '""'])

/** Whether the marks are the two ends of one quotation in some country that writes the language. */
export function isKnownPair({ open, close }: Pair, { orthography: { quotes } }: Written): boolean {
  const pair = open.mark + close.mark
  return known.has(pair) || (pair === '»«' && quotes.inward === true)
}

function changesOf(pairs: readonly Pair[], text: string, written: Written): readonly Change[] {
  const around: { readonly end: number; readonly marks: Marks }[] = []
  return pairs.flatMap(pair => {
    while ((around.at(-1)?.end ?? Infinity) < pair.open.index) around.pop()
    const outside = around.at(-1)?.marks
    const now = [pair.open.mark, pair.close.mark] as const
    const marks =
      isRight(pair, outside, written) || !(pair.open.isOwn || pair.close.isOwn) ? now : marksFor(outside, written)
    around.push({ end: pair.close.index, marks })
    return marks === now ? [] : [opened(pair.open, marks[0], text), closed(pair.close, marks[1], text)]
  })
}

type Marks = readonly [open: string, close: string]

function isRight(pair: Pair, outside: Marks | undefined, written: Written): boolean {
  const { quotes } = written.orthography
  const isOwn = [pair.open, pair.close].every(({ mark }) => quotes.marks.includes(mark)) && isKnownPair(pair, written)
  return isOwn && (quotes.nested === 'any-marks' || outside?.[0].trim() !== pair.open.mark)
}

function marksFor(outside: Marks | undefined, { language }: Written): Marks {
  const [open, close, innerOpen, innerClose] = language.quotes
  return outside?.[0].trim() === open.trim() ? [innerOpen, innerClose] : [open, close]
}

/** The space that the marks of another language have within goes with them. */
function opened({ index }: Mark, text: string, source: string): Change {
  const spaced = /[ \u00a0\u202f]/.test(source.charAt(index + 1))
  return { from: index, to: index + (spaced ? 2 : 1), text }
}

function closed({ index }: Mark, text: string, source: string): Change {
  const spaced = /[ \u00a0\u202f]/.test(source.charAt(index - 1))
  return { from: index - (spaced ? 1 : 0), to: index + 1, text }
}
