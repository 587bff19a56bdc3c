/** Neither letter nor space, so that it neither makes a word nor parts one from the next. */
const filler = '\ufffc'

/** The text with everything covered that one of the patterns finds, one after the other: as long as the text itself. */
export function covered(text: string, patterns: readonly (RegExp | string)[]): string {
  return patterns.reduce<string>(
    (rest, pattern) => rest.replaceAll(pattern, found => filler.repeat(found.length)),
    text,
  )
}
