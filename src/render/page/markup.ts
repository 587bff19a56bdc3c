/**
 * What is passed over where elements are set into the text of a page: tags, and elements whose content is
 * no text of the page (HTML, 13.2.5: a script or a field would show the tags; drawings would end at them). What is not closed
 * goes on to the end, so that nothing is read twice.
 */
const markup = String.raw`<(?<own>script|style|textarea|title|svg|math)\b[^>]*>[\s\S]*?(?:</\k<own>\s*>|$)|<[^>]*(?:>|$)`

/** What a line keeps together already. */
export const tied = '<span class="(?:whole|date)">[^<]*</span>'
/** What has a direction of its own already. */
export const isolated = String.raw`<bdi\b[^>]*>[^<]*</bdi>`

/** For `markText`: `found` as a pattern, where it stands in the text of a page and outside of the elements `passed`. */
export function inText(found: string, ...passed: readonly string[]): RegExp {
  return new RegExp([...passed, markup, `(?<found>${found})`].join('|'), 'gu')
}

/** Gives what `pattern` finds in the body of a page an element of its own. */
export function markText(html: string, pattern: RegExp, mark: (found: string) => string): string {
  const body = html.indexOf('<body')
  const marked = html.slice(body).replaceAll(pattern, (part, _own, found) => (found === undefined ? part : mark(part)))
  return html.slice(0, body) + marked
}

/** Keeps `text` on one line. */
export function whole(text: string): string {
  return `<span class="whole">${text}</span>`
}

/** Letters of a word that stays on one line: in large type on a phone, so many fit it. */
const longestWhole = 12

/** Keeps a word on one line that fits it. */
export function wholeWord(word: string): string {
  return word.length > longestWhole ? word : whole(word)
}
