import type { DatePatterns, Language } from '../../language/language.ts'
import { markup } from './markup.ts'

/**
 * Keeps each date on one line, in an element of its own: `1.` alone at the end of a line reads as the end of a
 * sentence, and a year at the start of one as a number. In an equation of two times its sign goes along (as templates write it, too). The text
 * stays what it is.
 */
export function tieDates(html: string, { dates }: Pick<Language, 'dates'>): string {
  if (!dates.day.includes(' ')) return html
  const parts = new RegExp(String.raw`<time\b[^>]*>[^<]*</time>|${markup}|(?<date>${datePattern(dates)})`, 'gu')
  const body = html.indexOf('<body')
  return html.slice(0, body) + html.slice(body).replaceAll(parts, (part, _own, date) => tied(part, date))
}

function tied(part: string, date: string | undefined): string {
  return date === undefined ? part : `<span class="date">${part}</span>`
}

function datePattern(dates: DatePatterns): string {
  const forms = [dates.day, dates.dateline, withoutYear(dates.day)].map(pattern => written(pattern, dates))
  const ending = dates.day.endsWith('m') ? caseEnding : ''
  return String.raw`(?:(?:=|&#x3D;) )?(?<![\p{L}\p{N}.,:–-])(?:${forms.join('|')})${ending}(?![\p{L}\p{N}])`
}

/** Languages whose dates end in the month join the ending of a case to it: `2027-жылдын 2-июлунда`, `8 наурызға`. */
const caseEnding = String.raw`\p{L}{0,6}`

/** `d. m` of `d. m y`, `d-m` of `y-'yil' d-m`. */
function withoutYear(pattern: string): string {
  const signs = pattern.match(/'[^']*'|[^']/g) ?? []
  const isPart = (sign: string) => sign === 'd' || sign === 'm'
  return signs.slice(signs.findIndex(isPart), signs.findLastIndex(isPart) + 1).join('')
}

function written(pattern: string, { months, firstDay }: DatePatterns): string {
  const values: Readonly<Record<string, string>> = {
    d: `(?:${[String.raw`\d{1,2}`, ...(firstDay ? [escaped(firstDay)] : [])].join('|')})`,
    m: `(?:${months.map(escaped).join('|')})`,
    y: String.raw`\d{4}`,
  }
  return pattern.replaceAll(
    /'([^']*)'|[dmy]|[^dmy']+/g,
    (letters, literal) => values[letters] ?? spaced(literal ?? letters),
  )
}

function spaced(text: string): string {
  return escaped(text).replaceAll(/[ \u00A0]/g, String.raw`\s`)
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^$()[\]{}|\\]/g, String.raw`\$&`)
}
