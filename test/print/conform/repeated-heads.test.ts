import { expect, it } from 'vitest'
import { printDocuments } from '../../../src/print/pdf.ts'
import { verifyPdf } from '../../../src/verify/pdf.ts'
import { describePdf } from '../../e2e/described-pdf.ts'
import { job, kitOf, openSession, page } from '../printing.ts'

it('reads the head of a long table once, though each sheet shows it', async () => {
  await using session = openSession()
  const head = '<style>thead { break-inside: avoid }</style>'
  const rows = Array.from({ length: 90 }, (_, index) => `<tr><td>Reihe</td><td>${index}</td></tr>`).join('')
  const body = `<table><thead><tr><th>Erster</th><th>Zweiter</th></tr></thead><tbody>${rows}</tbody></table>`
  const { value: [file] = [] } = await printDocuments(
    [job('a')],
    await kitOf({ 'ru/a.html': page({ head, body }) }),
    session,
  )
  const bytes = file?.bytes ?? new Uint8Array()
  expect(await verifyPdf(bytes)).toEqual([])
  const told = await describePdf(bytes)
  expect(told.match(/page \d of/g)).toHaveLength(3)
  expect(told.match(/Erster/g)).toHaveLength(1)
  expect(told.match(/Reihe/g)).toHaveLength(90)
})
