import { chmod, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeMended } from '../../src/fix/write.ts'
import { plant } from '../package/tree.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'

it('overwrites nothing that changed since it was read', async () => {
  const folder = await temporaryFolder()
  await plant(folder, { 'presskit.yaml': 'a: 1\n', 'release.md': 'somebody was here\n' })
  const files = [
    { file: join(folder, 'presskit.yaml'), before: 'a: 1\n', after: 'a: 2\n', codes: [] },
    { file: join(folder, 'release.md'), before: 'old\n', after: 'new\n', codes: [] },
  ]
  await expect(writeMended(files, join(folder, 'presskit.yaml'))).rejects.toThrow('release.md changed while')
  expect(await readFile(join(folder, 'presskit.yaml'), 'utf8')).toBe('a: 1\n')
  expect((await readdir(folder)).toSorted()).toEqual(['presskit.yaml', 'release.md'])
})

/** Both texts of a kit, old and new, and a move that a folder gets in the way of, at the second file. */
async function blocked(way: 'once' | 'for good') {
  const folder = await temporaryFolder()
  await plant(folder, { 'presskit.yaml': '\ufeffa: 1\n', 'release.md': 'old\n' })
  const [kit, text] = [join(folder, 'presskit.yaml'), join(folder, 'release.md')]
  const files = [
    { file: kit, before: 'a: 1\n', after: 'a: 2\n', codes: [] },
    { file: text, before: 'old\n', after: 'new\n', codes: [] },
  ]
  const move = async (from: string, to: string) => {
    const inTheWay = to === text || (way === 'for good' && from.endsWith('.before'))
    if (inTheWay) {
      await rm(to)
      await mkdir(to)
    }
    await rename(from, to)
  }
  return { folder, kit, files, move }
}

it('puts back what was written before a file that cannot be', async () => {
  const { folder, kit, files, move } = await blocked('once')
  await expect(writeMended(files, kit, move)).rejects.toThrow(/release\.md cannot be written \(EISDIR\)/)
  expect(await readFile(kit, 'utf8')).toBe('\ufeffa: 1\n')
  expect((await readdir(folder)).toSorted()).toEqual(['presskit.yaml', 'release.md'])
})

it('names what could not be put back', async () => {
  const { kit, files, move } = await blocked('for good')
  await expect(writeMended(files, kit, move)).rejects.toThrow(
    /release\.md could not be written, and what was mended before could not be put back: .*presskit\.yaml/,
  )
})

it.each([
  ['is read-only', async (file: string) => chmod(file, 0o444), /release\.md is read-only/],
  [
    'is a link out of the kit’s folder',
    async (file: string) => {
      await rename(file, join(file, '../../theirs.md'))
      await symlink('../theirs.md', file)
    },
    /release\.md is a link that leads out of the kit’s folder, to .*theirs\.md/,
  ],
])('writes nothing where one file %s', async (_name, spoil, message) => {
  const folder = await temporaryFolder()
  await plant(folder, { 'kit/presskit.yaml': 'a: 1\n', 'kit/release.md': 'old\n' })
  const [kit, text] = [join(folder, 'kit/presskit.yaml'), join(folder, 'kit/release.md')]
  await spoil(text)
  const files = [
    { file: kit, before: 'a: 1\n', after: 'a: 2\n', codes: [] },
    { file: text, before: 'old\n', after: 'new\n', codes: [] },
  ]
  await expect(writeMended(files, kit)).rejects.toThrow(message)
  expect([await readFile(kit, 'utf8'), await readFile(text, 'utf8')]).toEqual(['a: 1\n', 'old\n'])
  expect((await readdir(join(folder, 'kit'))).toSorted()).toEqual(['presskit.yaml', 'release.md'])
})
