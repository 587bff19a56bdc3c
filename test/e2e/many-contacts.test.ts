import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { plant } from '../package/tree.ts'
import { readPdf } from '../print/read-pdf.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { bilingual } from '../render/prepared.ts'
import { themes } from '../themes.ts'
import { presskit } from './command.ts'

const contacts = (length: number) =>
  Array.from(
    { length },
    (_, index) => `  - name: Person ${index + 1}
    title: office ${index + 1}
    phone: "+32 2 555 01 ${index + 10}"
    email: person${index + 1}@library.example
    languages: [en, ru]`,
  ).join('\n')
const body = Array.from({ length: 4 }, (_, index) => `${'The library mends what it lends. '.repeat(10)}(${index})`)

it.each(themes)('the first of many contacts do not wait for the last in %s', async theme => {
  const folder = join(await temporaryFolder(), 'library')
  const kit = bilingual(`  notes: { en: "${body.join('\\n\\n')}" }`, contacts(14))
  await plant(folder, { 'presskit.yaml': kit })
  const { code } = await presskit(['build', folder, '--out', folder, '--theme', theme, '--formats', 'pdf'])
  expect(code).toBe(0)
  const pdf = await readFile(join(folder, 'library/en/library_press-release_en.pdf'))
  const [first = '', second = ''] = (await readPdf(new Uint8Array(pdf))).texts
  expect(first).toContain('office 2')
  expect(second).toContain('office 14')
  expect(first + second).not.toMatch(/office (\d+)\D[\s\S]*office \1\D/)
})

it('the last of many contacts are three', async () => {
  const folder = join(await temporaryFolder(), 'library')
  const facts =
    'facts: [{ label: { en: Tools, ru: Инструменты }, value: "40" }, { label: { en: Days, ru: Дни }, value: "6" }]'
  await plant(folder, { 'presskit.yaml': `${bilingual('', contacts(16))}\n${facts}\n` })
  expect((await presskit(['build', folder, '--out', folder, '--formats', 'pdf'])).code).toBe(0)
  const pdf = await readFile(join(folder, 'library/en/library_fact-sheet_en.pdf'))
  const [, second = ''] = (await readPdf(new Uint8Array(pdf))).texts
  expect(second.match(/office \d+/g)).toEqual(['office 14', 'office 15', 'office 16'])
})
