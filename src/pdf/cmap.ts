import { type Operand, readContent } from './content.ts'

/**
 * Reads a ToUnicode CMap (ISO 32000-1, 9.10.3): which letters a character code stands for. Its operators are written
 * as those of a content stream are.
 */
export function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const letters = new Map<number, string>()
  let left = mostCodes
  for (const { name, operands } of readContent(bytes)) {
    if (name === 'endbfchar') for (const [code, text] of rowsOf(operands, 2)) letters.set(number(code), string(text))
    for (const [first, last, text] of name === 'endbfrange' ? rowsOf(operands, 3) : []) {
      const range = [number(first), Math.min(number(last), number(first) + left - 1)] as const
      addRange(letters, range, text)
      left -= Math.max(0, range[1] - range[0] + 1)
    }
  }
  return letters
}

/** In all ranges together: many times more than a two-byte font has are a mistake or an attack. */
const mostCodes = 0x20000

function addRange(
  letters: Map<number, string>,
  [first, last]: readonly [number, number],
  text: Operand | undefined,
): void {
  for (let code = first; code <= last; code += 1) {
    const listed = Array.isArray(text) ? string(text[code - first]) : following(string(text), code - first)
    letters.set(code, listed)
  }
}

/** Only the last unit of the text counts on. */
function following(text: string, steps: number): string {
  const last = text.charCodeAt(text.length - 1)
  return text === '' ? '' : text.slice(0, -1) + String.fromCharCode(last + steps)
}

function rowsOf(operands: readonly Operand[], width: number): readonly (readonly Operand[])[] {
  const count = Math.floor(operands.length / width)
  return Array.from({ length: count }, (_, row) => operands.slice(row * width, (row + 1) * width))
}

function number(operand: Operand | undefined): number {
  return operand instanceof Uint8Array ? operand.reduce((value, byte) => value * 256 + byte, 0) : -1
}

function string(operand: Operand | undefined): string {
  return operand instanceof Uint8Array ? utf16(operand) : ''
}

/** UTF-16, the higher byte first (ISO 32000-1, 7.9.2.2). */
export function utf16(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0))
  return text
}

const mostInBlock = 100

/** Writes a ToUnicode CMap for codes of two bytes, in the order of the codes. */
export function toUnicode(letters: ReadonlyMap<number, string>): string {
  const lines = [...letters].sort(([a], [b]) => a - b).map(([code, text]) => `<${hex(code)}> <${hexOf(text)}>`)
  const count = Math.ceil(lines.length / mostInBlock)
  const blocks = Array.from({ length: count }, (_, index) =>
    lines.slice(index * mostInBlock, (index + 1) * mostInBlock),
  )
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks.flatMap(block => [`${block.length} beginbfchar`, ...block, 'endbfchar']),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}
