import { type Orthography, percent, thousands } from './orthography.ts'

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
  quotes: { marks: '„”«»', nested: 'other-marks' },
  unbroken: [thousands, percent, /(?<!\d)\d+[ \n]zł(?!\p{L})/gu, /\d{4}[ \n]r\./gu],
  // Marek, Marka; Kozieł, Kozła.
  nameEnding: 3,
  fewestWords: 180,
}
