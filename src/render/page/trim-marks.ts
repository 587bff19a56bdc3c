import type { Language } from '../../language/language.ts'
import { inText, markText } from './markup.ts'

const pauses = '，。、；：！？'
const opening = '（《〈「『【〔“‘'
const closing = '）》〉」』】〕”’'

/** Quotation marks that stand at another mark. */
const meeting = inText(`(?<=[${pauses}${opening}${closing}])[“‘]|[”’](?=[${pauses}${closing}])`)

/**
 * Takes the empty half from Chinese quotation marks that stand at another mark, each in an element of its own: `：“`
 * would have a gap of a whole character (CSS Text 4, 8.3). Browsers trim marks of one font alone, and quotation marks
 * come in another than points; some trim none.
 */
export function trimMarks(html: string, { script }: Pick<Language, 'script'>): string {
  return script === 'Hans' ? markText(html, meeting, mark => `<span class="half">${mark}</span>`) : html
}
