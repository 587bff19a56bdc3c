import type { PdfFinding } from '../finding.ts'
import type { PdfRule } from '../reading.ts'

/**
 * The end of the file leads to its table of objects, and the table to each of them (ISO 32000-1, 7.5.4 and 7.5.5): some
 * programs find what is lost, others show nothing. A table that is packed (7.5.8) is not looked into.
 */
export const crossReferences: PdfRule = ({ bytes }) => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.subarray(-1024).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? Number.NaN)
  const head = Number.isNaN(start) ? '' : textAt(file, start, 40)
  if (/^\d+ \d+ obj\b/.test(head)) return []
  if (!/^xref\s/.test(head)) return [lost]
  return entriesFrom(file, start).every(({ number, at }) => isObject(file, number, at)) ? [] : [wrong]
}

const clause = 'ISO 32000-1, 7.5.4'
const hint = 'Open and save it with a program that mends PDFs.'
const lost: PdfFinding = {
  code: 'pdf/file',
  clause,
  message: 'The end of the file does not lead to its objects.',
  hint,
}
const wrong: PdfFinding = { code: 'pdf/file', clause, message: 'The table of objects leads to wrong places.', hint }

interface Entry {
  readonly number: number
  /** Byte of the file. */
  readonly at: number
}

const entryLength = 20

/** Of one table: sections of a first number and a count, then lines of twenty bytes. */
function entriesFrom(file: Buffer, start: number): readonly Entry[] {
  const entries: Entry[] = []
  let at = start + 'xref'.length
  for (;;) {
    const [all, first, count] = /^\s*(\d+) (\d+)\s*?(?:\r\n|\r|\n)/.exec(textAt(file, at, 60)) ?? []
    if (all === undefined) return entries
    at += all.length
    const end = Math.min(file.length, at + Number(count) * entryLength)
    for (let number = Number(first); at < end; number += 1, at += entryLength) {
      const line = textAt(file, at, entryLength)
      if (line.includes('n')) entries.push({ number, at: Number(line.slice(0, 10)) })
    }
  }
}

function isObject(file: Buffer, number: number, at: number): boolean {
  const [, found] = /^\s*(\d+) \d+ obj\b/.exec(textAt(file, at, 40)) ?? []
  return Number(found) === number
}

function textAt(file: Buffer, at: number, length: number): string {
  return file.subarray(at, at + length).toString('latin1')
}
