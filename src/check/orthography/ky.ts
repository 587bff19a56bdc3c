import { cyrillicUnbroken } from './cyrillic.ts'
import type { Orthography } from './orthography.ts'

export const ky: Orthography = {
  moreMonths: [
    ['январь', 'январ'],
    ['февраль', 'феврал'],
    ['март'],
    ['апрель', 'апрел'],
    ['май'],
    ['июнь', 'июн'],
    ['июль', 'июл'],
    ['август'],
    ['сентябрь', 'сентябр'],
    ['октябрь', 'октябр'],
    ['ноябрь', 'ноябр'],
    ['декабрь', 'декабр'],
  ],
  addsEndings: true,
  endings: /(?:[дт][аеоө]н?|[гк][аеоө]|[ндт][ыиуү]н?|[дт][ае]г[ыи])$/u,
  guessFrom: 5,
  caseWithoutYear: { between: /^-$/ },
  quotes: { marks: '«»„“”', nested: 'any-marks', noSingles: true },
  unbroken: cyrillicUnbroken,
  nameEnding: 0,
  fewestWords: 150,
}
