import { codePointName } from '../diagnostics/code-point.ts'
import { enumerate } from './enumerate.ts'
import type { KitText } from './kit-texts.ts'
import { placeIn } from './place.ts'
import type { Fault } from './rule.ts'

/** Letters that are taken for digits, Latin and Cyrillic. */
const digits: Readonly<Record<string, string>> = { O: '0', О: '0', o: '0', о: '0', З: '3', l: '1', I: '1', І: '1' }

/** `18:ОО`, `1О:30`, `l8:00` */
const hour = /(?<![\p{L}\p{N}:.-])(?:[0-2OОoоlIІ]?\d|[0-2][OОoо]):[0-5OОoоЗ][\dOОoоЗ](?![\p{L}\p{N}:]|-\p{N})/gu
/** `2О26`, `12З4`; `3O2` may be chemistry. */
const within = /(?<![\p{L}\p{N}.,:/_-])(?=(?:\D?\d){3})\d+(?:[OОЗ]+\d+)+(?![\p{L}\p{N}/_-])/gu
/** `3ОО`: one alone may be the letter of a class, and three before a name are a legal form. */
const atEnd = /(?<![\p{L}\p{N}.,:/_-])\d+[OО]{2,}(?![\p{L}\p{N}/_-]|\s?[«„“"])/gu

/** `1О часов` */
const counted =
  /(?<![\p{L}\p{N}.,:/_-])\d+[OО](?=\s(?:час|годин|сағат|саат|соат|мин|хв|лет|рок|руб|грн|процент|відсот|пайыз|фоиз|тыс|тис|млн|млрд|%))/gu

/** Beside a digit or its place in an hour: most texts hold none, and are not searched for each of them. */
const mixed = /\d[OОЗ]|[OОoоЗ]\d|\d[oо]:|:\d?[OОoоЗ]|[lIІ]\d:/u

/** Letters where digits belong: the time is no time to a calendar, and a screen reader says a word. */
export function lettersForDigits(text: KitText, plain: string): Fault[] {
  if (text.kind === 'value' || !mixed.test(plain)) return []
  return [hour, within, atEnd, counted]
    .flatMap(pattern => [...plain.matchAll(pattern)])
    .flatMap(match => {
      const letters = [...match[0]].filter(sign => digits[sign] !== undefined)
      return letters.length === 0 ? [] : [faultOf(text, match, letters)]
    })
}

function faultOf(text: KitText, { 0: found, index }: RegExpExecArray, letters: readonly string[]): Fault {
  const mend = [...found].map(sign => digits[sign] ?? sign).join('')
  const names = [...new Set(letters)].map(letter => `${letter} (${codePointName(letter)})`)
  return {
    ...placeIn(text, index, index + found.length),
    message: `“${found}” has ${letters.length === 1 ? 'a letter' : `${letters.length} letters`} where digits belong: ${enumerate(names)}`,
    hint: `Write ${mend}`,
    // Other numbers may be part of a code that somebody really has.
    ...(found.includes(':') ? { changes: [{ from: index, to: index + found.length, text: mend }] } : {}),
  }
}
