import { letters } from '../letters.ts'
import { type Orthography, paragraphSign, percent, thousands, units } from './orthography.ts'

export const pl: Orthography = {
  titleMonths: [
    'styczeń',
    'luty',
    'marzec',
    'kwiecień',
    'maj',
    'czerwiec',
    'lipiec',
    'sierpień',
    'wrzesień',
    'październik',
    'listopad',
    'grudzień',
  ],
  addsEndings: false,
  caseWithoutYear: {},
  quotes: { marks: '„”«»', nested: 'other-marks', inward: true, noSingles: true },
  unbroken: [
    thousands,
    percent,
    paragraphSign,
    units,
    new RegExp(String.raw`(?<![\d.,])\d+(?:[.,]\d+)*[ \n](?:zł|mln|mld)(?![${letters}])`, 'gu'),
    /\d{4}[ \n]r\./gu,
    new RegExp(String.raw`(?<![${letters}])(?:art|ust|pkt)\.?[ \n]\d+`, 'gu'),
  ],
  // Marek, Marka; Kozieł, Kozła.
  nameEnding: 3,
  fewestWords: 180,
}
