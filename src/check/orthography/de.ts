import { letters } from '../letters.ts'
import { type Orthography, paragraphSign, percent, thousands, units } from './orthography.ts'

export const de: Orthography = {
  // Austrian newsrooms write Jänner and Feber.
  moreMonths: [['Jänner'], ['Feber'], [], [], [], [], [], [], [], [], [], []],
  addsEndings: false,
  caseWithoutYear: {},
  // Books set the French marks the other way round, Switzerland as the French do.
  quotes: { marks: '„“«»', nested: 'other-marks', inward: true },
  unbroken: [
    thousands,
    percent,
    paragraphSign,
    units,
    new RegExp(String.raw`(?<![${letters}])(?:z\.[ \n]B\.|d\.[ \n]h\.|u\.[ \n]a\.)`, 'gu'),
    new RegExp(String.raw`(?<![${letters}])Nr\.[ \n]\d+`, 'gu'),
  ],
  nameEnding: 0,
  fewestWords: 220,
}
