import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { printDocuments } from '../../../src/print/pdf.ts'
import type { PrintSession } from '../../../src/print/session.ts'
import { bytes, job, kitOf, openSession, page } from '../printing.ts'

let session: PrintSession
beforeAll(() => {
  session = openSession()
})
afterAll(() => session[Symbol.asyncDispose]())

/** Of each link in the PDF of a page: its address or place, and its words. */
async function linksOf(body: string): Promise<readonly string[]> {
  const logo = bytes('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
  const files = new Map([...(await kitOf({ 'ru/a.html': page({ body }) })), ['logos/a.svg', logo]])
  const { value: [file] = [], diagnostics } = await printDocuments([job('a')], files, session)
  expect(diagnostics).toEqual([])
  const document = await PDFDocument.load(file?.bytes ?? new Uint8Array())
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Link')) return []
    const action = object.lookup(PDFName.of('A'))
    const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : object.lookup(PDFName.of('Dest'))
    const words = object.lookup(PDFName.of('Contents'))
    const target =
      uri instanceof PDFString ? uri.decodeText() : uri instanceof PDFName ? `#${uri.decodeText()}` : 'nowhere'
    return [`${target} = ${words instanceof PDFHexString ? words.decodeText() : ''}`]
  })
}

it.each([
  ['<a href="https://example.org/a(b)">Фонд  прав</a>', 'https://example.org/a(b) = Фонд прав'],
  ['<a href="mailto:press@news.example">press@news.example</a>', 'mailto:press@news.example = press@news.example'],
  ['<a href="tel:+48225550100">+48 22 555 01 00</a>', 'tel:+48225550100 = +48 22 555 01 00'],
  ['<a href="https://example.org/"><img src="../logos/a.svg" alt="Wordmark"></a>', 'https://example.org/ = Wordmark'],
  ['<a href="https://example.org/" aria-label="To the site">x</a>', 'https://example.org/ = To the site'],
  ['<a href="#end">Further down</a><p id="end">x</p>', '#end = Further down'],
  ['<a href="#конец">Further down</a><p id="конец">x</p>', '#%D0%BA%D0%BE%D0%BD%D0%B5%D1%86 = Further down'],
  ['<a href="b.html">Another page</a>', 'b.html = Another page'],
  ['<a href="../logos/a%20(1).svg#x">A logo</a>', '../logos/a%20%281%29.svg#x = A logo'],
  ['<a href="ftp://example.org/">Files</a>', 'nowhere = Files'],
  ['<a href="file:///etc/passwd">Local</a>', 'nowhere = Local'],
])('%s becomes %s', async (html, expected) => {
  // A picture as link gets two annotations: one of the line, one of its own.
  expect([...new Set(await linksOf(`<p>${html}</p>`))]).toEqual([expected])
})

it('leads to places of long names by short ones', async () => {
  const id = 'очень-длинное-имя-'.repeat(2)
  const body = `<p><a href="#${id}">Further down</a> <a href="#place-1">Taken</a></p><h2 id="${id}">x</h2><p id="place-1">y</p>`
  expect(await linksOf(body)).toEqual(['#place-3 = Further down', '#place-1 = Taken'])
})
