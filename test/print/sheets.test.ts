import { afterAll, expect, it } from 'vitest'
import { printDocuments } from '../../src/print/pdf.ts'
import { job, kitOf, openSession, page } from './printing.ts'
import { readPdf } from './read-pdf.ts'

const session = openSession()
afterAll(() => session[Symbol.asyncDispose]())

/** A sheet has 257 mm between its margins. `closing` keeps together; of `body` there is a millimetre less in `tight`. */
const pageOf = (body: string, tight: string, style = '') =>
  page({
    head: `<style>h1, p { margin: 0 } .body { height: ${body} } .tight .body { height: ${tight} } .closing { height: 40mm; break-inside: avoid } .air { display: none } .tight .air { display: block; position: absolute } ${style}</style>`,
    body: '<div class="body">body</div><div class="closing">closing<span class="air">tight</span></div>',
  })

/** What a theme says of its page is its own. */
const marked = Buffer.from(pageOf('100mm', '0mm', ':root:not([data-sheet="own"]) .closing { display: none }'))
  .toString()
  .replace('<html', '<html data-sheet="own"')

/** Ten cards, four of which stand beside one another on paper. */
const cardsIn = (attributes: string, style = '') =>
  Buffer.from(
    page({
      head: `<style>h1, p { margin: 0 } i { float: left; width: 40mm; height: 60mm } ${style}</style>`,
      body: [...'abcdefghij'].map(letter => `<i>${letter}</i>`).join(''),
    }),
  )
    .toString()
    .replace('<html', `<html ${attributes}`)

const blocks = page({
  head: '<style>div { height: 140mm; break-inside: avoid }</style>',
  body: '<div>one</div><div>two</div><div>three</div>',
})

it.each([
  ['less air saves the last sheet', pageOf('200mm', '190mm'), ['body closing tight']],
  ['less air saves none', pageOf('230mm', '225mm'), ['body', 'closing']],
  ['blocks that no sheet divides take them all the same', blocks, ['one', 'two', 'three']],
  ['there is one sheet', pageOf('100mm', '0mm'), ['body closing']],
  ['the theme marks its root itself', marked, ['body closing']],
  ['the first sheet holds more', pageOf('215mm', '0mm', '@page:first { margin-block-start: 0 }'), ['body closing']],
  ['the sheets are wide', pageOf('125mm', '105mm', '@page { size: a4 landscape }'), ['body closing tight']],
  [
    'sheets with a name are higher',
    pageOf('150mm', '0mm', '@page { size: 210mm 210mm } @page high { size: a4 } body { page: high }'),
    ['body closing'],
  ],
  ['the root says nothing of its width', cardsIn(''), ['a b c d e f g h i j']],
  ['the root says how wide it is', cardsIn('style="width: 50mm"'), ['a b c d', 'e f g h i', 'j']],
  ['it is a share of the paper', cardsIn('style="color: #000; width: 50%"'), ['a b c d e f g h', 'i j']],
  ['a style says so', cardsIn('', 'html { width: 50mm !important }'), ['a b c d', 'e f g h i', 'j']],
  ['a style forces a new sheet', pageOf('100mm', '90mm', '.closing { break-before: page }'), ['body', 'closing']],
  [
    'a style forces a new sheet, and less air saves another',
    pageOf('270mm', '200mm', '.closing { break-before: page }'),
    ['body', 'closing tight'],
  ],
])('prints as many sheets as needed where %s', async (_name, made, sheets) => {
  const { value, diagnostics } = await printDocuments(
    [job('a')],
    await kitOf({ 'ru/a.html': Buffer.from(made) }),
    session,
  )
  expect(diagnostics).toEqual([])
  const { texts } = await readPdf(value?.[0]?.bytes ?? new Uint8Array())
  expect(texts.map(text => text.replace('Заголовок', '').replace('Text.', '').replace(/\s+/g, ' ').trim())).toEqual(
    sheets,
  )
})
