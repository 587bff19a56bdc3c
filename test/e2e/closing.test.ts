import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { plant } from '../package/tree.ts'
import { readPdf } from '../print/read-pdf.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { presskit } from './command.ts'

const mark = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10H0z"/></svg>'
const body = Array.from({ length: 7 }, () => 'The library mends what it lends. '.repeat(8)).join('\n\n    ')
const kit = `presskit: 1
languages: [en]
release:
  date: 2026-11-22
  headline: City library opens a repair café
  body: |
    ${body}
contacts: [{ name: An Peeters, email: press@library.example }]
organizations:
  city: { name: City of Ghent, boilerplate: Ghent lends and mends. ${'It pays for what is used. '.repeat(30)} }
funding: [{ funder: city, relation: funded, statement: Paid for by the city, derogation: Agreed by the city }]
logos: { items: { a: { file: a.svg, alt: A bar } }, groups: [{ id: partners, label: Partners, items: [a] }] }
`

it('a contact does not wait for the funder and the logos below it', async () => {
  const folder = join(await temporaryFolder(), 'library')
  await plant(folder, { 'presskit.yaml': kit, 'a.svg': mark })
  const { code, stderr } = await presskit(['build', folder, '--out', folder, '--formats', 'pdf'])
  expect([code, stderr]).toEqual([0, expect.any(String)])
  const { texts } = await readPdf(
    new Uint8Array(await readFile(join(folder, 'library/en/library_press-release_en.pdf'))),
  )
  const sheetOf = (words: RegExp) => texts.findIndex(text => words.test(text.replaceAll(/\s+/g, ' ')))
  expect([texts.length, sheetOf(/Media contact/i), sheetOf(/Paid for by/), sheetOf(/Partners/i)]).toEqual([2, 0, 1, 1])
})
