import { columnsOf } from '../../language/columns.ts'

/** Columns of one line at the foot of a sheet of A4, less what date and number take. */
const room = 66

/** A headline as the title at the foot of pages: as many whole words as one line holds, and signs that it goes on. */
export function runningTitle(headline: string): string {
  if (columnsOf(headline) <= room) return headline
  let words = ''
  for (const part of headline.split(/(?<=\s)|(?<=\p{Script=Han})/u)) {
    if (columnsOf(words + part) >= room) break
    words += part
  }
  const begun = words === '' ? [...headline].slice(0, room / 2).join('') : words
  // A preposition or a dash would be waiting for the next word.
  return `${begun
    .trimEnd()
    .replace(/(?:\s\S{1,2})+$/, '')
    .replace(/[\s\p{P}]+$/u, '')}…`
}
