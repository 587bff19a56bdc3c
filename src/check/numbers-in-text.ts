import { withPlainDigits } from './digits.ts'
import { letters } from './letters.ts'

/** A number in a text, without its separators. */
export interface NumberInText {
  /** Digits, with a point before decimals. */
  readonly value: string
  readonly from: number
  readonly to: number
}

const number = new RegExp(String.raw`(?<![${letters}\d])\d+(?:[.,' \u00a0\u202f’٬٫]\d+)*`, 'gu')

/**
 * Every number of a text as it is meant: groups of three digits are thousands in every language, whatever stands between
 * them; other decimals are parted by a point. Phone numbers, addresses and dates should be covered before.
 */
export function numbersIn(text: string): readonly NumberInText[] {
  return [...withPlainDigits(text).matchAll(number)].flatMap(match => pieces(match[0], match.index))
}

const grouped = /^\d{1,3}(?:([.,' \u00a0\u202f’٬])\d{3})(?:\1\d{3})*/

/** A plain space parts two numbers unless three digits follow. */
function pieces(found: string, from: number): readonly NumberInText[] {
  const group = grouped.exec(found)
  const whole = group && !/^\d/.test(found.slice(group[0].length)) ? group[0] : (/^\d+/.exec(found)?.[0] ?? found)
  const decimals = /^[.,٫]\d+/.exec(found.slice(whole.length))?.[0] ?? ''
  const length = whole.length + decimals.length
  const value = whole.replaceAll(/\D/g, '') + decimals.replace(/^\D/, '.')
  const rest = found.slice(length)
  const next = rest.search(/\d/)
  return [{ value, from, to: from + length }, ...(next < 0 ? [] : pieces(rest.slice(next), from + length + next))]
}
