import { chmod, chown, mkdir, stat, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { privateFolder } from '../../src/cache/private-folder.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'

const isRoot = userInfo().uid === 0

it('makes the folder, and all above it, for its owner alone', async () => {
  const folder = join(await temporaryFolder(), 'above', 'presskit')
  await privateFolder(folder)
  await privateFolder(folder)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
})

it('takes a folder that others may read, as a shared cache of a CI machine', async () => {
  const folder = join(await temporaryFolder(), 'presskit')
  await mkdir(folder, { mode: 0o755 })
  await expect(privateFolder(folder)).resolves.toBeUndefined()
})

it.each([0o777, 0o720, 0o702])('refuses one that others may write into (%o)', async mode => {
  const folder = join(await temporaryFolder(), 'presskit')
  await mkdir(folder)
  await chmod(folder, mode)
  await expect(privateFolder(folder)).rejects.toMatchObject({
    kind: 'environment',
    message: expect.stringContaining('other users may write into it'),
    hint: `Run: chmod 700 '${folder}'`,
  })
})

it.runIf(isRoot)('refuses one that belongs to somebody else', async () => {
  const folder = join(await temporaryFolder(), 'presskit')
  await mkdir(folder, { mode: 0o700 })
  await chown(folder, 65534, 65534)
  await expect(privateFolder(folder)).rejects.toMatchObject({
    kind: 'environment',
    message: expect.stringContaining('belongs to another user (id 65534)'),
  })
})

it('says so when a file is in the way', async () => {
  const file = join(await temporaryFolder(), 'presskit')
  await writeFile(file, '')
  await expect(privateFolder(join(file, 'cache'))).rejects.toMatchObject({
    kind: 'environment',
    message: expect.stringContaining('cannot be used'),
  })
})
