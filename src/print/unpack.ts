import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'
import { explainDiskTrouble } from '../cache/disk-trouble.ts'
import { privateFolder } from '../cache/private-folder.ts'
import { sweepBeside } from '../cache/sweep.ts'
import { Mendable } from '../diagnostics/mendable.ts'

/** A packed file and the SHA-256 it must have. */
export interface Packed {
  readonly file: string
  readonly sha256: string
}

export interface UnpackRequest {
  readonly browser: Packed
  readonly libraries: Packed
  /** presskit's cache folder. */
  readonly cacheFolder: string
  readonly onNote: (message: string) => void
}

/** Absolute paths of the unpacked browser and of the folder of its shared libraries. */
export interface Unpacked {
  readonly executable: string
  readonly libraries: string
}

/** Of the two packed files in @sparticuz/chromium 147.0.0. */
export const embeddedHashes = {
  browser: '64d813a054f76fc32b8010e305d87e6d7a45aa76ee02d36e66c03c8ca6667e8d',
  libraries: '2e22542d8c66b83194172f4bbbef0a79b80bbeb99d69abf3962d85c1351f478d',
} as const

const marker = 'unpacked.json'
const executable = 'chrome-headless-shell'
const libraryName = /^lib\/([\w.+-]+)$/
const stalenessMs = 3_600_000
/** Browsers of other versions take 200 MB each. One that was unpacked so long ago is hardly used; where it is, it is unpacked anew. */
const outdatedMs = 30 * 24 * 3_600_000

/**
 * The browser ready to start, below `<cache>/browser/<hash>/`; unpacks it (about three seconds, 200 MB) when it is not
 * there or not whole.
 *
 * What is trusted: the packed bytes have the hash that stands in our source; the folder is the user's own; a list of
 * sizes is written last, and the folder takes its name only then. So each later use compares sizes alone: hashing
 * 197 MB would cost more than the print. Any number of processes may do this at once.
 * Throws `Mendable` when the packed files are damaged or the disk is full.
 */
export async function unpackBrowser(request: UnpackRequest): Promise<Unpacked> {
  const folder = join(request.cacheFolder, 'browser', request.browser.sha256.slice(0, 16))
  await privateFolder(request.cacheFolder)
  if (!(await isWhole(folder))) {
    request.onNote('Unpacking the browser, once: this takes a few seconds.')
    await unpackInto(folder, request).catch(explainDiskTrouble(request.cacheFolder, '220 MB'))
  }
  return { executable: join(folder, executable), libraries: join(folder, 'lib') }
}

async function unpackInto(folder: string, { browser, libraries }: UnpackRequest): Promise<void> {
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 })
  const fresh = await mkdtemp(`${folder}.`)
  try {
    await sweepBeside(fresh, stalenessMs, name => name.includes('.'))
    await Promise.all([unpackExecutable(browser, fresh), unpackLibraries(libraries, fresh)])
    await writeFile(join(fresh, marker), JSON.stringify(await sizesIn(fresh)), { flush: true })
    await moveIntoPlace(fresh, folder)
    await sweepBeside(folder, outdatedMs, name => name !== basename(folder))
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** Streams: the unpacked file never lies in memory. */
async function unpackExecutable(packed: Packed, folder: string): Promise<void> {
  const path = join(folder, executable)
  const hash = createHash('sha256')
  const listen = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  const source = createReadStream(packed.file, { highWaterMark: 1 << 18 })
  const target = createWriteStream(path, { mode: 0o700, flush: true })
  await pipeline(source, listen, createBrotliDecompress({ chunkSize: 1 << 18 }), target).catch(error =>
    damaged(error, packed),
  )
  if (hash.digest('hex') !== packed.sha256) throw damage(packed)
}

async function unpackLibraries(packed: Packed, folder: string): Promise<void> {
  const { extract } = await import('tar-stream')
  const bytes = await readFile(packed.file)
  if (createHash('sha256').update(bytes).digest('hex') !== packed.sha256) throw damage(packed)
  await mkdir(join(folder, 'lib'), { mode: 0o700 })
  const archive = Readable.from([await promisify(brotliDecompress)(bytes)]).pipe(extract())
  for await (const entry of archive) {
    const file = libraryName.exec(entry.header.name)?.[1]
    if (file && entry.header.type === 'file') {
      await pipeline(entry, createWriteStream(join(folder, 'lib', file), { mode: 0o700 }))
    } else entry.resume()
  }
}

async function moveIntoPlace(fresh: string, folder: string): Promise<void> {
  const inPlace = await rename(fresh, folder).then(
    () => true,
    error => (isCode(error, 'ENOTEMPTY', 'EEXIST', 'EPERM') ? false : Promise.reject(error)),
  )
  // Another process was faster, and what it made serves us as well.
  if (inPlace || (await isWhole(folder))) return
  const broken = `${fresh}.broken`
  await rename(folder, broken).catch(error => (isCode(error, 'ENOENT') ? undefined : Promise.reject(error)))
  await rename(fresh, folder).catch(async error => ((await isWhole(folder)) ? undefined : Promise.reject(error)))
  await rm(broken, { recursive: true, force: true })
}

/** Whether every file of the list is there in its size. */
async function isWhole(folder: string): Promise<boolean> {
  try {
    const expected = await readFile(join(folder, marker), 'utf8')
    return expected === JSON.stringify(await sizesIn(folder))
  } catch {
    return false
  }
}

async function sizesIn(folder: string): Promise<Readonly<Record<string, number>>> {
  const libraries = (await readdir(join(folder, 'lib'))).sort().map(name => join('lib', name))
  const sizes = [executable, ...libraries].map(async name => [name, (await stat(join(folder, name))).size] as const)
  return Object.fromEntries(await Promise.all(sizes))
}

function damaged(error: unknown, packed: Packed): never {
  throw isBrotli(error) ? damage(packed) : error
}

/** Codes of zlib's binding: `ERR__ERROR_FORMAT_…` for what is no Brotli, `Z_BUF_ERROR` for a file that ends too early. */
function isBrotli(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(ERR__ERROR_|Z_)/.test(String(error.code))
}

function damage({ file }: Packed): Mendable {
  return new Mendable(
    'environment',
    `The packed browser ${basename(file)} is damaged: ${file}`,
    'Install presskit again (in its repository: npm ci).',
  )
}

function isCode(error: unknown, ...codes: readonly string[]): error is Error {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
