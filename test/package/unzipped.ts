import { buffer } from 'node:stream/consumers'
import { type Entry, fromBuffer } from 'yauzl'

export interface Unzipped {
  readonly path: string
  readonly bytes: Buffer
  readonly stored: boolean
  /** Permissions and kind, as Unix has them. */
  readonly mode: number
  /** The two 16-bit numbers of the DOS format. */
  readonly dosDate: number
  readonly dosTime: number
}

/** Every entry of an archive, in its order, read by a library that presskit does not write with. */
export async function unzip(archive: Buffer): Promise<Unzipped[]> {
  const zip = await new Promise<import('yauzl').ZipFile>((resolve, reject) =>
    fromBuffer(archive, { lazyEntries: false, autoClose: false, strictFileNames: true }, (error, file) =>
      error ? reject(error) : resolve(file),
    ),
  )
  const entries = await new Promise<Entry[]>((resolve, reject) => {
    const all: Entry[] = []
    zip.on('entry', (entry: Entry) => all.push(entry))
    zip.on('end', () => resolve(all))
    zip.on('error', reject)
  })
  return Promise.all(
    entries.map(async entry => ({
      path: entry.fileName,
      bytes: await new Promise<Buffer>((resolve, reject) =>
        zip.openReadStream(entry, (error, stream) => (error ? reject(error) : buffer(stream).then(resolve, reject))),
      ),
      stored: entry.compressionMethod === 0,
      mode: entry.externalFileAttributes >>> 16,
      dosDate: entry.lastModFileDate,
      dosTime: entry.lastModFileTime,
    })),
  )
}
