import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrayAt, asDict, nameAt, numbersOf, textAt } from '../../../src/pdf/objects.ts'
import { loadPdfLib } from '../../../src/pdf/pdf-lib.ts'
import { type Element, elementsOf, isContent, isElement, type Kid, readStructure } from '../../../src/pdf/structure.ts'
import { conformStructure } from '../../../src/print/conform/conform.ts'
import { finishPdf, type PageFacts } from '../../../src/print/finish.ts'
import type { PrintSession } from '../../../src/print/session.ts'
import { verifyPdf } from '../../../src/verify/pdf.ts'
import { pixelsOf } from '../pixels.ts'
import { bytes, job, openSession } from '../printing.ts'
import { rawPdf } from '../raw-pdf.ts'

let session: PrintSession
beforeAll(() => {
  session = openSession()
})
afterAll(() => session[Symbol.asyncDispose]())

const facts: PageFacts = {
  ...job('a'),
  path: 'ru/a.pdf',
  links: [],
  headings: [],
  hyphens: 'written',
  creator: 'presskit 0.0.0',
}
const drawing = bytes(
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><g opacity=".5"><rect width="90" height="30" fill="red"/><circle r="20"/></g></svg>',
)
const others = { 'assets/logo.svg': drawing }

const fixed = 'position:fixed;top:0'

/** The structure below the headline and the first paragraph: `L(LI(Lbl LBody(P)))`. */
async function tree(body: string): Promise<string> {
  const { bytes: finished } = await finishPdf(await rawPdf(body, session, others), facts)
  const document = await loadPdfLib().PDFDocument.load(finished, { updateMetadata: false })
  const [root] = readStructure(document)?.kids ?? []
  return (root?.kids ?? []).slice(2).map(outline).join(' ')
}

function outline(kid: Kid): string {
  if (!isElement(kid)) return ''
  const kids = kid.kids.map(outline).filter(text => text !== '')
  return `${named(kid)}${kids.length > 0 ? `(${kids.join(' ')})` : ''}`
}

function named({ type, dict }: Element): string {
  const language = textAt(dict, 'Lang')
  return language ? `${type}:${language}` : type
}

describe('the structure', () => {
  it.each([
    ['paragraphs and runs', '<p>a <strong>b</strong> <em>c</em> <code>d</code> <q>e</q></p>', 'P(Strong Em Code)'],
    ['a box of text', '<div>a <b>b</b></div><div>c</div>', 'P P'],
    ['boxes in boxes', '<main><div><div>a</div><section><p>b</p></section></div></main>', 'P P'],
    ['a section', '<article><h2>a</h2><p>b</p></article><aside>c</aside>', 'Art(H2 P) Aside(P)'],
    ['text between blocks', '<blockquote>a<p>b</p>c</blockquote>', 'BlockQuote(P P P)'],
    ['a list', '<ul><li>a</li><li>b<p>c</p></li></ul>', 'L(LI(Lbl LBody(P)) LI(Lbl LBody(P P)))'],
    ['a list without marks', '<ul style="list-style:none"><li><p>a</p></li></ul>', 'L(LI(LBody(P)))'],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li></ul>', 'L(LI(Lbl LBody(P L(LI(Lbl LBody(P))))))'],
    [
      'an item without a list',
      '<div style="display:list-item">a</div><div style="display:list-item">b</div><p>c</p>',
      'L(LI(LBody) LI(LBody)) P',
    ],
    ['an item of another role', '<ol><li role="doc-endnote">a</li></ol>', 'L(LI(Lbl LBody))'],
    ['terms', '<dl><dt>a</dt><dd>b</dd></dl>', 'L(LI(Lbl LBody(P)))'],
    [
      'terms in boxes',
      '<dl><div><dt>a <strong lang="de">b</strong> <a href="https://example.org/">l</a></dt><dd><p>c</p><ul><li>d</li></ul></dd></div><div><dt>e</dt><dd>f <a href="https://example.org/">g</a></dd></div></dl>',
      'L(LI(Lbl(Strong:de Link) LBody(P L(LI(Lbl LBody(P))))) LI(Lbl LBody(P(Link))))',
    ],
    [
      'terms of many meanings, and meanings of many terms',
      '<dl><dd>a</dd><dt>b</dt><dt>c</dt><dd>d</dd><dd lang="de">e</dd></dl>',
      'L(LI(LBody(P)) LI(Lbl) LI(Lbl LBody(P P:de)))',
    ],
    ['terms of another role', '<dl role="none"><dt>a</dt><dd>b</dd></dl><dl><dd>c</dd></dl>', 'P P P'],
    [
      'a picture with its caption',
      '<figure><img src="../assets/logo.svg" alt="x"><figcaption>a</figcaption></figure>',
      'Div(Figure Caption(P))',
    ],
    [
      'a quotation with its speaker',
      '<figure><blockquote><p>a</p></blockquote><figcaption>b</figcaption></figure>',
      'Div(BlockQuote(P) Caption(P))',
    ],
    ['a picture in a line', '<p>a <img src="../assets/logo.svg" alt="x"></p>', 'P(Figure)'],
    [
      'a drawing with text',
      '<svg role="img" aria-label="x" width="50" height="20"><text y="10">a</text></svg>',
      'Figure',
    ],
    ['decoration', '<p>a</p><img src="../assets/logo.svg" alt=""><hr><p aria-hidden="true">b</p>', 'P'],
    [
      'a rule beside a quotation',
      '<figure style="border-left:2px solid"><blockquote><p>a</p></blockquote><figcaption>b</figcaption></figure>',
      'Div(BlockQuote(P) Caption(P))',
    ],
    ['a background', '<div style="background:url(../assets/logo.svg);border:1px solid"><p>a</p></div>', 'P'],
    ['a table', '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>', 'Table(TR(TH) TR(TD))'],
    [
      'an empty cell',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td></td></tr></table>',
      'Table(TR(TH TH) TR(TD TD))',
    ],
    [
      'a gap in a row',
      '<table><tr><th>a</th><th>b</th><th>c</th></tr><tr><td>d</td><td></td><td>e</td></tr></table>',
      'Table(TR(TH TH TH) TR(TD TD TD))',
    ],
    [
      'a gap under two rows of heads, and one beside a tall cell',
      '<table><tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><th>c</th><th>d</th></tr><tr><td rowspan="2"><p>e</p></td><td></td><td><p>f</p></td></tr><tr><td></td><td>g</td></tr></table>',
      'Table(TR(TH TH) TR(TH TH) TR(TD(P) TD TD(P)) TR(TD TD))',
    ],
    [
      'a head of decoration',
      '<table><tr><th><hr></th><th>a</th></tr><tr><td>b</td><td><p>c</p></td></tr></table>',
      'Table(TR(TH TH) TR(TD TD(P)))',
    ],
    ['a box of decoration', '<aside><ul style="list-style:none"><li><hr></li></ul></aside><p>a</p>', 'P'],
    [
      'a wider table in a cell',
      '<table><tr><th>a</th></tr><tr><td><table><tr><th>b</th><th>c</th></tr></table></td></tr></table>',
      'Table(TR(TH) TR(TD(Table(TR(TH TH)))))',
    ],
    [
      'a caption of many parts',
      '<table><caption>a <a href="https://example.org/">b</a><p>c</p></caption><tr><th>d</th></tr></table>',
      'Table(Caption(P(Link) P) TR(TH))',
    ],
    [
      'a caption below',
      '<div role="table"><div role="row"><span role="cell">a</span></div><p>b</p><p>c</p></div>',
      'Table(TR(TD) Caption(P P))',
    ],
    ['a caption alone', '<table><caption>a</caption></table>', 'Div(Caption(P))'],
    ['a heading below the sixth level', '<h6>a</h6><div role="heading" aria-level="7">b</div>', 'H6 H6'],
    ['another language', '<p lang="de">a</p><div lang="fr">b</div>', 'P:de P:fr'],
    ['a link', '<p>a <a href="https://example.org/">b</a></p>', 'P(Link)'],
    ['a link of another role', '<p><a href="https://example.org/" role="doc-noteref">a</a></p>', 'P(Link)'],
    ['a link in place of a button', '<p><a href="https://example.org/" role="button">a</a></p>', 'P(Link)'],
    ['a link in place of a heading', '<a href="https://example.org/" role="heading" aria-level="2">a</a>', 'H2(Link)'],
    ['a link to be looked for', '<p aria-hidden="true"><a href="https://example.org/">a</a></p>', 'P P(Link)'],
    ['half-transparent text', '<p style="opacity:.5">a <strong>b</strong></p>', 'P(Strong)'],
    [
      'masked text',
      '<div style="mask-image:linear-gradient(red,red)"><h2>a</h2><p>b <strong>c</strong></p></div>',
      'H2 P(Strong)',
    ],
    ['a field', '<p style="appearance:none">a</p>', 'P'],
  ])('of %s', async (_name, html, expected) => {
    expect(await tree(html)).toBe(expected)
  })

  it.each([
    ['in a line', '<p>a <img src="../assets/logo.svg" alt="x"></p>', 'Inline', [68, 23]],
    ['alone', '<img style="display:block" src="../assets/logo.svg" alt="x">', 'Block', [68, 23]],
    ['half off its sheet', `<img style="${fixed};right:-45px" src="../assets/logo.svg" alt="x">`, 'Block', [34, 23]],
    ['half transparent', '<img style="opacity:.5" src="../assets/logo.svg" alt="x">', 'Block', [68, 23]],
  ])('says where a picture lies: %s', async (_name, html, placement, size) => {
    const { bytes: finished } = await finishPdf(await rawPdf(html, session, others), facts)
    const document = await loadPdfLib().PDFDocument.load(finished, { updateMetadata: false })
    const figure = elementsOf(readStructure(document)?.kids ?? []).find(({ type }) => type === 'Figure')
    const layout = asDict(arrayAt(figure?.dict, 'A')?.lookup(0))
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(arrayAt(layout, 'BBox'))
    expect([nameAt(layout, 'Placement'), [right - left, top - bottom].map(Math.round)]).toEqual([placement, size])
  })

  it('has what stands on each sheet once', async () => {
    const body = `<p style="position:fixed;top:0">a <b>b</b></p><p style="break-after:page">c</p><p>c</p>`
    const { bytes: finished } = await finishPdf(await rawPdf(body, session, others), facts)
    const document = await loadPdfLib().PDFDocument.load(finished, { updateMetadata: false })
    const [root] = readStructure(document)?.kids ?? []
    const paragraphs = root?.kids.filter(isElement).filter(({ type }) => type === 'P') ?? []
    expect(paragraphs.map(({ kids }) => kids.length)).toEqual([1, 2, 1, 1])
  })

  it('has a text whose sheets look the same on all of them', async () => {
    const words = 'word '.repeat(4000)
    const { bytes: finished, faults, pages: sheets } = await finishPdf(await rawPdf(`<p>${words}</p>`, session), facts)
    const document = await loadPdfLib().PDFDocument.load(finished, { updateMetadata: false })
    const [root] = readStructure(document)?.kids ?? []
    const text = root?.kids.filter(isElement).at(-1)
    expect(faults).toEqual([])
    expect(new Set(text?.kids.filter(isContent).map(({ page }) => page)).size).toBe(sheets)
  })

  it('stays away from a document that has none', async () => {
    const document = await loadPdfLib().PDFDocument.create()
    const before = String(document.catalog)
    expect(conformStructure(document)).toEqual([])
    expect(String(document.catalog)).toBe(before)
  })
})

/** Whatever Chromium draws in a way of its own. */
const pages: readonly (readonly [name: string, body: string])[] = [
  [
    'text of all kinds',
    `<main><article><section><h2 style="border-bottom:2px solid red">a</h2><p>b <strong>c</strong> <em>d</em> <code>e</code> <sub>f</sub> <mark style="background:yellow">g</mark></p>
    <ol><li>h</li></ol><ul><li>i<ul><li>j</li></ul></li></ul><address>k</address><pre>l</pre><hr><details open><summary>m</summary>n</details></section></article>
    <nav><a href="#x">o</a></nav></main><header>p</header><footer id="x">q</footer>`,
  ],
  [
    'pictures',
    '<img src="../assets/logo.svg" alt="x"><p><a href="https://example.org/"><img src="../assets/logo.svg" alt="x"></a></p><svg width="9" height="9"><rect width="9" height="9"/></svg>',
  ],
  [
    'transparency',
    '<p style="opacity:.5">a <a href="https://example.org/">b</a></p><div style="opacity:.7"><h2>c</h2><div style="opacity:.5">d</div></div>',
  ],
  [
    'effects',
    '<p style="mix-blend-mode:multiply">a</p><p style="filter:blur(1px)">b</p><p style="transform:rotate(3deg)">c</p><p style="text-shadow:1px 1px 2px red">d</p>',
  ],
  [
    'masks',
    `<div style="mask-image:linear-gradient(black,transparent)"><p>a <a href="https://example.org/">b</a></p><div style="opacity:.5;mask-image:radial-gradient(black,transparent)"><p>c <span style="opacity:.5">d</span></p></div></div>
    <svg width="0" height="0"><clipPath id="k"><text y="20">clip</text></clipPath></svg><ul style="clip-path:url(#k)"><li>e</li></ul>`,
  ],
  [
    'lines before and behind half-transparent text',
    '<div style="background:yellow;border-bottom:3px solid"><p style="opacity:.5">a</p></div><div style="border:1px solid">b</div><video controls></video>',
  ],
  [
    'many sheets',
    `<p style="break-after:page">a</p><table><caption>b</caption><tr><th>c</th><td>d</td></tr></table><p style="columns:2">${'e f g '.repeat(900)}</p>`,
  ],
  [
    'tall cells beside empty ones',
    '<table><tr><th scope="col">a</th><th scope="col">b</th></tr><tr><td rowspan="2">c</td><td>d</td></tr><tr><td></td></tr></table><table><tr><th rowspan="2" scope="row">a</th><td>b</td><td></td></tr><tr><td>c</td><td>d</td></tr></table>',
  ],
  ['a long link', `<p><a href="https://example.org/long">${'a link that takes more than one line '.repeat(6)}</a></p>`],
  [
    'fields',
    '<style>* { font-family: Own !important }</style><input value="a"><button>b</button><textarea>c</textarea>',
  ],
]

describe('a page with', () => {
  it.each(pages)('%s conforms, and looks as it did', async (_name, body) => {
    const raw = await rawPdf(body, session, others)
    const { bytes: finished, faults } = await finishPdf(raw, facts)
    const described = await finishPdf(raw, { ...facts, links: [] })
    expect(faults).toEqual([])
    expect(await verifyPdf(finished)).toEqual([])
    expect(await pixelsOf(finished)).toEqual(await pixelsOf(raw))
    expect(Buffer.compare(described.bytes, finished)).toBe(0)
  })
})

describe('what only the author can mend', () => {
  it.each([
    ['a picture without words', '<img src="../assets/logo.svg">', 'print/access a picture has no alternative text.'],
    ['a skipped level', '<h3>a</h3>', 'print/access a heading of level 3 follows one of level 1.'],
    ['no language', '<p lang="russian language">a</p>', 'print/access “russian language” is no language (P).'],
    [
      'an empty sheet',
      '<p style="break-after:page">a</p><div style="height:9px"></div>',
      'print/pages sheet 2 is empty.',
    ],
    [
      'a word too long',
      `<p>${'a'.repeat(120)}</p>`,
      'print/overflow something is wider than the sheet, so that the browser shrank everything to',
    ],
  ])('is told: %s', async (_name, body, expected) => {
    const { faults } = await finishPdf(await rawPdf(body, session, others), facts)
    expect(faults.map(({ code, words }) => `${code} ${words}`)).toEqual([expect.stringContaining(expected)])
  })

  it('leaves what is hidden on purpose alone', async () => {
    const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap'
    const body = `<h2 style="${hidden}">a heading for those who hear the page</h2>`
    expect((await finishPdf(await rawPdf(body, session), facts)).faults).toEqual([])
  })
})
