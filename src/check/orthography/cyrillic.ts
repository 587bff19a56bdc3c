import { percent, thousands } from './orthography.ts'

/** `№ 5`, `А. С. Пушкин`: the same wherever Cyrillic is written. */
export const cyrillicUnbroken: readonly RegExp[] = [
  thousands,
  percent,
  /№[ \n]\d/gu,
  /(?<![\p{L}.])\p{Lu}\.[ \n\u00a0\u202f]?\p{Lu}\.[ \n]\p{Lu}\p{Ll}+/gu,
]
