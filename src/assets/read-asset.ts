import { constants, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outcome, Problem } from '../diagnostics/diagnostic.ts'
import { diskCode } from '../disk-code.ts'
import { mebibyte } from './limits.ts'

/**
 * Reads a file of the kit, `source` being its path below `folder`.
 * Reports `file/missing` when it has gone since the kit was checked, `file/unreadable` when it is no ordinary file or
 * may not be read, and `file/too-large` above `maxBytes`, before a byte of it is read.
 */
export async function readAsset(folder: string, source: string, maxBytes: number): Promise<Outcome<Buffer, Problem>> {
  try {
    // Without O_NONBLOCK the opening of a named pipe waits for somebody who writes into it.
    await using handle = await open(join(folder, source), constants.O_RDONLY | constants.O_NONBLOCK)
    const stat = await handle.stat()
    if (!stat.isFile()) return refuse(notAFile(source))
    if (stat.size > maxBytes) return refuse(tooLarge(source, stat.size, maxBytes))
    return { value: await handle.readFile(), diagnostics: [] }
  } catch (error) {
    return refuse(unreadable(source, diskCode(error) ?? String(error)))
  }
}

function refuse(problem: Problem): Outcome<never, Problem> {
  return { diagnostics: [problem] }
}

function notAFile(source: string): Problem {
  return {
    code: 'file/unreadable',
    message: `${source} is not an ordinary file`,
    hint: 'Name a file here, not a folder or a device.',
  }
}

function tooLarge(source: string, size: number, maxBytes: number): Problem {
  return {
    code: 'file/too-large',
    message: `${source} has ${megabytes(size)} MB; the limit for such a file is ${megabytes(maxBytes)} MB`,
    hint: 'Export a smaller version of it, or put it online and give its address under links.',
  }
}

function unreadable(source: string, code: string): Problem {
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? {
        code: 'file/missing',
        message: `${source} was there a moment ago and is gone`,
        hint: 'Put the file back and build again.',
      }
    : {
        code: 'file/unreadable',
        message: `${source} cannot be read (${code})`,
        hint: 'Check that your user may read the file, and that no other program holds it.',
      }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / mebibyte)
}
