import { expect, it } from 'vitest'
import { likelyEncoding } from '../../../src/kit/read/likely-encoding.ts'

/** A text in an encoding of one byte a letter. */
function bytesIn(label: string, text: string): Uint8Array {
  const letters = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, letter => letters.indexOf(letter))
}

const russian = 'headline: Городская библиотека открывает ремонтное кафе'

it.each([
  ['windows-1251', russian, 'Windows-1251'],
  ['windows-1251', 'headline: Міська бібліотека відкриває кав’ярню', 'Windows-1251'],
  ['koi8-r', russian, 'KOI8-R or KOI8-U'],
  ['koi8-u', 'headline: Міська бібліотека відкриває майстерню', 'KOI8-R or KOI8-U'],
  ['ibm866', russian, 'CP866, of DOS'],
  ['iso-8859-5', russian, 'ISO 8859-5'],
  ['windows-1252', 'headline: Das Café öffnet für Bürger', 'Windows-1252 or one of its kin'],
  ['windows-1256', 'headline: افتتاح مكتبة جديدة في المدينة', undefined],
  ['windows-1253', 'headline: Νέα βιβλιοθήκη ανοίγει στην πόλη', undefined],
])('%s: %s', (label, text, expected) => {
  expect(likelyEncoding(bytesIn(label, text))).toBe(expected)
})
