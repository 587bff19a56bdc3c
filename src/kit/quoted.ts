/** A text as one line of YAML that means exactly this text: what hints tell people to write. */
export function quoted(text: string): string {
  if (/[\n\r\t]/.test(text)) return JSON.stringify(text)
  if (!/["\\]/.test(text)) return `"${text}"`
  return text.includes("'") ? `"${text.replace(/["\\]/g, '\\$&')}"` : `'${text}'`
}
