import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { compileSources, freshFolder, runChild } from './child.ts'
import { harvest } from './tree.ts'
import { unzip } from './unzipped.ts'

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
