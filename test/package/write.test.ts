import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { sealKit } from '../../src/package/seal.ts'
import { writeKit } from '../../src/package/write.ts'
import { zipFiles } from '../../src/package/zip.ts'
import { compileSources, freshFolder, runChild } from './child.ts'
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
let sources = { folder: '', remove: async () => {} }
let out = ''
beforeAll(async () => {
  sources = await compileSources()
})
afterAll(() => sources.remove())
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

const { pieces: zip } = await zipFiles(files, { folder: 'kit', date: new Date('2016-05-31T00:00:00Z') })

function output(below = '') {
  const folder = join(out, below, 'kit')
  return { folder, archive: `${folder}.zip`, files, zip, beside: [] }
}

it.each<[string, Tree, string]>([
  ['where nothing is', {}, ''],
  ['below folders that are not there yet', {}, 'deep/er/out'],
  ['in place of an older kit', before, ''],
  ['in the place that a link leads to', { 'real/notes.md': 'mine', link: '-> real' }, 'link'],
])('writes a kit %s', async (_name, there, below) => {
  await plant(out, there)
  await writeKit(output(below), { runner })
  const archive = await readFile(join(out, below, 'kit.zip'))
  const zipped = (await unzip(archive)).map(({ path, bytes }) => [path, bytes.toString('latin1')])
  expect(await harvest(join(out, below, 'kit'))).toEqual(
    Object.fromEntries(zipped.map(([path, text]) => [path?.slice(4), text])),
  )
  expect((await readdir(join(out, below))).filter(name => !['kit', 'kit.zip', 'notes.md'].includes(name))).toEqual([])
})

it('puts beside the archive what belongs there', async () => {
  await writeKit({ ...output(), beside: [{ path: 'kit_ru.eml', bytes: Buffer.from('X-Unsent: 1') }] }, { runner })
  expect(await readFile(join(out, 'kit_ru.eml'), 'utf8')).toBe('X-Unsent: 1')
  expect((await readdir(out)).toSorted()).toEqual(['kit', 'kit.zip', 'kit_ru.eml'])
})

it('leaves an older kit as it was when the name of what lies beside it cannot be shipped', async () => {
  await plant(out, before)
  const beside = [{ path: '../kit.eml', bytes: Buffer.from('X-Unsent: 1') }]
  await expect(writeKit({ ...output(), beside }, { runner })).rejects.toThrow('cannot be shipped')
  expect(await harvest(out)).toEqual(before)
})

it('leaves an older kit as it was when aborted at the last moment', async () => {
  await plant(out, before)
  const controller = new AbortController()
  const draft = {
    path: 'kit_ru.eml',
    get bytes() {
      controller.abort(new Error('SIGINT'))
      return Buffer.from('X-Unsent: 1')
    },
  }
  const writing = writeKit({ ...output(), beside: [draft] }, { runner, signal: controller.signal })
  await expect(writing).rejects.toThrow('SIGINT')
  expect(await harvest(out)).toEqual(before)
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

it('leaves alone what it did not make', async () => {
  const there = { 'kit/thesis.txt': 'all my work' }
  await plant(out, there)
  await expect(writeKit(output(), { runner })).rejects.toMatchObject({ name: 'Mendable', kind: 'environment' })
  expect(await harvest(out)).toEqual(there)
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
  function* chunks() {
    yield Buffer.from('half an archive')
    controller.abort(reason)
    yield Buffer.from('the rest')
  }
  await expect(writeKit({ ...output(), zip: chunks() }, { runner, signal: controller.signal })).rejects.toBe(reason)
  expect(await harvest(out)).toEqual(there)
})

it('writes nothing when aborted before', async () => {
  const reason = new Error('SIGINT')
  const writing = writeKit(output('new'), { runner, signal: AbortSignal.abort(reason) })
  await expect(writing).rejects.toBe(reason)
  expect(await harvest(out)).toEqual({})
})

function* broken(): Generator<Buffer> {
  yield Buffer.from('half an archive')
  throw new Error('broken archive')
}

it('hands on a failure of ours as it is, and leaves the older kit', async () => {
  await plant(out, before)
  await expect(writeKit({ ...output(), zip: broken() }, { runner })).rejects.toThrow('broken archive')
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
  const { 'kit.zip': old, 'kit/manifest.json': manifest } = before
  await plant(out, {
    'kit.zip': old,
    '.presskit-kit.99.0123456789ab/old/manifest.json': manifest,
    '.presskit-kit.lock': '99 ab\n',
  })
  await expect(writeKit({ ...output(), zip: broken() }, { runner })).rejects.toThrow('broken archive')
  expect(await harvest(out)).toEqual({ 'kit.zip': old, 'kit/manifest.json': manifest })
})

it('lets several builds to one place write one after the other', async () => {
  const labels = ['p', 'q', 'r', 's', 't']
  const children = labels.map(label =>
    runChild('write-child.mjs', [sources.folder, join(out, 'kit'), label, '6', '200000']),
  )
  const ends = await Promise.all(children)
  expect(ends.map(({ stderr, code }) => ({ stderr, code }))).toEqual(labels.map(() => ({ stderr: '', code: 0 })))
  expect(labels).toContain(await writerOf())
  expect(await readdir(out)).toEqual(['kit', 'kit.zip'])
})

it('mends with the next build whatever a killed one left', async () => {
  const kill = (killAfter: number) =>
    runChild('write-child.mjs', [sources.folder, join(out, 'kit'), 'k', '100000', '400000'], { killAfter })
  for (const killAfter of [300, 340, 400, 490, 610]) {
    expect((await kill(killAfter)).signal).toBe('SIGKILL')
    const next = await runChild('write-child.mjs', [sources.folder, join(out, 'kit'), 'n', '1', '1000'])
    expect(next).toMatchObject({ code: 0, stderr: '', stdout: '0 done\n' })
    expect(await writerOf()).toBe('n')
    expect(await readdir(out)).toEqual(['kit', 'kit.zip'])
  }
})

/** Who wrote the kit, when folder and archive hold the same whole kit of one writer; throws otherwise. */
async function writerOf(): Promise<string> {
  const folder = await harvest(join(out, 'kit'))
  const archive = await unzip(await readFile(join(out, 'kit.zip')))
  expect(Object.fromEntries(archive.map(({ path, bytes }) => [path.slice(4), bytes.toString('latin1')]))).toEqual(
    folder,
  )
  expect(Object.keys(folder)).toEqual(['SHA256SUMS', 'a.txt', 'b/c.pdf', 'b/d.txt', 'manifest.json'])
  return String(folder['a.txt']).slice(0, 1)
}
