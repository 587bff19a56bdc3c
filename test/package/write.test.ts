import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sealKit } from '../../src/package/seal.ts'
import { writeKit } from '../../src/package/write.ts'
import { zipFiles } from '../../src/package/zip.ts'
import { freshFolder } from './child.ts'
import { harvest, plant, type Tree } from './tree.ts'
import { unzip } from './unzipped.ts'

const about = {
  tool: { name: 'presskit-cli', version: '1.2.3' },
  kit: 'kit',
  languages: ['ru'],
  date: '2016-05-31',
  theme: 'classic',
}
const runner = { pid: process.pid, isRunning: () => false }
const before = {
  'kit/manifest.json': '{"presskit": 1}',
  'kit/old.txt': 'old',
  'kit.zip': 'old zip',
  'notes.md': 'mine',
}
let out = ''
beforeEach(async () => {
  out = await freshFolder()
})
afterEach(() => rm(out, { recursive: true }))

const files = sealKit(
  [
    { path: 'index.html', bytes: Buffer.from('<!doctype html>') },
    { path: 'ru/deep/er/a.pdf', bytes: randomBytes(300_000) },
  ],
  about,
)

function output(below = '') {
  const folder = join(out, below, 'kit')
  const zip = () => zipFiles(files, { folder: 'kit', date: new Date('2016-05-31T00:00:00Z') })
  return { folder, archive: `${folder}.zip`, files, zip }
}

it.each<[string, Tree, string]>([
  ['where nothing is', {}, ''],
  ['below folders that are not there yet', {}, 'deep/er/out'],
  ['in place of an older kit', before, ''],
  ['in the place that a link leads to', { 'real/notes.md': 'mine', link: '-> real' }, 'link'],
])('writes a kit %s', async (_name, there, below) => {
  await plant(out, there)
  const { archiveSize } = await writeKit(output(below), { runner })
  const archive = await readFile(join(out, below, 'kit.zip'))
  expect(archiveSize).toBe(archive.length)
  const zipped = (await unzip(archive)).map(({ path, bytes }) => [path, bytes.toString('latin1')])
  expect(await harvest(join(out, below, 'kit'))).toEqual(
    Object.fromEntries(zipped.map(([path, text]) => [path?.slice(4), text])),
  )
  expect((await readdir(join(out, below))).filter(name => !['kit', 'kit.zip', 'notes.md'].includes(name))).toEqual([])
})

it('lets all read it', async () => {
  const umask = process.umask(0o022)
  await writeKit(output(), { runner })
  process.umask(umask)
  const modes = await Promise.all(
    ['kit', 'kit/ru/deep', 'kit/index.html', 'kit.zip'].map(async path =>
      ((await stat(join(out, path))).mode & 0o777).toString(8),
    ),
  )
  expect(modes).toEqual(['755', '755', '644', '644'])
})

it.each<[string, Tree, string]>([
  ['a folder of somebody else', { 'kit/thesis.txt': 'all my work' }, 'kit was not made by presskit'],
  ['an empty folder', { kit: null }, 'kit was not made by presskit'],
  ['a web app', { 'kit/manifest.json': '{"name": "App"}' }, 'kit was not made by presskit'],
  ['a manifest that is a folder', { 'kit/manifest.json/a.txt': 'a' }, 'kit was not made by presskit'],
  ['a file in the folder’s place', { kit: 'mine' }, 'kit is a file, and the kit’s folder goes there'],
  ['a link in the folder’s place', { ...before, 'real/manifest.json': '{"presskit": 1}' }, 'kit is a link'],
  ['a folder in the archive’s place', { 'kit.zip/a.txt': 'a' }, 'kit.zip is a folder, and the archive goes there'],
])('refuses to replace %s', async (name, there, message) => {
  await plant(out, there)
  if (name.startsWith('a link')) {
    await rm(join(out, 'kit'), { recursive: true })
    await plant(out, { kit: '-> real' })
  }
  const standing = await harvest(out)
  await expect(writeKit(output(), { runner })).rejects.toMatchObject({
    name: 'Mendable',
    kind: 'environment',
    message: expect.stringContaining(join(out, message)),
    hint: 'Move it away, or choose another folder with --out.',
  })
  expect(await harvest(out)).toEqual(standing)
})

it.each<[string, Tree, string, string]>([
  ['a file', { out: 'mine' }, 'out', 'out is a file, not a folder'],
  ['below a file', { out: 'mine' }, 'out/a/b', 'out is a file, not a folder'],
  ['a link that leads nowhere', { out: '-> nowhere' }, 'out', 'out is a link that leads to no folder'],
  ['below such a link', { out: '-> nowhere' }, 'out/a', 'out is a link that leads to no folder'],
  ['a link to a file', { out: '-> mine.txt', 'mine.txt': 'mine' }, 'out', 'out is a link that leads to no folder'],
  ['a link to itself', { out: '-> out' }, 'out/a', 'out is a link that leads to no folder'],
])('says what stands in the way when the output folder is %s', async (_name, there, below, message) => {
  await plant(out, there)
  const standing = await harvest(out)
  await expect(writeKit(output(below), { runner })).rejects.toMatchObject({
    name: 'Mendable',
    kind: 'environment',
    message: join(out, message),
  })
  expect(await harvest(out)).toEqual(standing)
})

it('says that a name is too long', async () => {
  const writing = writeKit(output('a'.repeat(300)), { runner })
  await expect(writing).rejects.toMatchObject({
    name: 'Mendable',
    message: expect.stringContaining('too long for this disk'),
  })
})

it.each<[string, Tree]>([
  ['an older kit', before],
  ['no kit', {}],
])('leaves %s as it was when aborted in the middle', async (_name, there) => {
  await plant(out, there)
  const controller = new AbortController()
  const reason = new Error('SIGINT')
  async function* chunks() {
    yield Buffer.from('half an archive')
    controller.abort(reason)
    yield Buffer.from('the rest')
  }
  const zip = async () => Readable.from(chunks())
  await expect(writeKit({ ...output(), zip }, { runner, signal: controller.signal })).rejects.toBe(reason)
  expect(await harvest(out)).toEqual(there)
})

it('does not wait for the rest of an archive when aborted', async () => {
  const reason = new Error('SIGINT')
  const controller = new AbortController()
  const zip = async () => new Readable({ read: () => controller.abort(reason) })
  await expect(writeKit({ ...output(), zip }, { runner, signal: controller.signal })).rejects.toBe(reason)
  expect(await harvest(out)).toEqual({})
})

it('writes nothing when aborted before', async () => {
  const reason = new Error('SIGINT')
  const writing = writeKit(output('new'), { runner, signal: AbortSignal.abort(reason) })
  await expect(writing).rejects.toBe(reason)
  expect(await harvest(out)).toEqual({})
})

it.each([
  [
    'fails',
    async () =>
      new Readable({
        read: (): void => {
          throw new Error('broken archive')
        },
      }),
  ],
  ['cannot begin', () => Promise.reject(new Error('broken archive'))],
])('hands on a failure of ours as it is, and leaves the older kit, when the archive %s', async (_name, zip) => {
  await plant(out, before)
  await expect(writeKit({ ...output(), zip }, { runner })).rejects.toThrow('broken archive')
  expect(await harvest(out)).toEqual(before)
})

it.each([
  ['leads outside', '../../notes.md'],
  ['stands twice', 'index.html'],
])('takes a name that %s for the bug that it is', async (_name, path) => {
  await plant(out, before)
  const wrong = [...files, { path, bytes: Buffer.from('wrong') }]
  await expect(writeKit({ ...output(), files: wrong }, { runner })).rejects.toMatchObject({
    name: 'Error',
    message: expect.stringContaining('cannot be shipped'),
  })
  expect(await harvest(out)).toEqual(before)
})

it('mends what a killed build left before it writes', async () => {
  const { 'kit.zip': zip, 'kit/manifest.json': manifest } = before
  await plant(out, {
    'kit.zip': zip,
    '.presskit-kit.99.0123456789ab/old/manifest.json': manifest,
    '.presskit-kit.lock': '99 ab\n',
  })
  await expect(writeKit({ ...output(), zip: () => Promise.reject(new Error('no')) }, { runner })).rejects.toThrow('no')
  expect(await harvest(out)).toEqual({ 'kit.zip': zip, 'kit/manifest.json': manifest })
})
