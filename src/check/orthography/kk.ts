import { cyrillicUnbroken } from './cyrillic.ts'
import type { Orthography } from './orthography.ts'

export const kk: Orthography = {
  addsEndings: true,
  endings: /(?:[дт][ае]н?|н[ае]н|[ғгқк][ае]|[ндт][ыі]ң?|[дт][ае][ғг][ыі])$/u,
  plainLetters: { қ: 'к', ғ: 'г', ң: 'н', ү: 'у', ұ: 'у', ө: 'о', і: 'и', ә: 'а', һ: 'х' },
  // A feast, a city and a season.
  caseWithoutYear: { otherWords: ['наурыз', 'қазан', 'маусым'] },
  quotes: { marks: '«»„“”', nested: 'any-marks', noSingles: true },
  unbroken: cyrillicUnbroken,
  nameEnding: 0,
  fewestWords: 150,
}
