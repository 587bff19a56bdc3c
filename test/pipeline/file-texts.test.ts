import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readKitTexts, readTexts } from '../../src/pipeline/file-texts.ts'
import { bilingual, preparedKit } from '../render/prepared.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-texts-'))
})
afterEach(() => rm(folder, { recursive: true }))

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

it('lists every file of prose of a kit, its own file first', async () => {
  const yaml = bilingual('  lead: { file: lead.md }', 'people: { an: { name: An, bio: { file: "an.{lang}.md" } } }')
  const names = ['lead.md', 'an.en.md', 'an.ru.md']
  const { source, ...prepared } = await preparedKit(yaml, Object.fromEntries(names.map(name => [name, `${name}!`])))
  // Its folder is gone by now: only what was written again is found.
  await writeFile(join(folder, 'presskit.yaml'), yaml)
  const texts = await readKitTexts({ ...prepared, source: { ...source, file: join(folder, 'presskit.yaml') } })
  expect([...texts]).toEqual([[join(folder, 'presskit.yaml'), yaml]])
})
