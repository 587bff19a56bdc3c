import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { makeFolder } from '../make-folder.ts'
import { mendDisk } from './disk-failure.ts'
import type { KitFile } from './kit-file.ts'
import { type Runner, takeLock } from './lock.ts'
import { checkNames } from './names.ts'
import { closeStaging, openStaging, publish, sweep, type Target } from './staging.ts'
import { checkTarget } from './target.ts'

/** A finished kit and where it goes: `<out>/<id>` and, beside it, `<out>/<id>.zip`. */
export interface KitOutput extends Target {
  readonly files: readonly KitFile[]
  /** The bytes of the archive. */
  readonly zip: Iterable<Uint8Array>
  /** What lies beside the archive, as plain names: `<id>_<something>`. */
  readonly beside: readonly KitFile[]
}

export interface WriteOptions {
  readonly runner: Runner
  readonly signal?: AbortSignal | undefined
  /** Told when another process has to be waited for. */
  readonly onNote?: ((message: string) => void) | undefined
  /** How long to wait for it, in milliseconds. */
  readonly patience?: number | undefined
}

/**
 * Writes a kit, folder, archive and what lies beside it, all or nothing: beside its place first, then renamed into it.
 * When anything fails or the signal aborts, the kit that was there is untouched, byte for byte; what a killed process
 * left is mended by the next call.
 * Files are 0644, folders 0755, less the umask. Throws a Mendable for what the disk refuses, for a folder that presskit
 * did not make, and for another process that writes there too long; the signal's reason when aborted; a plain Error for
 * names that cannot be shipped.
 */
export async function writeKit(output: KitOutput, options: WriteOptions): Promise<void> {
  checkNames(output.files)
  checkNames(output.beside)
  const out = dirname(output.folder)
  try {
    options.signal?.throwIfAborted()
    await makeFolder(out)
    await using _lock = await takeLock(join(out, `.presskit-${basename(output.folder)}.lock`), {
      ...options,
      target: output.folder,
    })
    await sweep(output, options.runner)
    await checkTarget(output)
    await replace(output, options)
  } catch (error) {
    options.signal?.throwIfAborted()
    throw await mendDisk(error, { path: out, bytes: neededBytes(output.files) })
  }
}

async function replace(output: KitOutput, { runner, signal }: WriteOptions): Promise<void> {
  const staging = await openStaging(output, runner)
  try {
    await writeFiles(staging.kit, output.files, signal)
    await pipeline(output.zip, createWriteStream(staging.archive, { mode: 0o644, flags: 'wx' }), { signal })
    await writeFiles(staging.beside, output.beside, signal)
    signal?.throwIfAborted()
    await publish(staging, output)
  } finally {
    // What cannot be removed now is swept by the next build; the outcome of this one stands.
    await closeStaging(staging, output).catch(() => undefined)
  }
}

/** As many as Node has threads for. */
const filesAtOnce = 4

async function writeFiles(root: string, files: readonly KitFile[], signal?: AbortSignal): Promise<void> {
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    await mkdir(join(root, folder), { recursive: true, mode: 0o755 })
  }
  const waiting = files.values()
  const write = async () => {
    for (const { path, bytes } of waiting) {
      signal?.throwIfAborted()
      await writeFile(join(root, path), bytes, { mode: 0o644, flag: 'wx' })
    }
  }
  // When one fails, nothing may be written any more behind whoever sweeps.
  const ends = await Promise.allSettled(Array.from({ length: filesAtOnce }, write))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** Folder and archive lie on the disk together; an archive is hardly ever larger than its files. */
function neededBytes(files: readonly KitFile[]): number {
  return 2 * files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
}
