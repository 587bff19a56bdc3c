import { type Orthography, paragraphSign, percent, thousands } from './orthography.ts'

export const en: Orthography = {
  addsEndings: false,
  // “A long march”, “the 10 may attend”, “an august body”.
  caseWithoutYear: { otherWords: ['march', 'may', 'august'] },
  quotes: { marks: '“”', nested: 'other-marks' },
  unbroken: [thousands, percent, paragraphSign],
  nameEnding: 0,
  fewestWords: 250,
}
