import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { plant } from '../package/tree.ts'
import { readPdf } from '../print/read-pdf.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { bilingual } from '../render/prepared.ts'
import { themes } from '../themes.ts'
import { presskit } from './command.ts'

const contacts = Array.from(
  { length: 14 },
  (_, index) => `  - name: Person ${index + 1}
    title: office ${index + 1}
    phone: "+32 2 555 01 ${index + 10}"
    email: person${index + 1}@library.example
    languages: [en, ru]`,
)
const body = Array.from({ length: 4 }, (_, index) => `${'The library mends what it lends. '.repeat(10)}(${index})`)

it.each(themes)('the first of many contacts do not wait for the last in %s', async theme => {
  const folder = join(await temporaryFolder(), 'library')
  const kit = bilingual(`  notes: { en: "${body.join('\\n\\n')}" }`, contacts.join('\n'))
  await plant(folder, { 'presskit.yaml': kit })
  const { code } = await presskit(['build', folder, '--out', folder, '--theme', theme, '--formats', 'pdf'])
  expect(code).toBe(0)
  const pdf = await readFile(join(folder, 'library/en/library_press-release_en.pdf'))
  const [first = '', second = ''] = (await readPdf(new Uint8Array(pdf))).texts
  expect(first).toContain('office 2')
  expect(second).toContain('office 14')
  expect(first + second).not.toMatch(/office (\d+)\D[\s\S]*office \1\D/)
})
