/** The first character of a text by its number, `U+202E` (The Unicode Standard, appendix A.1). */
export function codePointName(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
