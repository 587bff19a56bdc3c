import { type Orthography, paragraphSign, percent, thousands } from './orthography.ts'

export const en: Orthography = {
  addsEndings: false,
  quotes: { marks: '“”', nested: 'other-marks' },
  unbroken: [thousands, percent, paragraphSign],
  nameEnding: 0,
  fewestWords: 250,
}
