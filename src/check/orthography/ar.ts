import type { Orthography } from './orthography.ts'

export const ar: Orthography = {
  // The names of the Levant and of the Maghreb, and spellings without hamza.
  moreMonths: [
    ['كانون', 'جانفي'],
    ['شباط', 'فيفري'],
    ['آذار'],
    ['نيسان', 'ابريل', 'إبريل', 'أفريل'],
    ['أيار', 'ايار', 'ماي'],
    ['حزيران', 'يونيه', 'جوان'],
    ['تموز', 'يوليه', 'جويلية'],
    ['آب', 'اغسطس', 'أوت'],
    ['أيلول', 'ايلول'],
    ['تشرين', 'اكتوبر'],
    ['تشرين'],
    ['كانون'],
  ],
  addsEndings: false,
  // Keyboards have the straight mark alone, and much of the press prints it.
  quotes: { marks: '«»“”"', nested: 'any-marks' },
  unbroken: [],
  nameEnding: 0,
  fewestWords: 150,
}
