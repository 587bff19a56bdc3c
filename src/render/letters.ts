/**
 * All letters that a page can show: those of its text and of the strings in its styles, in both cases
 * (`text-transform`), with the figures and marks that page numbers are made of.
 */
export function lettersOf(html: Iterable<string>, css: Iterable<string>): ReadonlySet<string> {
  const letters = new Set<string>('0123456789 /-‐')
  for (const page of html) addAll(letters, decode(page.replaceAll(/<[^>]*>/g, ' ')) + attributeTexts(page))
  for (const sheet of css) for (const [, text] of sheet.matchAll(/content:\s*"([^"]*)"/g)) addAll(letters, text ?? '')
  return letters
}

function addAll(letters: Set<string>, text: string): void {
  for (const letter of text + text.toUpperCase() + text.toLowerCase()) letters.add(letter)
}

/** Alternative texts show where a picture does not; styles carry the running title. */
function attributeTexts(page: string): string {
  const texts = page.matchAll(/\s(?:alt|title)="([^"]*)"|<style>([\s\S]*?)<\/style>/g)
  return [...texts].map(([, attribute, style]) => decode(attribute ?? style ?? '')).join('')
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#x60': '`',
  '#x3D': '=',
  nbsp: ' ',
}

function decode(html: string): string {
  return html.replaceAll(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole)
}
