/** Marks that a word processor puts in place of straight ones, and those of other languages. */
const curly = /^[“”„«»‘’‚‹›](.*)[“”«»‘’‹›]$/su

/** The text in curly quotation marks, which YAML takes for letters; none where it stands in none. */
export function inCurly(text: string): string | undefined {
  return curly.exec(text.trim())?.[1]?.trim()
}
