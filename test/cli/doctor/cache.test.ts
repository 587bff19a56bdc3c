import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { examineCache } from '../../../src/cli/doctor/cache.ts'
import { temporaryFolder } from '../../print/temporary-folder.ts'
import { capturedIo } from '../captured-io.ts'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
})

function examine(cacheFolder: string) {
  return examineCache(capturedIo().io, { cacheFolder, sandbox: true, env: {} })
}

it('is content with a folder that is there', async () => {
  await mkdir(join(folder, 'presskit'))
  expect(await examine(join(folder, 'presskit'))).toEqual({ what: 'Cache', lines: [join(folder, 'presskit')] })
})

it('is content with one that can be made, and leaves that to the build', async () => {
  const cache = join(folder, '.cache', 'presskit')
  expect(await examine(cache)).toEqual({ what: 'Cache', lines: [`${cache} (made when needed)`] })
})

it('says what to do where none can be made', async () => {
  await writeFile(join(folder, 'file'), '')
  const cache = join(folder, 'file', 'presskit')
  expect(await examine(cache)).toEqual({
    what: 'Cache',
    lines: [`${cache}: not writable`],
    advice: `Set XDG_CACHE_HOME to a folder that you may write into: ${cache} cannot be used.`,
  })
})
