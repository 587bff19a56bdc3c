import { codePointName } from '../../diagnostics/code-point.ts'
import { findLanguage } from '../../language/languages.ts'
import { lettersForDigits } from '../digit-twins.ts'
import { enumerate } from '../enumerate.ts'
import type { KitText } from '../kit-texts.ts'
import { masked } from '../masked.ts'
import { placeOfMatch } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const textHomoglyph: Rule = {
  code: 'text/homoglyph',
  why: 'Latin and Cyrillic letters that look the same are different letters to a search engine, a spelling check and a screen reader: the word is not found, and is read aloud letter by letter. The letter O is no zero: 18:OO is no time to a calendar.',
  mend: 'Type the word again in one keyboard layout, the number with digits, or copy it from the hint.',
  bad: `
languages: [ru]
release:
  headline: Городская библиoтека открывает ремонтное кафе
`,
  good: `
languages: [ru]
release:
  headline: Городская библиотека открывает ремонтное кафе и PDF-архив
`,
  check,
}

/** Pairs that look the same: Latin, Cyrillic. */
const twins =
  'aа cс eе oо pр xх yу iі jј sѕ hһ kк AА BВ CС EЕ HН KК MМ OО PР TТ XХ IІ JЈ SЅ YУ ïї öӧ ëё ÖӦ ËЁ ÏЇ'.split(' ')
const toCyrillic = new Map(twins.map(pair => [pair.slice(0, 1), pair.slice(1)]))
const toLatin = new Map(twins.map(pair => [pair.slice(1), pair.slice(0, 1)]))

const mixed = /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*\p{Script=Cyrillic})[\p{L}\p{M}]+/gu
/** Two words made one on purpose, each with its capital or its small letters: `КрокApp`, `EcoДом`. */
const blend =
  /^(?:\p{Script=Cyrillic}*\p{Ll}(?=\p{Lu}\p{Script=Latin})\p{Script=Latin}+|\p{Script=Latin}+(?<=\p{Script=Latin}\p{Ll})(?=\p{Lu})\p{Script=Cyrillic}{2,})$/u
/** A Latin letter where Cyrillic has a word of one letter; in capitals, which name things too, where a sentence begins. */
const lone = /(?<=(?:^|\p{Script=Cyrillic}[,\ufffc]?)\s*)(?<!\S)(?:[acoy](?=\s\p{Script=Cyrillic})|[co](?=\s\d))/gu
const loneCapital =
  /(?<=(?:^|[.!?…]\s)[«„—\s]*)(?<![^\s«„])(?:[ACOYK](?=\s\p{Ll})(?=\s\p{Script=Cyrillic})|C(?=\s\d))/gu
const loneUkrainian = /(?<![^\s«„])i(?=\s\p{Script=Cyrillic})/gu
/** The reverse: an article or a conjunction among Latin words. */
const loneCyrillic = /(?<=(?:^|\p{Script=Latin},?\s))[аіоуАІ](?=\s\p{Script=Latin})/gu
/** Legal forms before a name: `ООО «Заря»` in Latin letters. */
const legalForm = /(?<![\p{L}-])(?:OOO|OAO|AO|HAO|TOO|TOB|KT)(?=\s[«“„"]\p{Script=Cyrillic})/gu

function check({ texts }: Subject): Fault[] {
  return texts.flatMap(text => [...mixedWords(text), ...lettersForDigits(text, masked(text))])
}

function mixedWords(text: KitText): Fault[] {
  // Most texts have one script: whoever has, need not be searched.
  if (!/\p{Script=Cyrillic}/u.test(text.text) || !/\p{Script=Latin}/u.test(text.text)) return []
  const plain = masked(text)
  return patternsFor(text)
    .flatMap(pattern => [...plain.matchAll(pattern)])
    .flatMap(match => {
      const fault = faultOf(match[0])
      return fault ? [{ ...placeOfMatch(text, match), ...told(fault, match) }] : []
    })
}

function patternsFor({ language = '' }: KitText): readonly RegExp[] {
  const script = findLanguage(language)?.script
  if (script === 'Latn') return [mixed, loneCyrillic]
  return [mixed, lone, loneCapital, legalForm, ...(language.startsWith('uk') ? [loneUkrainian] : [])]
}

interface Mixed {
  readonly message: string
  readonly mend: string
  /** A letter that has no twin, or the words around it, say which alphabet the word is of. */
  readonly sure: boolean
}

function told({ message, mend, sure }: Mixed, { 0: word, index }: RegExpExecArray): Omit<Fault, 'at'> {
  return {
    message,
    hint: `Write ${mend}, typed with one keyboard layout`,
    ...(sure ? { changes: [{ from: index, to: index + word.length, text: mend }] } : {}),
  }
}

/** Only where every letter of the rarer script has a twin: in "PRщик" the writer knew what they did. */
function faultOf(word: string): Mixed | undefined {
  const latin = [...word].filter(letter => /\p{Script=Latin}/u.test(letter))
  const cyrillic = [...word].filter(letter => /\p{Script=Cyrillic}/u.test(letter))
  const [strangers, mends, script, own] =
    cyrillic.length === 0 || (latin.length > 0 && latin.length <= cyrillic.length)
      ? ([latin, toCyrillic, 'Latin', cyrillic] as const)
      : ([cyrillic, toLatin, 'Cyrillic', latin] as const)
  if (!strangers.every(letter => mends.has(letter)) || blend.test(word)) return undefined
  const names = [...new Set(strangers)].map(letter => `${letter} (${codePointName(letter)})`)
  return {
    message: `“${word}” has ${strangers.length === 1 ? 'a' : strangers.length} ${script} letter${strangers.length === 1 ? '' : 's'}: ${enumerate(names)}`,
    mend: [...word].map(letter => (strangers.includes(letter) ? mends.get(letter) : letter)).join(''),
    sure: own.length === 0 || own.some(letter => !toCyrillic.has(letter) && !toLatin.has(letter)),
  }
}
