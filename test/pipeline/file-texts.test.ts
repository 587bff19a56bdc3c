import { execFileSync } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { readKitTexts, readTexts } from '../../src/pipeline/file-texts.ts'
import { plant, type Tree } from '../package/tree.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { bilingual, preparedKit } from '../render/prepared.ts'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
})

function diagnostic(file: string) {
  return { file, code: 'kit/type', severity: 'error', message: '' } as const
}

it('reads each file that is pointed into once, and leaves out what cannot be read', async () => {
  await writeFile(join(folder, 'a.yaml'), 'A')
  const files = ['a.yaml', 'a.yaml', 'none.md', ''].map(name => join(folder, name))
  expect(await readTexts(files.map(diagnostic))).toEqual(new Map([[join(folder, 'a.yaml'), 'A']]))
})

it('waits for nothing that is no file', async () => {
  const pipe = join(folder, 'pipe.yaml')
  execFileSync('mkfifo', [pipe])
  expect(await readTexts([diagnostic(pipe), diagnostic('/dev/zero'), diagnostic(folder)])).toEqual(new Map())
})

it('reads a text without its byte order mark, and one that is not saved yet as it is now', async () => {
  const [marked, open] = [join(folder, 'marked.md'), join(folder, 'open.md')]
  await plant(folder, { 'marked.md': '\ufeffA', 'open.md': 'old' })
  const texts = await readTexts([marked, open].map(diagnostic), new Map([[open, { text: 'new' }]]))
  expect([...texts.values()]).toEqual(['A', 'new'])
})

it('lists every file of prose of a kit, its own file first', async () => {
  const parts = [
    'people: { an: { name: An, bio: { file: "an.{lang}.md" } } }',
    'event: { start: 2026-12-01T10:00, accreditation: { required: true, note: { file: press.md } } }',
    'questions: [{ question: { en: Why?, ru: Зачем? }, answer: { file: why.md } }]',
  ]
  const yaml = bilingual('  lead: { file: lead.md }', parts.join('\n'))
  const prose = { 'lead.md': 'lead!', 'press.md': 'press!', 'an.en.md': 'an!', 'an.ru.md': 'ан!', 'why.md': 'why!' }
  const { source, ...prepared } = await preparedKit(yaml, prose)
  // The kit's own folder is gone by now.
  await using home = await replanted(source.folder, { ...prose, 'presskit.yaml': yaml })
  const texts = await readKitTexts({ ...prepared, source })
  expect([...texts].map(([file, text]) => [basename(file), text])).toEqual([
    ['presskit.yaml', yaml],
    ...Object.entries(prose),
  ])
  expect(dirname([...texts.keys()][0] ?? '')).toBe(home.folder)
})

async function replanted(folder: string, tree: Tree) {
  await plant(folder, tree)
  return { folder, [Symbol.asyncDispose]: () => rm(dirname(folder), { recursive: true }) }
}
