import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkDraftPlace, leftDrafts } from '../../src/package/mail-draft.ts'
import { freshFolder } from './child.ts'
import { plant, type Tree } from './tree.ts'

const draft = 'X-Unsent: 1\r\nSubject: A\r\n\r\nA'
let out = ''
beforeEach(async () => {
  out = await freshFolder()
})
afterEach(() => rm(out, { recursive: true }))

it('knows the drafts of a kit from all else', async () => {
  await plant(out, {
    'kit_ru.eml': draft,
    'kit_zh-hans.eml': draft.replaceAll('\r', ''),
    'kit_en.eml': 'Received: by mail\r\nSubject: A\r\n\r\nX-Unsent: 0',
    'kit_notes.txt': draft,
    'kit-2_ru.eml': draft,
    'kit.eml': draft,
    'kit_folder.eml/a.txt': draft,
    'kit_link.eml': '-> kit_ru.eml',
  })
  const target = { folder: join(out, 'kit'), archive: join(out, 'kit.zip') }
  expect((await leftDrafts(target)).toSorted()).toEqual(['kit_ru.eml', 'kit_zh-hans.eml'])
})

it.each<[string, Tree]>([
  ['nothing', {}],
  ['another draft', { 'kit_ru.eml': draft }],
])('lets a draft go where %s is', async (_name, there) => {
  await plant(out, there)
  await expect(checkDraftPlace(join(out, 'kit_ru.eml'))).resolves.toBeUndefined()
})

it.each<[string, Tree]>([
  ['a mail that came', { 'kit_ru.eml': 'Received: by mail\r\n\r\nA' }],
  ['an empty file', { 'kit_ru.eml': '' }],
  ['a folder', { 'kit_ru.eml': null }],
  ['a link', { 'kit_ru.eml': '-> elsewhere' }],
])('keeps %s', async (_name, there) => {
  await plant(out, there)
  await expect(checkDraftPlace(join(out, 'kit_ru.eml'))).rejects.toMatchObject({
    name: 'Mendable',
    message: `${join(out, 'kit_ru.eml')} is not a draft of a mail, and the kit’s goes there`,
  })
})
