import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closeStaging, openStaging, publish, sweep } from '../../src/package/staging.ts'
import { freshFolder } from './child.ts'
import { harvest, plant, type Tree } from './tree.ts'

const runner = { pid: 7, isRunning: (pid: number) => pid === 8 }
const before = { 'kit/a.txt': 'old', 'kit.zip': 'old zip' }
let out = ''
beforeEach(async () => {
  out = await freshFolder()
})
afterEach(() => rm(out, { recursive: true }))

const target = () => ({ folder: join(out, 'kit'), archive: join(out, 'kit.zip') })
const dead = '.presskit-kit.9.0123456789ab'

it.each<[string, Tree, Tree]>([
  ['it wrote', { ...before, [`${dead}/kit/a.txt`]: 'new' }, before],
  ['it wrote the archive', { ...before, [`${dead}/kit/a.txt`]: 'new', [`${dead}/archive`]: 'ne' }, before],
  [
    'the old folder was aside',
    {
      'kit.zip': 'old zip',
      [`${dead}/old/a.txt`]: 'old',
      [`${dead}/kit/a.txt`]: 'new',
      [`${dead}/archive`]: 'new zip',
    },
    before,
  ],
  [
    'the new folder was in place',
    { ...before, 'kit/a.txt': 'new', [`${dead}/old/a.txt`]: 'old', [`${dead}/archive`]: 'new zip' },
    { 'kit/a.txt': 'new', 'kit.zip': 'new zip' },
  ],
  [
    'the first folder ever was in place',
    { 'kit/a.txt': 'new', [`${dead}/archive`]: 'new zip' },
    { 'kit/a.txt': 'new', 'kit.zip': 'new zip' },
  ],
  ['all was in place', { ...before, [`${dead}/old/b.txt`]: 'older' }, before],
  [
    'drafts were not yet in place',
    {
      ...before,
      'kit/a.txt': 'new',
      'kit_ru.eml': 'old ru',
      [`${dead}/aside/kit_en.eml`]: 'old en',
      [`${dead}/beside/kit_ru.eml`]: 'new ru',
      [`${dead}/beside/kit_en.eml`]: 'new en',
      [`${dead}/archive`]: 'new zip',
    },
    { 'kit/a.txt': 'new', 'kit.zip': 'new zip', 'kit_ru.eml': 'new ru', 'kit_en.eml': 'new en' },
  ],
  [
    'it wrote drafts',
    { ...before, [`${dead}/kit/a.txt`]: 'new', [`${dead}/beside/kit_ru.eml`]: 'new', [`${dead}/archive`]: 'new zip' },
    before,
  ],
  ['it had just begun', { ...before, [dead]: null }, before],
])('mends what a process left that died when %s', async (_name, left, mended) => {
  await plant(out, left)
  await sweep(target(), runner)
  expect(await harvest(out)).toEqual(mended)
})

it.each<[string, Tree]>([
  ['of a living process', { '.presskit-kit.8.0123456789ab/kit/a.txt': 'new' }],
  ['of another kit', { '.presskit-kit-2.9.0123456789ab/kit/a.txt': 'new' }],
  ['of a kit with digits', { '.presskit-kit-9-0123456789ab/kit/a.txt': 'new' }],
  [
    'that only looks so',
    { '.presskit-kit.notes': 'mine', '.presskit-kit.9.0123456789abc/a': 'mine', '.presskit-kit.lock': '8 a\n' },
  ],
])('leaves alone what is %s', async (_name, left) => {
  await plant(out, { ...before, ...left })
  await sweep(target(), runner)
  expect(await harvest(out)).toEqual({ ...before, ...left })
})

it('sweeps what an earlier process of the same id left, though that one lives again', async () => {
  await plant(out, { ...before, '.presskit-kit.7.0123456789ab/kit/a.txt': 'new' })
  await sweep(target(), { pid: 7, isRunning: () => true })
  expect(await harvest(out)).toEqual(before)
})

it('puts folder and archive in place', async () => {
  await plant(out, before)
  const staging = await openStaging(target(), runner)
  await plant(staging.root, { 'kit/b.txt': 'new', archive: 'new zip' })
  await publish(staging, target())
  await closeStaging(staging, target())
  expect(await harvest(out)).toEqual({ 'kit/b.txt': 'new', 'kit.zip': 'new zip' })
})

it('puts drafts beside the archive, in place of older ones and of those that are no more', async () => {
  const draft = 'X-Unsent: 1\n\nold'
  await plant(out, { ...before, 'kit_ru.eml': draft, 'kit_uk.eml': draft, 'kit_notes.eml': 'mine' })
  const staging = await openStaging(target(), runner)
  await plant(staging.root, {
    'kit/b.txt': 'new',
    'beside/kit_ru.eml': 'ru',
    'beside/kit_en.eml': 'en',
    archive: 'new zip',
  })
  await publish(staging, target())
  await closeStaging(staging, target())
  expect(await harvest(out)).toEqual({
    'kit/b.txt': 'new',
    'kit.zip': 'new zip',
    'kit_ru.eml': 'ru',
    'kit_en.eml': 'en',
    'kit_notes.eml': 'mine',
  })
})

it('changes nothing where a draft would take the place of something else', async () => {
  const there = { ...before, 'kit_ru.eml': 'a mail that came' }
  await plant(out, there)
  const staging = await openStaging(target(), runner)
  await plant(staging.root, { 'kit/b.txt': 'new', 'beside/kit_ru.eml': 'ru', archive: 'new zip' })
  await expect(publish(staging, target())).rejects.toMatchObject({ name: 'Mendable' })
  await closeStaging(staging, target())
  expect(await harvest(out)).toEqual(there)
})

it('puts the kit back that could not be put back at once, before it removes anything', async () => {
  const staging = await openStaging(target(), runner)
  await plant(staging.root, { 'old/a.txt': 'old', 'kit/b.txt': 'new', archive: 'new zip' })
  await closeStaging(staging, target())
  expect(await harvest(out)).toEqual({ 'kit/a.txt': 'old' })
})

const drafts = { 'kit_ru.eml': 'X-Unsent: 1\n\nru', 'kit_uk.eml': 'X-Unsent: 1\n\nuk' }

it.each<[string, Tree, Tree]>([
  ['the archive after drafts', { 'kit/b.txt': 'new', 'beside/kit_ru.eml': 'new' }, { ...before, ...drafts }],
  ['the archive', { 'kit/b.txt': 'new' }, before],
  ['the folder', { archive: 'new zip', kit: 'not a folder' }, before],
  ['the first archive', { 'kit/b.txt': 'new' }, {}],
])('undoes every step when %s cannot be moved', async (_name, staged, there) => {
  await plant(out, there)
  const staging = await openStaging(target(), runner)
  await rm(staging.kit, { recursive: true })
  await plant(staging.root, staged)
  if ('kit' in staged) await rm(staging.kit)
  await expect(publish(staging, target())).rejects.toThrow('ENOENT')
  await rm(staging.root, { recursive: true })
  expect(await harvest(out)).toEqual(there)
})
