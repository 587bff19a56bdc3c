import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printDocuments } from '../../src/print/pdf.ts'
import type { PrintSession } from '../../src/print/session.ts'
import { job, kitOf, openSession, page } from './printing.ts'
import { readPdf } from './read-pdf.ts'

let session: PrintSession
beforeAll(() => {
  session = openSession()
})
afterAll(() => session[Symbol.asyncDispose]())

const word = 'Предусмотрительность'

/** A table in a language without hyphenation: its text, and what is wrong with its page. */
async function printed(cells: readonly string[]) {
  const head = `<style>@page { size: 100mm 100mm; margin: 5mm } body { margin: 0 }
    td { padding: 0 } .small { font-size: 12px } .smallest { font-size: 8px }
    .broken { overflow-wrap: anywhere; min-width: 6em }</style>`
  const row = cells.map(cell => `<td>${cell}</td>`).join('')
  const body = `<div lang="kk"><table>${`<tr>${row}</tr>`.repeat(2)}</table></div>`
  const files = await kitOf({ 'ru/a.html': page({ head, body }) })
  const { value: [file] = [], diagnostics } = await printDocuments([job('a')], files, session)
  const { texts } = await readPdf(file?.bytes ?? new Uint8Array())
  return { codes: diagnostics.map(({ code }) => code), text: texts.join(' ') }
}

describe('a table', () => {
  it.each([
    ['with room is left as it is', 1],
    ['that is somewhat too wide is set smaller', 2],
    ['that is much too wide is set smallest', 3],
  ])('%s', async (_name, columns) => {
    const { codes, text } = await printed(Array.from({ length: columns }, () => word))
    expect(codes).toEqual([])
    expect(text.split(word)).toHaveLength(columns * 2 + 1)
  })

  it('whose words are too long for all that has some of them broken, the longest first', async () => {
    const { codes, text } = await printed([word, word, word, word, 'Изменение'])
    expect(codes).toEqual([])
    expect(text.split(word).length).toBeLessThan(9)
    expect(text).toContain('Изменение')
  })

  it('leaves no letter of a broken word alone on a line', async () => {
    const words = [19, 20, 21, 22, 23].map(letters => 'ш'.repeat(letters))
    const { codes, text } = await printed(words)
    expect(codes).toEqual([])
    expect(text.split(' ').filter(part => /^ш{1,2}$/.test(part))).toEqual([])
    expect(text.match(/ш/g)).toHaveLength(2 * (19 + 20 + 21 + 22 + 23))
  })
})

it('a table that nobody could read is refused', async () => {
  const { diagnostics } = await printDocuments(
    [job('a')],
    await kitOf({ 'ru/a.html': page({ body: `<table><tr>${`<td>${word}</td>`.repeat(60)}</tr></table>` }) }),
    session,
  )
  expect(diagnostics.map(({ code }) => code)).toEqual(['print/overflow'])
})
