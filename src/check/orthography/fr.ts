import { type Orthography, paragraphSign, percent, thousands, units } from './orthography.ts'

export const fr: Orthography = {
  addsEndings: false,
  quotes: { marks: '«»“”', nested: 'any-marks' },
  // Switzerland and Canada set no space before some of these: only a space that can break is found.
  unbroken: [
    thousands,
    percent,
    paragraphSign,
    units,
    /(?<!\d)\d{1,2}[ \n]h(?:[ \n]\d{2}(?!\d)|(?![\p{L}'’]))/gu,
    /[\p{L}\p{N}»)][ \n][;:!?»](?![\p{L}\p{N}()])/gu,
    /«[ \n][\p{L}\p{N}]/gu,
    /(?<!\p{L})n°[ \n]\d/gu,
  ],
  nameEnding: 0,
  fewestWords: 250,
}
