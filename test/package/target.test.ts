import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkTarget } from '../../src/package/target.ts'
import { freshFolder } from './child.ts'
import { plant, type Tree } from './tree.ts'

const ours = { 'kit/manifest.json': '{"presskit": 1}', 'kit/old.txt': 'old' }
let out = ''
beforeEach(async () => {
  out = await freshFolder()
})
afterEach(() => rm(out, { recursive: true }))

const target = () => ({ folder: join(out, 'kit'), archive: join(out, 'kit.zip') })

it.each<[string, Tree]>([
  ['nothing', {}],
  ['a kit of presskit', { ...ours, 'kit.zip': 'old zip' }],
  ['a kit of a later version', { 'kit/manifest.json': '{"presskit": 99}' }],
  ['an empty folder', { kit: null }],
  ['an archive alone', { 'kit.zip': 'old zip' }],
  ['a link in the archive’s place, which is replaced and not followed', { 'kit.zip': '-> elsewhere.zip' }],
])('lets %s be replaced', async (_name, there) => {
  await plant(out, there)
  await expect(checkTarget(target())).resolves.toBeUndefined()
})

it.each<[string, Tree, string]>([
  ['a folder of somebody else', { 'kit/thesis.txt': 'all my work' }, 'kit was not made by presskit'],
  ['a web app', { 'kit/manifest.json': '{"name": "App"}' }, 'kit was not made by presskit'],
  ['a manifest that is a folder', { 'kit/manifest.json/a.txt': 'a' }, 'kit was not made by presskit'],
  [
    'a manifest that is a link',
    { 'real.json': '{"presskit": 1}', 'kit/manifest.json': '-> ../real.json' },
    'kit was not made by presskit',
  ],
  ['a file in the folder’s place', { kit: 'mine' }, 'kit is a file, and the kit’s folder goes there'],
  ['a link in the folder’s place', { 'real/manifest.json': '{"presskit": 1}', kit: '-> real' }, 'kit is a link'],
  ['a link that leads nowhere', { kit: '-> nowhere' }, 'kit is a link'],
  ['a folder in the archive’s place', { 'kit.zip/a.txt': 'a' }, 'kit.zip is a folder, and the archive goes there'],
])('refuses to replace %s', async (_name, there, message) => {
  await plant(out, there)
  await expect(checkTarget(target())).rejects.toMatchObject({
    name: 'Mendable',
    kind: 'environment',
    message: expect.stringContaining(join(out, message)),
    hint: 'Move it away, or choose another folder with --out.',
  })
})
