import { cyrillicUnbroken } from './cyrillic.ts'
import type { Orthography } from './orthography.ts'

export const kk: Orthography = {
  addsEndings: true,
  quotes: { marks: '«»„“”', nested: 'any-marks' },
  unbroken: cyrillicUnbroken,
  nameEnding: 0,
  fewestWords: 150,
}
