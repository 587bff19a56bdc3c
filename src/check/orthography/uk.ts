import { letters } from '../letters.ts'
import { cyrillicUnbroken } from './cyrillic.ts'
import type { Orthography } from './orthography.ts'

export const uk: Orthography = {
  titleMonths: [
    'січень',
    'лютий',
    'березень',
    'квітень',
    'травень',
    'червень',
    'липень',
    'серпень',
    'вересень',
    'жовтень',
    'листопад',
    'грудень',
  ],
  addsEndings: false,
  caseWithoutYear: {},
  quotes: { marks: '«»„“”', nested: 'other-marks', noSingles: true },
  unbroken: [
    ...cyrillicUnbroken,
    /\d{4}[ \n]р{1,2}\./gu,
    /(?<![\d.,])\d+(?:[.,]\d+)*[ \n]тис\./gu,
    new RegExp(String.raw`(?<![${letters}])(?:ст|п|с|ч)\.[ \n]\d+`, 'gu'),
  ],
  nameEnding: 2,
  fewestWords: 180,
}
