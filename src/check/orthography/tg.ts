import { cyrillicUnbroken } from './cyrillic.ts'
import type { Orthography } from './orthography.ts'

/** CLDR gives `31 Май 2016`, with a capital and without the ending that joins a month to what follows. */
export const tg: Orthography = {
  moreMonths: [
    ['январ'],
    ['феврал'],
    ['март'],
    ['апрел'],
    ['май'],
    ['июн'],
    ['июл'],
    ['август'],
    ['сентябр'],
    ['октябр'],
    ['ноябр'],
    ['декабр'],
  ],
  addsEndings: true,
  endings: /(?:и|ро|у)$/u,
  guessFrom: 5,
  yearWord: /^\s+соли(?!\p{L})/u,
  caseWithoutYear: {},
  quotes: { marks: '«»„“”', nested: 'any-marks', noSingles: true },
  unbroken: cyrillicUnbroken,
  nameEnding: 0,
  fewestWords: 180,
}
