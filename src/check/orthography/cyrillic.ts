import { letters } from '../letters.ts'
import { paragraphSign, percent, thousands, units } from './orthography.ts'

/** `№ 5`, `25 кг`, `А. С. Пушкин`, `Пушкин А. С.`: the same wherever Cyrillic is written. */
export const cyrillicUnbroken: readonly RegExp[] = [
  thousands,
  percent,
  paragraphSign,
  units,
  new RegExp(
    String.raw`(?<![\d.,])\d+(?:[.,]\d+)*[ \n](?:[ксм]?м|м?кг|м?г(?!\.)|т|м?л|га|[к]?м[²³]|км/ч|м/с|[кМГ]?Вт|кВт·ч|[МГ]?Гц|[КМГТ]Б|[МГ]бит/с|млн|млрд|трлн|руб\.|грн)(?![${letters}\p{N}/²³.]*[${letters}])`,
    'gu',
  ),
  /№[ \n]\d+/gu,
  new RegExp(String.raw`(?<![${letters}.])\p{Lu}\.[ \n\u00a0\u202f]?\p{Lu}\.[ \n]\p{Lu}\p{Ll}+`, 'gu'),
  new RegExp(
    String.raw`(?<![${letters}])\p{Lu}\p{Ll}{2,}[ \n]\p{Lu}\.[ \u00a0\u202f]?\p{Lu}\.(?![${letters}]|[ \n\u00a0\u202f]\p{Lu})`,
    'gu',
  ),
]
