/** Parameters of a content line by name, `{ LANGUAGE: 'ru' }`; one without a value is left out. */
export type LineParameters = Readonly<Record<string, string | undefined>>

/** Octets of a line without its break (RFC 5545, 3.1; RFC 6350, 3.2; RFC 2426, 2.6). */
const lineLimit = 75

/**
 * A property of iCalendar or vCard whose value is free text, folded, without its last line break. Commas, semicolons,
 * backslashes and line breaks are escaped (RFC 5545, 3.3.11; RFC 6350, 3.4), so that no text begins a property.
 */
export function textLine(name: string, text: string, parameters: LineParameters = {}): string {
  return contentLine(name, escapeText(text), parameters)
}

/** A property whose value is an address, a date or a word of the format: written as it is, in one line. */
export function valueLine(name: string, value: string, parameters: LineParameters = {}): string {
  return contentLine(name, oneLine(value), parameters)
}

/** A property whose value has parts, each of them free text: `N`, `ORG`. */
export function partsLine(name: string, parts: readonly string[], parameters: LineParameters = {}): string {
  return contentLine(name, parts.map(escapeText).join(';'), parameters)
}

/** Lines as a file: each ends with CR LF. */
export function contentBytes(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.map(line => `${line}\r\n`).join(''))
}

function contentLine(name: string, value: string, parameters: LineParameters): string {
  const written = Object.entries(parameters).flatMap(([key, own]) => (own ? [`;${key}=${parameterValue(own)}`] : []))
  return fold(`${name}${written.join('')}:${value}`)
}

function escapeText(text: string): string {
  return withoutControls(text)
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Quotation marks, carets and breaks of a parameter have escapes of their own (RFC 6868). */
function parameterValue(text: string): string {
  const escaped = withoutControls(text).replaceAll('^', '^^').replaceAll('"', "^'").replaceAll('\n', '^n')
  return /^[^\s;:,]+$/.test(escaped) ? escaped : `"${escaped}"`
}

/** All that some program takes for the end of a line becomes one line feed; other control characters but the tab go. */
function withoutControls(text: string): string {
  return text.replaceAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '')
}

function oneLine(value: string): string {
  return value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')
}

/** Breaks a line between characters, never within the octets of one. */
function fold(line: string): string {
  const lines: string[] = []
  let open = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > lineLimit) {
      lines.push(open)
      // The space that marks a continued line is one octet of it.
      open = ' '
      octets = 1
    }
    open += letter
    octets += size
  }
  return [...lines, open].join('\r\n')
}
