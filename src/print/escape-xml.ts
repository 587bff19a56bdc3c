const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML holds it, between tags or in quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, letter => entities[letter] ?? letter)
}
