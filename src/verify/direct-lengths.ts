/**
 * The same PDF with the lengths of its streams where they are asked for (ISO 32000-1, 7.3.8.2), where they stand in
 * objects of their own: our library looks for the end of such a stream by its words, and a text can hold them. No byte
 * of what remains moves.
 */
export function withDirectLengths(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes).toString('latin1')
  const numbers = new Map([...file.matchAll(/\b(\d+ \d+) obj\s+(\d+)\s+endobj/g)].map(([, ref, value]) => [ref, value]))
  const direct = file.replace(/(?<=\/Length )(\d+ \d+) R/g, (all, ref) => {
    const length = numbers.get(ref)
    return length === undefined || length.length > all.length ? all : length.padEnd(all.length)
  })
  return Buffer.from(direct, 'latin1')
}
