import { type Orthography, percent, thousands } from './orthography.ts'

export const en: Orthography = {
  addsEndings: false,
  quotes: { marks: '“”', nested: 'other-marks' },
  unbroken: [thousands, percent],
  nameEnding: 0,
  fewestWords: 250,
}
