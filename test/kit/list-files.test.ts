import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listFiles } from '../../src/kit/list-files.ts'
import { plant } from '../package/tree.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-list-'))
  await plant(folder, {
    'presskit.yaml': '',
    'spring.yaml': '',
    'photos/a.jpg': '',
    'photos/.a.jpg': '',
    'out/a.html': '',
    'other/presskit.yaml': '',
    'other/logo.svg': '',
    'my-theme/theme.yaml': '',
    'my-theme/partials/contact.hbs': '',
  })
})
afterAll(() => rm(folder, { recursive: true }))

it.each([
  ['presskit.yaml', ['photos/a.jpg', 'spring.yaml']],
  ['spring.yaml', ['photos/a.jpg', 'presskit.yaml']],
])('lists what lies beside %s and is of this kit', async (file, expected) => {
  expect(await listFiles({ folder, file: join(folder, file) })).toEqual(expected)
})
