import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printDocuments } from '../../../src/print/pdf.ts'
import type { PrintSession } from '../../../src/print/session.ts'
import { verifyPdf } from '../../../src/verify/pdf.ts'
import { job, kitOf, openSession, page } from '../printing.ts'
import { readPdf } from '../read-pdf.ts'

let session: PrintSession
beforeAll(() => {
  session = openSession()
})
afterAll(() => session[Symbol.asyncDispose]())

const compound = 'Verkehrsinfrastrukturfinanzierungsgesellschaft'

/** The text of a narrow page as a reader’s program has it, each line of the page apart; it leaves soft hyphens out. */
async function printed(body: string): Promise<string> {
  const head = '<style>@page { size: 70mm 200mm; margin: 5mm } body { margin: 0; overflow-wrap: anywhere }</style>'
  const files = await kitOf({ 'ru/a.html': page({ head, body: `<div lang="de">${body}</div>` }) })
  const names = ['Jean Hohenzollernsigmaringenburgundermann']
  const { value: [file] = [], diagnostics } = await printDocuments([{ ...job('a'), names }], files, session)
  expect(diagnostics).toEqual([])
  const bytes = file?.bytes ?? new Uint8Array()
  expect(await verifyPdf(bytes)).toEqual([])
  const { texts } = await readPdf(bytes)
  return texts.join(' ').replaceAll(/\s+/g, ' ')
}

describe('hyphenate', () => {
  it.each([
    ['a word that is longer than its line', `<p>${compound}</p>`, 'Verkehrsinfrastrukturfinanzie rungsgesellschaft'],
    ['one in a heading', `<h2>${compound}</h2>`, 'Verkehrsinfrastruk turfinanzierungsge sellschaft'],
    ['one in a cell', `<table><tr><th>${compound}</th><td>und Straßenbau</td></tr></table>`, 'rungsge sellschaft'],
  ])('divides %s', async (_what, body, expected) => {
    expect(await printed(body)).toContain(expected)
  })

  it.each([
    ['a link', `<p><a href="https://example.org/">${compound}</a></p>`, 'finanzier ungs'],
    [
      'an address',
      `<p>post@${compound}.example ${compound}.example/${compound}</p>`,
      'rfi nanzierungsgesellschaft.exa mple',
    ],
    ['code', `<p><code>${compound}</code></p>`, 'finanzier ungs'],
    ['a name', '<p>Jean Hohenzollernsigmaringenburgundermann</p>', 'ingenbur gundermann'],
    ['a name within a sentence', `<p lang="fr">Voici ${compound}.</p>`, 'finanzier ungs'],
    ['a word of a language without patterns', `<p lang="kk">${compound}</p>`, 'finanzier ungs'],
    ['a heading that fits', '<h2>Zusammenfassung</h2>', 'Zusammenfassung'],
  ])('leaves %s as it is', async (_what, body, expected) => {
    expect(await printed(body)).toContain(expected)
  })
})
