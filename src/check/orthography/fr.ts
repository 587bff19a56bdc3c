import { letters } from '../letters.ts'
import { type Orthography, paragraphSign, percent, thousands, units } from './orthography.ts'

export const fr: Orthography = {
  addsEndings: false,
  // Streets and squares are named for days with a capital: place du 22 Septembre.
  caseWithoutYear: { after: /(?<!\p{L})(?:le|au)\s$/iu },
  quotes: { marks: '«»“”', nested: 'any-marks', noSingles: true },
  // Switzerland and Canada set no space before some of these: only a space that can break is found.
  unbroken: [
    thousands,
    percent,
    paragraphSign,
    units,
    new RegExp(String.raw`(?<!\d)\d{1,2}[ \n]h(?:[ \n]\d{2}(?!\d)|(?![${letters}'’]))`, 'gu'),
    new RegExp(String.raw`[${letters}\p{N}»)][ \n][;:!?»](?![${letters}\p{N}()])`, 'gu'),
    new RegExp(String.raw`«[ \n][${letters}\p{N}]`, 'gu'),
    new RegExp(String.raw`(?<![${letters}])n°[ \n]\d+`, 'gu'),
  ],
  nameEnding: 0,
  fewestWords: 250,
}
