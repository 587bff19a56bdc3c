/** `a, b, c and 3 more`: as many as `most` are named. */
export function few(items: readonly string[], most: number): string {
  const more = items.length > most ? ` and ${items.length - most} more` : ''
  return `${items.slice(0, most).join(', ')}${more}`
}
