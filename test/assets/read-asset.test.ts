import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAsset } from '../../src/assets/read-asset.ts'
import { folderOf } from './made-pictures.ts'

describe('a file of the kit', () => {
  it('is read whole', async () => {
    await using folder = await folderOf({ 'a/b.txt': 'lantern' })
    expect(await readAsset(folder.path, 'a/b.txt', 7)).toEqual({ value: Buffer.from('lantern'), diagnostics: [] })
  })

  it.each([
    ['that vanished', 'gone.png', 'file/missing'],
    ['below a file', 'big.png/a.png', 'file/missing'],
    ['that is a folder', 'folder', 'file/unreadable'],
    ['that is a pipe nobody writes into', 'pipe', 'file/unreadable'],
    ['above the limit', 'big.png', 'file/too-large'],
  ])('%s is refused', async (_name, source, code) => {
    await using folder = await folderOf({ 'big.png': 'x'.repeat(101) })
    await mkdir(join(folder.path, 'folder'))
    execFileSync('mkfifo', [join(folder.path, 'pipe')])
    const { value, diagnostics } = await readAsset(folder.path, source, 100)
    expect(value).toBeUndefined()
    expect(diagnostics.map(problem => problem.code)).toEqual([code])
    expect(diagnostics[0]?.message).toContain(source)
  })
})
