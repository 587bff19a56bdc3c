import { expect, it } from 'vitest'
import { zipFiles } from '../../src/package/zip.ts'
import { compileSources, runChild } from './child.ts'
import { unzip } from './unzipped.ts'

const date = new Date('2016-05-31T00:00:00Z')
const text = Buffer.from('Sixty representatives meet in Dushanbe.\n'.repeat(20))
const files = [
  'ru/a.pdf',
  'logos/eu.svg',
  'logos/eu.png',
  'photos/b.jpg',
  'assets/f.woff2',
  'README.txt',
  'index.html',
].map(path => ({ path, bytes: text }))

async function zipped(parts: typeof files, options = { folder: 'kit', date }): Promise<Buffer> {
  const { pieces, size } = await zipFiles(parts, options)
  return Buffer.concat(pieces, size)
}

it('sorts its entries by bytes below one folder, and stores what is compressed already', async () => {
  const entries = await unzip(await zipped(files))
  expect(entries.map(({ path, stored }) => `${path} ${stored ? 'stored' : 'deflated'}`)).toEqual([
    'kit/README.txt deflated',
    'kit/assets/f.woff2 stored',
    'kit/index.html deflated',
    'kit/logos/eu.png stored',
    'kit/logos/eu.svg deflated',
    'kit/photos/b.jpg stored',
    'kit/ru/a.pdf stored',
  ])
  expect(entries.map(entry => entry.bytes)).toEqual(files.map(() => text))
  expect(new Set(entries.map(({ mode }) => mode.toString(8)))).toEqual(new Set(['100644']))
})

it('gives back bytes that lie inside a larger buffer', async () => {
  const bytes = new Uint8Array(Buffer.from('before-inside-after')).subarray(7, 13)
  const [entry] = await unzip(
    await zipped([
      { path: 'a.txt', bytes: Buffer.from(bytes) },
      { path: 'b.txt', bytes: Buffer.alloc(0) },
    ]),
  )
  expect(entry?.bytes.toString()).toBe('inside')
})

it('shares the memory of what it stores', async () => {
  const bytes = Buffer.alloc(100_000, 'x')
  const { pieces } = await zipFiles([{ path: 'a.jpg', bytes }], { folder: 'kit', date })
  expect(pieces.some(({ buffer, byteLength }) => buffer === bytes.buffer && byteLength === bytes.length)).toBe(true)
})

it('is the same for files in any order', async () => {
  expect(await zipped(files.toReversed())).toEqual(await zipped(files))
})

it.each([
  ['the release’s date', '2016-05-31T00:00:00Z', '2016-05-31 00:00:00'],
  ['a time, to two seconds', '2027-03-01T09:41:59Z', '2027-03-01 09:41:58'],
  ['before the format begins', '1970-01-01T00:00:00Z', '1980-01-01 00:00:00'],
  ['the last moment that archiver writes', '2043-12-31T23:59:58Z', '2043-12-31 23:59:58'],
  ['after it', '2044-01-01T00:00:00Z', '2043-12-31 23:59:58'],
  ['after the format ends', '2200-01-01T00:00:00Z', '2043-12-31 23:59:58'],
])('dates an entry: %s', async (_name, moment, expected) => {
  const [entry] = await unzip(await zipped(files, { folder: 'kit', date: new Date(moment) }))
  expect(entry && dosMoment(entry)).toBe(expected)
})

it('refuses a date that is none', async () => {
  await expect(zipFiles(files, { folder: 'kit', date: new Date('soon') })).rejects.toThrow('no valid date')
})

it('is the same in every time zone, locale and umask', async () => {
  const sources = await compileSources()
  const places = [
    [{ TZ: 'UTC', LC_ALL: 'C' }, '022'],
    [{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }, '077'],
    [{ TZ: 'America/Anchorage', LC_ALL: 'ru_RU.UTF-8' }, '000'],
    [{ TZ: 'Asia/Dushanbe', LC_ALL: 'en_US.UTF-8' }, '022'],
  ] as const
  const ends = await Promise.all(
    places.map(([env, umask]) => runChild('zip-child.mjs', [sources.folder, umask], { env })),
  )
  await sources.remove()
  expect(ends.map(({ stderr }) => stderr)).toEqual(places.map(() => ''))
  expect(new Set(ends.map(({ stdout }) => stdout)).size).toBe(1)
  expect(ends[0]?.stdout).toMatch(/^[0-9a-f]{64}$/)
})

/** MS-DOS date and time: APPNOTE 4.4.6. */
function dosMoment({ dosDate, dosTime }: { dosDate: number; dosTime: number }): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = [1980 + (dosDate >> 9), two((dosDate >> 5) & 15), two(dosDate & 31)].join('-')
  return `${day} ${[dosTime >> 11, (dosTime >> 5) & 63, (dosTime & 31) * 2].map(two).join(':')}`
}
