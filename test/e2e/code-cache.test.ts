import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import Module from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { presskit } from './command.ts'

let home = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'presskit-code-'))
})
afterEach(() => rm(home, { recursive: true }))

const folder = () => join(home, 'presskit', 'code')
const check = () => presskit(['check', '-q', 'kits/starter'], { env: { XDG_CACHE_HOME: home } })
const fine = { code: 0, stdout: '', stderr: '' }

/** What is kept, by the name of its file, with the time at which it was written. */
async function kept(): Promise<Readonly<Record<string, number>>> {
  const names = await readdir(folder(), { recursive: true })
  const stats = await Promise.all(names.map(async name => [name, await stat(join(folder(), name))] as const))
  return Object.fromEntries(stats.flatMap(([name, found]) => (found.isFile() ? [[name, found.mtimeMs]] : [])))
}

describe('what the engine made of our scripts', () => {
  it('is kept in a folder of the user alone, and read by the next run', async () => {
    await expect(check()).resolves.toEqual(fine)
    const first = await kept()
    expect(Object.keys(first).length).toBeGreaterThan(3)
    expect(((await stat(folder())).mode & 0o777).toString(8)).toBe('700')
    await expect(check()).resolves.toEqual(fine)
    await expect(kept()).resolves.toEqual(first)
  })

  it.each<[string, (file: Buffer, other: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', file => file.subarray(0, file.length / 2)],
    ['not what was written', file => Buffer.from(file.map((byte, at) => (at > 100 && at < 200 ? 0 : byte)))],
    ['of another script', (_file, other) => other],
  ])('is made anew where a file is %s', async (_what, spoil) => {
    await check()
    const names = Object.keys(await kept()).map(name => join(folder(), name))
    const files = await Promise.all(names.map(name => readFile(name)))
    const spoilt = files.map((file, at) => spoil(file, files[(at + 1) % files.length] ?? file))
    await Promise.all(names.map((name, at) => writeFile(name, spoilt[at] ?? '')))
    await expect(check()).resolves.toEqual(fine)
    // In its own order of time, each run may find other functions worth keeping; what is spoilt never stays.
    const after = await Promise.all(names.map(name => readFile(name)))
    expect(after.filter((file, at) => file.equals(spoilt[at] ?? file))).toEqual([])
  })

  it.each<[string, () => Promise<unknown>]>([
    [
      'others may write into its folder',
      async () => {
        await mkdir(folder(), { recursive: true })
        await chmod(folder(), 0o777)
      },
    ],
    [
      'a file stands in its place',
      async () => {
        await mkdir(join(home, 'presskit'))
        await writeFile(folder(), '')
      },
    ],
  ])('is not kept where %s', async (_what, prepare) => {
    await prepare()
    await expect(check()).resolves.toEqual(fine)
    await expect(kept().catch(() => ({}))).resolves.toEqual({})
  })

  // Newer versions of Node keep it by themselves.
  it.skipIf('enableCompileCache' in Module)('goes a month after it was made, when other scripts are kept', async () => {
    await mkdir(folder(), { recursive: true, mode: 0o700 })
    for (const name of ['main.js-1-2', 'main.js-3-4']) await writeFile(join(folder(), name), '')
    const lastMonth = Date.now() / 1000 - 31 * 24 * 3600
    await utimes(join(folder(), 'main.js-1-2'), lastMonth, lastMonth)
    await expect(check()).resolves.toEqual(fine)
    const names = Object.keys(await kept())
    expect(names).not.toContain('main.js-1-2')
    expect(names).toContain('main.js-3-4')
  })

  // Newer versions of Node do that by themselves.
  it.skipIf('enableCompileCache' in Module)('is of no use to another build of Node', async () => {
    await expect(check()).resolves.toEqual(fine)
    const first = Object.keys(await kept())
    const node = join(home, 'node')
    await copyFile(process.execPath, node)
    const place = { env: { XDG_CACHE_HOME: home }, node }
    await expect(presskit(['check', '-q', 'kits/starter'], place)).resolves.toEqual(fine)
    expect(Object.keys(await kept())).toHaveLength(2 * first.length)
  })

  it('is not kept for a user who asks Node to keep nothing', async () => {
    const env = { XDG_CACHE_HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' }
    await expect(presskit(['check', '-q', 'kits/starter'], { env })).resolves.toEqual(fine)
    await expect(readdir(home)).resolves.toEqual([])
  })

  it.runIf(process.platform === 'linux')('is not kept where the disk takes no folder', async () => {
    const env = { XDG_CACHE_HOME: '/proc/nothing' }
    await expect(presskit(['check', '-q', 'kits/starter'], { env })).resolves.toEqual(fine)
  })
})
