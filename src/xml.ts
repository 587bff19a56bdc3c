/** Text that XML 1.0 can carry (2.2): control characters and halves of pairs become U+FFFD. */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The same, fit to stand in an element or an attribute. */
export function escapeXml(text: string): string {
  return xmlText(text).replaceAll(/[&<>"']/g, sign => entities[sign] ?? sign)
}
