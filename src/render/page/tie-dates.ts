import type { DatePatterns, Language } from '../../language/language.ts'
import { literal } from '../../literal.ts'
import { inText, markText } from './markup.ts'

/**
 * Keeps each date on one line, in an element of its own: `1.` alone at the end of a line reads as the end of a
 * sentence, and a year at the start of one as a number; Chinese lines would end between a figure and its sign. In an
 * equation of two times its sign goes along (as templates write it, too). The text stays what it is.
 */
export function tieDates(html: string, { dates }: Pick<Language, 'dates'>): string {
  if (!/ |\p{Script=Han}/u.test(dates.day)) return html
  const days = inText(datePattern(dates), String.raw`<time\b[^>]*>[^<]*</time>`)
  return markText(html, days, day => `<span class="date">${day}</span>`)
}

function datePattern(dates: DatePatterns): string {
  const forms = [dates.day, dates.dateline, withoutYear(dates.day)].map(pattern => written(pattern, dates))
  const ending = dates.day.endsWith('m') ? caseEnding : ''
  const date = `(?:${forms.join('|')})${ending}`
  // Where words have no spaces, a date stands right beside them.
  return dates.day.includes(' ')
    ? String.raw`(?:(?:=|&#x3D;) )?(?<![\p{L}\p{N}.,:–-])${date}(?![\p{L}\p{N}])`
    : String.raw`(?<![\p{N}.])${date}`
}

/** Languages whose dates end in the month join the ending of a case to it: `2027-жылдын 2-июлунда`, `8 наурызға`. */
const caseEnding = String.raw`\p{L}{0,6}`

/** `d. m` of `d. m y`, `d-m` of `y-'yil' d-m`, `m'月'd'日'` of `y'年'm'月'd'日'`. */
function withoutYear(pattern: string): string {
  const signs = pattern.match(/'[^']*'|[^']/g) ?? []
  const isPart = (sign: string) => sign === 'd' || sign === 'm'
  const last = signs.findLastIndex(isPart)
  const end = signs[last + 1]?.startsWith("'") ? last + 2 : last + 1
  return signs.slice(signs.findIndex(isPart), end).join('')
}

function written(pattern: string, { months, firstDay }: DatePatterns): string {
  const values: Readonly<Record<string, string>> = {
    d: `(?:${[String.raw`\d{1,2}`, ...(firstDay ? [literal(firstDay)] : [])].join('|')})`,
    m: `(?:${months.map(literal).join('|')})`,
    y: String.raw`\d{4}`,
  }
  const parts = [...pattern.matchAll(/'([^']*)'|[dmy]|[^dmy']+/g)].map(
    ([letters, quoted]) => values[letters] ?? spaced(quoted ?? letters),
  )
  return parts.join(pattern.includes(' ') || !/\p{Script=Han}/u.test(pattern) ? '' : '[ \u00A0]?')
}

function spaced(text: string): string {
  return literal(text).replaceAll(/[ \u00A0]/g, String.raw`\s`)
}
