import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeMended } from '../../src/fix/write.ts'
import { plant } from '../package/tree.ts'

it('overwrites nothing that changed since it was read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'presskit-write-'))
  await plant(folder, { 'presskit.yaml': 'a: 1\n', 'release.md': 'somebody was here\n' })
  const files = [
    { file: join(folder, 'presskit.yaml'), before: 'a: 1\n', after: 'a: 2\n', codes: [] },
    { file: join(folder, 'release.md'), before: 'old\n', after: 'new\n', codes: [] },
  ]
  await expect(writeMended(files, join(folder, 'presskit.yaml'))).rejects.toThrow('release.md changed while')
  expect(await readFile(join(folder, 'presskit.yaml'), 'utf8')).toBe('a: 1\n')
  expect((await readdir(folder)).toSorted()).toEqual(['presskit.yaml', 'release.md'])
  await rm(folder, { recursive: true })
})
