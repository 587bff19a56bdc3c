import { existsSync } from 'node:fs'
import { stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from '../src/make-folder.ts'
import { temporaryFolder } from './print/temporary-folder.ts'

it('makes a folder and those above it, in their mode, and finds them there', async () => {
  const path = join(await temporaryFolder(), 'a', 'b', 'c')
  expect(await makeFolder(path, 0o700)).toBe(true)
  expect(await makeFolder(path)).toBe(false)
  expect((await stat(join(path, '..'))).mode & 0o777).toBe(0o700)
})

it.each([
  ['a file', 'EEXIST', (path: string) => writeFile(path, '')],
  ['a link that leads nowhere', 'ENOENT', (path: string) => symlink('nowhere', path)],
])('says that %s stands there', async (_name, code, make) => {
  const path = join(await temporaryFolder(), 'a')
  await make(path)
  await expect(makeFolder(path)).rejects.toMatchObject({ code })
})

it.runIf(existsSync('/proc/self'))('comes back from where no folder can be made', async () => {
  await expect(makeFolder('/proc/nowhere/a')).rejects.toMatchObject({ code: 'ENOENT' })
})
