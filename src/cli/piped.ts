import { Mendable } from '../diagnostics/mendable.ts'
import { pipedFile, readText, textLimit, type Unsaved } from '../kit/read/read-text.ts'
import type { Io } from './io.ts'
import { findKits } from './kits.ts'

/** Kits to be read, and what is read in place of the disk. */
export interface Inputs {
  readonly files: readonly string[]
  readonly unsaved: Unsaved
}

/** The kits that the arguments name; `-` alone is the one that standard input brings. Throws `Mendable`. */
export async function findInputs(names: readonly string[], io: Pick<Io, 'cwd' | 'stdin'>): Promise<Inputs> {
  if (names.length !== 1 || names[0] !== '-') return { files: await findKits(names, io.cwd), unsaved: new Map() }
  const { stdin } = io
  if (stdin.isTTY === true) {
    throw new Mendable(
      'usage',
      'presskit check - reads a kit from standard input, and nothing is piped in.',
      'For example: presskit check - < presskit.yaml',
    )
  }
  return { files: [pipedFile], unsaved: new Map([[pipedFile, readText(await bytesOf(stdin))]]) }
}

/** No more than a kit may have, and one byte that tells that there is more. */
async function bytesOf(stdin: Io['stdin']): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of stdin) {
    const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
    pieces.push(bytes)
    size += bytes.length
    if (size > textLimit) break
  }
  return new Uint8Array(Buffer.concat(pieces, size))
}
