import type { Language } from '../../language/language.ts'
import { inText, isolated, markText } from './markup.ts'
import { telephone } from './tie-endings.ts'

const space = String.raw`[ \u00A0\u202F]`
/** Digits with what stands between them in numbers and telephone numbers. */
const digits = String.raw`\d(?:\d|[.,]\d|${space}\(?\d|[(-]\d|\)${space}?\d)*`
const degrees = String.raw`${space}?°[CFK](?!\p{L})`

/** `−32 °C`, `+1 202 555 0143`; `4.2 °C`; `1900 × 1267`; `1 200,5`. A hyphen between words is no sign; a mark of direction is no word. */
const figures = inText(
  [
    String.raw`(?<![^\s(:>«“”"\u200E\u200F\u061C])[+\-\u2212±]${digits}(?:${degrees}|%)?`,
    String.raw`(?<!\d)\d+(?:[.,]\d+)?${degrees}`,
    String.raw`(?<!\d)\d+(?:${space}?×${space}?\d+)+`,
    String.raw`(?<![\d.,:/-]|\d )\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?![\d:/-]| ?\d)`,
  ].join('|'),
  isolated,
)

/**
 * Keeps figures in order on a page that runs from right to left, each in an element of its own. Their signs and spaces
 * would count as the sentence’s (Unicode Standard Annex 9, W5 to W7): `−32 °C` is then shown as `C° 32−`, and a
 * telephone number from its end. The text stays what it is.
 */
export function isolateFigures(html: string, { direction }: Pick<Language, 'direction'>): string {
  return direction === 'ltr' ? html : markText(html, figures, inOrder)
}

const phone = new RegExp(`^${telephone}$`)

function inOrder(figure: string): string {
  return phone.test(figure) ? `<bdi class="whole" dir="ltr">${figure}</bdi>` : `<bdi dir="ltr">${figure}</bdi>`
}
