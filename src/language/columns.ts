import { eastAsianWidth } from 'get-east-asian-width'

/** Marks, controls of form, and what joins the sign before it: an emoji is as wide as its first sign. */
const narrow = /\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\p{M}\p{Cf}]/gu
const asEmoji = /.\ufe0f/gu

/** The columns of a line where all letters are equally wide: Han and emoji take two, marks on a letter none (UAX #11). */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let columns = 0
  for (const letter of text.replaceAll(asEmoji, '😀').replaceAll(narrow, '')) {
    columns += eastAsianWidth(letter.codePointAt(0) ?? 0)
  }
  return columns
}
