import type { Change } from '../diagnostics/diagnostic.ts'
import { covered } from './covered.ts'
import type { KitText } from './kit-texts.ts'
import type { Written } from './orthography/orthographies.ts'
import { placeIn, placeOfMatch } from './place.ts'
import { isKnownPair, type Mark, pairsOf, paragraphsOf } from './quote-pairs.ts'
import type { Fault } from './rule.ts'

/** Signs of a typewriter in place of marks: `''word''`, `,,word''`, `<<word>>`, `'a word'`; an apostrophe is none. */
const typed =
  /(?<![\p{N}'])''(?!')|(?<![\p{L}\p{N},]),,(?=\p{L})|<<(?=[\p{L}\p{N}][^<>\n]*>>)|(?<![\p{L}\p{N}'’"“„«])'(?=\p{L})(?=[^'\n]{3,}[^\s']'(?![\p{L}\p{N}']))/gu

/** Hardly any text has one, and to compile what they mean takes longer than to look. */
const signs = /'|,,|<</

export function typewriterMarks(text: KitText, plain: string, { language }: Written): Fault[] {
  const [first] = signs.test(plain) ? plain.matchAll(typed) : []
  if (!first) return []
  const [open, close] = language.quotes
  return [
    {
      ...placeOfMatch(text, first),
      message: `Signs of a typewriter stand for a quotation mark: ${first[0]}`,
      hint: `Write ${open}…${close}`,
    },
  ]
}

/** One mark as both ends, the wrong end first, or inner marks round a quotation that stands in no other. */
export function oddPairs(text: KitText, plain: string, marks: readonly Mark[], written: Written): Fault[] {
  const [open, close, innerOpen, innerClose] = written.language.quotes.map(mark => mark.trim())
  for (const paragraph of paragraphsOf(plain, marks)) {
    const pairs = pairsOf(plain, paragraph) ?? []
    const odd = pairs.find(pair => pair.open.isOwn && pair.close.isOwn && !isKnownPair(pair, written))
    const isInnerAlone = (mark: Mark) => written.orthography.quotes.innerAlone === false && mark.mark === innerOpen
    const isOuter = ({ mark }: Mark) => mark === open || mark === close
    const inner = paragraph.some(isOuter) ? undefined : pairs.find(pair => pair.open.isOwn && isInnerAlone(pair.open))
    const found = odd ?? inner
    if (!found) continue
    const told = `${found.open.mark}…${found.close.mark}`
    return [
      {
        ...placeIn(text, found.open.index, found.open.index + 1),
        message: odd
          ? `The marks ${told} do not make a pair`
          : `The marks ${told} are inner ones, and this quotation stands in no other`,
        hint: `Write ${open}…${close}${odd ? '' : `, and ${innerOpen}…${innerClose} inside of it`}`,
      },
    ]
  }
  return []
}

/**
 * Single marks round words that begin with a capital, as outer ones. What is in small letters may be a meaning, as
 * linguists set it: lux ‘light’.
 */
const single =
  /(?<![\p{L}\p{N}’])‘(?=\p{Lu}\p{L})(?:[^‘’\n]|’(?=\p{L}))*’(?!\p{L})|‚(?=\p{Lu}\p{L})[^‚‘’\n]*[‘’](?!\p{L})|‹[ \u00a0\u202f]?(?=\p{Lu}\p{L})[^‹›\n]*›/gu
/** Quotations within others go first, so that each scan ends at the next mark. */
const outer = [/«[^«»]*»/g, /«[^«»]*»/g, /„[^„“”\n]*[“”]/g, /“[^“”\n]*”/g]

export function singleMarks(text: KitText, plain: string, { language, orthography }: Written): Fault[] {
  if (!orthography.quotes.noSingles || !/[‘‚‹]/.test(plain)) return []
  const found = [...covered(plain, outer).matchAll(single)]
  const [first] = found
  if (!first) return []
  const [open, close] = language.quotes
  const marks = `${first[0].charAt(0)}…${first[0].slice(-1)}`
  return [
    {
      ...placeOfMatch(text, first),
      message: `The single marks ${marks} stand round words that stand in no other marks`,
      hint: `Write ${open}…${close}`,
      changes: found.flatMap(match => doubled(match, open, close)),
    },
  ]
}

/** With the space that stands within some marks. */
function doubled({ 0: words, index }: RegExpExecArray, open: string, close: string): readonly Change[] {
  const [before, after] = [/^.[ \u00a0\u202f]?/u, /[ \u00a0\u202f]?.$/u].map(edge => edge.exec(words)?.[0].length ?? 1)
  const end = index + words.length
  return [
    { from: index, to: index + (before ?? 1), text: open },
    { from: end - (after ?? 1), to: end, text: close },
  ]
}
