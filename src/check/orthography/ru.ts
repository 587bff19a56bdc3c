import { letters } from '../letters.ts'
import { cyrillicUnbroken } from './cyrillic.ts'
import type { Orthography } from './orthography.ts'

export const ru: Orthography = {
  titleMonths: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  addsEndings: false,
  caseWithoutYear: {},
  quotes: { marks: '«»„“', nested: 'other-marks', innerAlone: false, noSingles: true },
  unbroken: [
    ...cyrillicUnbroken,
    /\d{4}[ \n]г{1,2}\./gu,
    /(?<![\d.,])\d+(?:[.,]\d+)*[ \n]тыс\./gu,
    new RegExp(String.raw`(?<![${letters}])(?:д|ст|п|с|стр|гл|рис|табл)\.[ \n]\d+`, 'gu'),
    new RegExp(String.raw`(?<![${letters}])т\.[ \n][епкднч]\.`, 'gu'),
    new RegExp(String.raw`(?<![${letters}])[IVX]+[ \n]в{1,2}\.(?![${letters}])`, 'gu'),
    new RegExp(String.raw`(?<![${letters}])и[ \n]т\.[ \n\u00a0]?[дп]\.`, 'gu'),
  ],
  nameEnding: 2,
  fewestWords: 180,
}
