import type { Language } from '../../language/language.ts'
import { markup } from './markup.ts'

const pauses = '，。、；：！？'
const opening = '（《〈「『【〔“‘'
const closing = '）》〉」』】〕”’'

/** A quotation mark that stands at another mark. */
const meeting = `(?<=[${pauses}${opening}${closing}])[“‘]|[”’](?=[${pauses}${closing}])`
const parts = new RegExp(`${markup}|(?<mark>${meeting})`, 'gu')

/**
 * Takes the empty half from Chinese quotation marks that stand at another mark, each in an element of its own: `：“`
 * would have a gap of a whole character (CSS Text 4, 8.3). Browsers trim marks of one font alone, and quotation marks
 * come in another than points; some trim none.
 */
export function trimMarks(html: string, { script }: Pick<Language, 'script'>): string {
  if (script !== 'Hans') return html
  const body = html.indexOf('<body')
  return html.slice(0, body) + html.slice(body).replaceAll(parts, (part, _own, mark) => trimmed(part, mark))
}

function trimmed(part: string, mark: string | undefined): string {
  return mark === undefined ? part : `<span class="half">${part}</span>`
}
