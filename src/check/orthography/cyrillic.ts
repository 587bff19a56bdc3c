import { paragraphSign, percent, thousands, units } from './orthography.ts'

/** `№ 5`, `25 кг`, `А. С. Пушкин`, `Пушкин А. С.`: the same wherever Cyrillic is written. */
export const cyrillicUnbroken: readonly RegExp[] = [
  thousands,
  percent,
  paragraphSign,
  units,
  /(?<![\d.,])\d+(?:[.,]\d+)*[ \n](?:[ксм]?м|м?кг|м?г(?!\.)|т|м?л|га|[к]?м[²³]|км\/ч|м\/с|[кМГ]?Вт|кВт·ч|[МГ]?Гц|[КМГТ]Б|[МГ]бит\/с|млн|млрд|трлн|руб\.|грн)(?![\p{L}\p{N}/²³.]*\p{L})/gu,
  /№[ \n]\d/gu,
  /(?<![\p{L}.])\p{Lu}\.[ \n\u00a0\u202f]?\p{Lu}\.[ \n]\p{Lu}\p{Ll}+/gu,
  /(?<!\p{L})\p{Lu}\p{Ll}{2,}[ \n]\p{Lu}\.[ \u00a0\u202f]?\p{Lu}\.(?!\p{L}|[ \n\u00a0\u202f]\p{Lu})/gu,
]
