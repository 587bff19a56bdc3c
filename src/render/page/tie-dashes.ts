import type { Language } from '../../language/language.ts'
import { markup } from './markup.ts'

/** What is tied or has a direction of its own already is passed over. */
const parts = new RegExp(String.raw`<span class="(?:whole|date)">[^<]*</span>|${markup}|(?<dash>[ \n][—–](?=\s))`, 'gu')

/**
 * Keeps a dash at the end of its line, where Cyrillic is written: there it begins a line of dialogue alone. The space before it
 * goes along, in an element of their own; the text stays what it is.
 */
export function tieDashes(html: string, { script }: Pick<Language, 'script'>): string {
  if (script !== 'Cyrl') return html
  const body = html.indexOf('<body')
  return html.slice(0, body) + html.slice(body).replaceAll(parts, (part, _own, dash) => tied(part, dash))
}

function tied(part: string, dash: string | undefined): string {
  return dash === undefined ? part : `<span class="whole">${part}</span>`
}
