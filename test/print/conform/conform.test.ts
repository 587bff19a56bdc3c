import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { conformStructure } from '../../../src/print/conform/conform.ts'
import { printDocuments } from '../../../src/print/pdf.ts'
import { job, kitOf, openSession, page } from '../printing.ts'

const standard: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

const everything = `<main><article><section><h2>a</h2><p>b <strong>c</strong> <em>d</em> <b>e</b> <i>f</i> <code>g</code> <sub>h</sub> <q>i</q> <cite>j</cite> <mark>k</mark> <time>l</time> <abbr>m</abbr></p>
  <blockquote>n</blockquote><dl><dt>o</dt><dd>p</dd></dl><ol><li>q</li></ol><address>r</address><pre>s</pre><hr></section></article>
  <aside>t</aside><nav><a href="#x">u</a></nav><figure><figcaption>v</figcaption></figure><details open><summary>w</summary>x</details>
  <table><caption>y</caption><thead><tr><th>z</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></main><header>2</header><footer id="x">3</footer>`

it('maps every type that the browser writes to a standard one', async () => {
  await using session = openSession()
  const { value: [file] = [] } = await printDocuments(
    [job('a')],
    await kitOf({ 'ru/a.html': page({ body: everything }) }),
    session,
  )
  const text = Buffer.from(file?.bytes ?? []).toString('latin1')
  const map = /\/RoleMap <<(.*?)>>/s.exec(text)?.[1] ?? ''
  const mapped = new Map([...map.matchAll(/\/(\w+) \/(\w+)/g)].map(([, from = '', to = '']) => [from, to]))
  const written = new Set([...text.matchAll(/\/Type \/StructElem.*?\/S \/(\w+)/gs)].map(([, role = '']) => role))
  expect(written.size).toBeGreaterThan(15)
  expect([...written].filter(role => !standard.has(mapped.get(role) ?? role))).toEqual([])
})

it('leaves a document without tags as it is', async () => {
  const document = await PDFDocument.create()
  const before = String(document.catalog)
  conformStructure(document)
  expect(String(document.catalog)).toBe(before)
})
