import { expect, it } from 'vitest'
import { loadPdfLib } from '../../src/pdf/pdf-lib.ts'
import { nameBookmarks } from '../../src/print/bookmarks.ts'

const { PDFDocument, PDFHexString, PDFName } = loadPdfLib()

/** A document whose bookmarks have these titles, the second and third below the first. */
async function withBookmarks([first, second, third]: readonly [string, string, string]) {
  const document = await PDFDocument.create()
  const { context } = document
  const item = (title: string, more = {}) =>
    context.register(context.obj({ Title: PDFHexString.fromText(title), ...more }))
  const last = item(third)
  const middle = item(second, { Next: last })
  const top = item(first, { First: middle, Last: last })
  document.catalog.set(PDFName.of('Outlines'), context.register(context.obj({ First: top, Last: top })))
  const titles = () => [top, middle, last].map(ref => context.lookup(ref)).map(dict => dict?.toString())
  return { document, titles }
}

it.each([
  [
    ['A lightover thebay', 'SPEAKERS', 'NOTES'],
    ['A light over the bay', 'Speakers', 'Notes'],
    ['A light over the bay', 'Speakers', 'Notes'],
  ],
  [
    ['News', 'CONTACT', 'Logos'],
    ['News', 'Hidden', 'Contact', 'Hidden too', 'Logos'],
    ['News', 'Contact', 'Logos'],
  ],
  [
    ['News', 'Of no heading', 'NOTES'],
    ['News', 'Notes'],
    ['News', 'Of no heading', 'Notes'],
  ],
  [
    ['حقائق وأرقام', 'الإعلامي للتواصل', 'البرنامج'],
    ['حقائق وأرقام', 'للتواصل الإعلامي', 'البرنامج'],
    ['حقائق وأرقام', 'للتواصل الإعلامي', 'البرنامج'],
  ],
  [
    ['News', 'same', 'SAME'],
    ['News', 'Same', 'same'],
    ['News', 'Same', 'same'],
  ],
] as const)('%j are told as %j', async (printed, headings, expected) => {
  const { document, titles } = await withBookmarks(printed)
  nameBookmarks(document, { headings })
  const wanted = expected.map(title => PDFHexString.fromText(title).toString())
  titles().forEach((dict, index) => {
    expect(dict).toContain(wanted[index])
  })
})
