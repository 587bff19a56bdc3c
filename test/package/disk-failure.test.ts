import { execFile } from 'node:child_process'
import { chmod, chown, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, type TestContext } from 'vitest'
import { mendDisk } from '../../src/package/disk-failure.ts'
import { compileSources, freshFolder, runChild } from './child.ts'
import { harvest, plant } from './tree.ts'

/** An ordinary user without any right of its own, where root would pass every check. */
const nobody = 65534
const before = { 'kit/manifest.json': '{"presskit": 1}', 'kit/old.txt': 'old', 'kit.zip': 'old zip' }
const run = promisify(execFile)
let sources = { folder: '', remove: async () => {} }
let out = ''

beforeAll(async () => {
  sources = await compileSources()
})
afterAll(() => sources.remove())
beforeEach(async () => {
  out = await freshFolder()
  await chmod(out, 0o755)
})
afterEach(() => rm(out, { recursive: true }))

function write(folder: string, size: number, uid?: number) {
  const args = [sources.folder, folder, 'new', '1', String(size)]
  return runChild('write-child.mjs', args, uid === undefined ? {} : { uid })
}

/** Mounts a disk of its own, or skips the test and says why. */
async function mount(context: TestContext, options: string): Promise<AsyncDisposable> {
  try {
    await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', out])
  } catch {
    context.skip('this machine does not let the test mount a disk')
  }
  return { [Symbol.asyncDispose]: async () => void (await run('umount', [out])) }
}

it('keeps the older kit on a full disk, and says what is needed and there', async context => {
  await using _disk = await mount(context, 'size=2m')
  for (const filled of [0, 300_000, 1_200_000, 1_900_000]) {
    await plant(out, { ...before, 'filler.bin': 'x'.repeat(filled) })
    const standing = await harvest(out)
    const { bavail, bsize } = await statfs(out)
    const ended = await write(join(out, 'kit'), 700_000)
    const free =
      bavail * bsize < 1e6 ? `${Math.ceil((bavail * bsize) / 1e3)} kB` : `${((bavail * bsize) / 1e6).toFixed(1)} MB`
    expect(ended).toMatchObject({
      code: 3,
      stdout: `Mendable: The disk is full: it needs 4.2 MB, has ${free} at ${out} Make room, or choose a folder on another disk with --out.\n`,
    })
    expect(await harvest(out)).toEqual(standing)
  }
})

it('keeps the older kit on a disk that takes no more files', async context => {
  await using _disk = await mount(context, 'size=1m,nr_inodes=8')
  await plant(out, { ...before, a: '', b: '' })
  const standing = await harvest(out)
  expect((await write(join(out, 'kit'), 10)).stdout).toMatch(/^Mendable: The disk is full: it takes no more files/)
  expect(await harvest(out)).toEqual(standing)
})

it('names a disk that is read-only', async context => {
  await using _disk = await mount(context, 'size=1m')
  await plant(out, before)
  await run('mount', ['-o', 'remount,ro', out])
  expect(await write(join(out, 'kit'), 10)).toMatchObject({
    code: 3,
    stdout: `Mendable: ${out} lies on a disk that is read-only Choose another folder with --out.\n`,
  })
  expect(await harvest(out)).toEqual(before)
})

it('says that a folder went away which is there again', async () => {
  const error = Object.assign(new Error('gone'), { code: 'ENOENT', syscall: 'open' })
  expect(await mendDisk(error, { path: out, bytes: 1 })).toMatchObject({
    kind: 'environment',
    message: `${out} went away while presskit wrote there`,
    hint: 'Build again.',
  })
})

it('leaves an error that is none of the disk as it is', async () => {
  const error = Object.assign(new Error('ours'), { code: 'ERR_INVALID_ARG_TYPE' })
  expect(await mendDisk(error, { path: out, bytes: 1 })).toBe(error)
})

it.each([
  ['the output folder', '', 'kit'],
  ['the folder above it', '', 'new/out/kit'],
  ['the older kit', 'kit', 'kit'],
])('names what an ordinary user may not write in: %s', async (_name, locked, folder) => {
  await plant(out, before)
  const uid = process.getuid?.() === 0 ? nobody : undefined
  if (uid !== undefined) {
    for (const path of ['', 'kit', 'kit/manifest.json', 'kit/old.txt', 'kit.zip'])
      await chown(join(out, path), uid, uid)
  }
  await chmod(join(out, locked), 0o555)
  const ended = await write(join(out, folder), 10, uid)
  await chmod(join(out, locked), 0o755)
  expect(ended).toMatchObject({
    code: 3,
    stdout: expect.stringMatching(/^Mendable: You may not write in /),
    stderr: '',
  })
  expect(await harvest(out)).toEqual(before)
})
