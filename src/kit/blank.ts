/** Whether a text shows nothing: spaces of any width, and signs without one (U+200B, U+FEFF, directions). */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cf}]*$/u.test(text)
}
