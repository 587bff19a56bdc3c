import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { plant } from '../package/tree.ts'
import { readPdf } from '../print/read-pdf.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { bilingual } from '../render/prepared.ts'
import { themes } from '../themes.ts'
import { presskit } from './command.ts'

const headings = Array.from({ length: 60 }, (_, index) => {
  return `## ${index}begin Do${'nau'.repeat(40)} ${index}end\\n\\n${'It does. '.repeat(1 + (index % 5) * 12)}`
})

it.each(themes)('no long heading is divided between two sheets in %s', async theme => {
  const folder = join(await temporaryFolder(), 'library')
  await plant(folder, { 'presskit.yaml': bilingual(`  notes: { en: "${headings.join('\\n\\n')}" }`) })
  const { code } = await presskit(['build', folder, '--out', folder, '--theme', theme, '--formats', 'pdf'])
  expect(code).toBe(0)
  const pdf = await readFile(join(folder, 'library/en/library_press-release_en.pdf'))
  const { texts } = await readPdf(new Uint8Array(pdf))
  const begun = texts.map(text => [...text.matchAll(/(\d+)begin/g)].map(([, number]) => number))
  const ended = texts.map(text => [...text.matchAll(/(\d+)end/g)].map(([, number]) => number))
  expect(begun.flat()).toHaveLength(headings.length)
  expect(ended).toEqual(begun)
})
