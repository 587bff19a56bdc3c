import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printDocuments } from '../../src/print/pdf.ts'
import type { PrintSession } from '../../src/print/session.ts'
import { bytes, job, kitOf, openSession, page } from './printing.ts'

let session: PrintSession
const visitors: string[] = []
const server = createServer((request, response) => {
  visitors.push(request.url ?? '')
  response.end()
})
server.on('connection', () => visitors.push('a connection'))

beforeAll(async () => {
  session = openSession()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
})

afterAll(async () => {
  await session[Symbol.asyncDispose]()
  server.close()
})

async function problems(parts: Parameters<typeof page>[0], others: Readonly<Record<string, Uint8Array>> = {}) {
  const files = await kitOf({ 'ru/a.html': page(parts), ...others })
  const { value, diagnostics } = await printDocuments([job('a')], files, session)
  expect(value === undefined).toBe(diagnostics.length > 0)
  return diagnostics.map(({ code, message }) => `${code} ${message}`)
}

/** `OUT` stands for the address of a server that listens on this machine. */
const waysOut: readonly [name: string, parts: Parameters<typeof page>[0], address: string][] = [
  ['a picture', { body: '<img src="OUT/a.png" alt="">' }, 'OUT/a.png'],
  ['a picture by srcset', { body: '<img srcset="OUT/s.png 2x" alt="">' }, 'OUT/s.png'],
  [
    'a lazy picture far below',
    { body: '<div style="height:9000px"></div><img loading="lazy" src="OUT/lazy.png" alt="">' },
    'OUT/lazy.png',
  ],
  [
    'a picture source for print',
    { body: '<picture><source media="print" srcset="OUT/p.png"><img src="" alt=""></picture>' },
    'OUT/p.png',
  ],
  ['a style sheet', { head: '<link rel="stylesheet" href="OUT/a.css">' }, 'OUT/a.css'],
  ['an imported style sheet', { head: '<style>@import "OUT/i.css";</style>' }, 'OUT/i.css'],
  ['a background', { body: '<p style="background:url(OUT/b.png)">x</p>' }, 'OUT/b.png'],
  [
    'a background in print alone',
    { head: '<style>@media print { p { background: url(OUT/bp.png) } }</style>' },
    'OUT/bp.png',
  ],
  ['a list mark', { body: '<ul style="list-style-image:url(OUT/l.png)"><li>x</li></ul>' }, 'OUT/l.png'],
  ['generated content', { head: '<style>p::before { content: url(OUT/c.png) }</style>' }, 'OUT/c.png'],
  [
    'a font',
    { head: '<style>@font-face { font-family: F; src: url(OUT/f.woff2) } p { font-family: F, Own }</style>' },
    'OUT/f.woff2',
  ],
  ['a frame', { body: '<iframe src="OUT/frame"></iframe>' }, 'OUT/frame'],
  ['an object', { body: '<object data="OUT/object"></object>' }, 'OUT/object'],
  ['an embedded thing', { body: '<embed src="OUT/embed">' }, 'OUT/embed'],
  ['a film', { body: '<video src="OUT/v.mp4" poster="OUT/poster.png"></video>' }, 'OUT/poster.png'],
  ['a sound', { body: '<audio src="OUT/a.mp3" preload="auto"></audio>' }, 'OUT/a.mp3'],
  ['a button picture', { body: '<input type="image" src="OUT/input.png" alt="x">' }, 'OUT/input.png'],
  ['a drawing inside the page', { body: '<svg><image href="OUT/svg.png" width="9" height="9"/></svg>' }, 'OUT/svg.png'],
  ['a part of another drawing', { body: '<svg><use href="OUT/use.svg#a"/></svg>' }, 'OUT/use.svg'],
  ['a filter of another drawing', { body: '<p style="filter:url(OUT/filter.svg#f)">x</p>' }, 'OUT/filter.svg'],
  ['fetching ahead', { head: '<link rel="prefetch" href="OUT/prefetch">' }, 'OUT/prefetch'],
  ['loading ahead', { head: '<link rel="preload" as="image" href="OUT/preload.png">' }, 'OUT/preload.png'],
  ['a module ahead', { head: '<link rel="modulepreload" href="OUT/m.js">' }, 'OUT/m.js'],
  ['rendering ahead', { head: '<link rel="prerender" href="OUT/prerender">' }, 'OUT/prerender'],
  ['connecting ahead', { head: '<link rel="preconnect" href="OUT/">' }, 'OUT/'],
  ['resolving ahead', { head: '<link rel="dns-prefetch" href="//names.example">' }, 'http://names.example/'],
  [
    'a manifest of an application',
    { head: '<link rel="manifest" href="OUT/manifest.json"><link rel="stylesheet" href="OUT/x.css">' },
    'OUT/x.css',
  ],
  ['going elsewhere at once', { head: '<meta http-equiv="refresh" content="0; url=OUT/refresh">' }, 'OUT/refresh'],
  ['going elsewhere later', { head: '<meta http-equiv="refresh" content="30; url=OUT/later">' }, 'OUT/later'],
  ['going to a blank page', { head: '<meta http-equiv="refresh" content="0; url=about:blank">' }, 'about:blank'],
  [
    'going to a page in the address',
    { head: '<meta http-equiv="refresh" content="0; url=data:text/html,x">' },
    'data:text/html,x',
  ],
  ['going to another page of the kit', { head: '<meta http-equiv="refresh" content="0; url=b.html">' }, 'ru/b.html'],
  ['another base', { head: '<base href="OUT/base/">', body: '<img src="based.png" alt="">' }, 'OUT/base/'],
  ['a local file as picture', { body: '<img src="file:///etc/passwd" alt="">' }, 'file:///etc/passwd'],
  ['a local file as frame', { body: '<iframe src="file:///etc/passwd"></iframe>' }, 'file:'],
  ['a local file as object', { body: '<object data="file:///etc/passwd"></object>' }, 'file:'],
  ['a local file as style', { head: '<link rel="stylesheet" href="file:///etc/hosts">' }, 'file:///etc/hosts'],
  ['a file that the kit does not have', { body: '<img src="../assets/none.png" alt="">' }, 'assets/none.png'],
  ['a file above the kit', { body: '<img src="../../../etc/passwd" alt="">' }, 'etc/passwd'],
  ['a frame of the kit', { body: '<iframe src="b.html"></iframe>' }, 'ru/b.html'],
  [
    'a font in the address',
    {
      head: '<style>@font-face { font-family: D; src: url(data:font/ttf;base64,AAEAAAA) } p { font-family: D, Own }</style>',
    },
    'data',
  ],
]

describe('a page that is printed', () => {
  it.each(waysOut)('is refused %s, and tells the address', async (_name, parts, address) => {
    const out = `http://127.0.0.1:${addressOf(server).port}`
    const at = (text = '') => text.replaceAll('OUT', out)
    const found = await problems({ head: at(parts?.head), body: at(parts?.body) }, { 'ru/b.html': page() })
    expect(found.filter(line => line.startsWith('print/refused') && line.includes(at(address)))).not.toEqual([])
    expect(visitors).toEqual([])
  })

  it.each([
    [
      'a picture in its address',
      {
        body: "<img alt=\"\" src=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/%3E\">",
      },
    ],
    ['a link to anywhere', { body: '<a href="https://example.org/">x</a> <a href="mailto:a@news.example">y</a>' }],
    [
      'a script, which does not run',
      { body: '<script>document.body.textContent = ""; location = "http://x.example"</script>' },
    ],
    ['data for machines', { head: '<script type="application/ld+json">{"url":"http://x.example/"}</script>' }],
    [
      'an address of itself',
      {
        head: '<link rel="canonical" href="https://news.example/"><link rel="alternate" hreflang="en" href="../en/a.html">',
      },
    ],
    [
      'a photo',
      {
        body: '<img alt="" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==">',
      },
    ],
    ['the address that browsers ask for by themselves', { body: '<p style="background:url(/favicon.ico)">x</p>' }],
    ['a drawing that reaches out, as a picture', { body: '<img src="../assets/a.svg" alt="">' }],
  ])('may have %s', async (_name, parts) => {
    const drawing = bytes(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="http://x.example/x.png" width="9" height="9"/></svg>',
    )
    expect(await problems(parts, { 'assets/a.svg': drawing })).toEqual([])
  })

  it.each([
    ['a picture that is none', { body: '<img src="../assets/broken.png" alt="">' }],
    [
      'one in a drawing',
      { body: '<svg width="9" height="9"><image href="../assets/broken.png" width="9" height="9"/></svg>' },
    ],
    ['one that is not shown on a screen', { body: '<img loading="lazy" src="../assets/broken.png" alt="">' }],
  ])('names %s', async (_name, parts) => {
    expect(await problems(parts, { 'assets/broken.png': bytes('nonsense') })).toEqual([
      'print/image The browser cannot draw assets/broken.png on the page ru/a.html.',
    ])
  })

  it.each([
    ['letters that no font has', { body: '<p>漢字</p>' }, 'lack fall to no font of the kit: 漢 (U+6F22) 字 (U+5B57)'],
    [
      'a family that nothing loads',
      { body: '<p style="font-family:Nowhere">Some text</p>' },
      '“Some text” on the page ru/a.html is set in no font of the kit',
    ],
    [
      'two texts in one',
      { body: '<p style="font-family:Nowhere">Some text</p><p style="font-family:Nowhere">More</p>' },
      '“Some text”, “More” on the page ru/a.html are set in no font of the kit',
    ],
    ['a generic family', { body: '<p style="font-family:sans-serif">x</p>' }, 'is set in no font of the kit'],
    [
      'a family of the machine',
      { body: '<p style="font-family:\'DejaVu Sans\'">x</p>' },
      'is set in no font of the kit',
    ],
    [
      'a local font',
      { head: '<style>@font-face { font-family: L; src: local("DejaVu Sans") } p { font-family: L }</style>' },
      'is set in no font of the kit',
    ],
    [
      'a page margin without a family',
      { head: '<style>@page { @top-left { content: "x"; font-family: serif } }</style>' },
      'is set in no font of the kit',
    ],
    [
      'letters in a drawing',
      { body: '<p>x</p><img src="../assets/letters.svg" alt="X">' },
      'The drawing assets/letters.svg on the page ru/a.html has letters as text, which are set in no font of the kit',
    ],
    ['an artificial bold', { body: '<p style="font-weight:700">x</p>' }, 'artificial bold'],
    [
      'a font that cannot be loaded',
      {
        head: '<style>@font-face { font-family: B; src: url(../assets/broken.ttf) } p { font-family: B, Own }</style>',
      },
      'The font file of “B” cannot be loaded',
    ],
  ])('names %s', async (_name, parts, words) => {
    const letters = bytes('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20">X</text></svg>')
    const found = await problems(parts, { 'assets/broken.ttf': bytes('nonsense'), 'assets/letters.svg': letters })
    expect(found.filter(line => line.startsWith('print/font') && line.includes(words))).not.toEqual([])
  })

  it.each([
    ['all its text hidden', { head: '<style>@media print { body { display: none } }</style>' }, 'prints blank'],
    [
      'more than 500 sheets',
      { body: '<p style="break-after:page">x</p>'.repeat(501) },
      'sheets; presskit prints 500 at most',
    ],
  ])('may not have %s', async (_name, parts, words) => {
    expect(await problems(parts)).toEqual([expect.stringMatching(new RegExp(`^print/pages .*${words}`))])
  })

  it('may not have rows of unequal length', async () => {
    const rows = '<tr><th>a</th><th>b</th></tr><tr><td colspan="2">c</td></tr><tr><td>d</td></tr>'
    expect(await problems({ body: `<table>${rows}</table>` })).toEqual([
      expect.stringContaining('the rows of the table that begins with “a b c d” are not equally long.'),
    ])
    expect(await problems({ body: `<table>${rows.replace('<td>d</td>', '<td>d</td><td>e</td>')}</table>` })).toEqual([])
  })

  it('has to hold the headline', async () => {
    const files = await kitOf({ 'ru/a.html': page() })
    const { diagnostics } = await printDocuments([{ ...job('a'), headline: 'Another one' }], files, session)
    expect(diagnostics).toMatchObject([
      { code: 'print/pages', page: 'ru/a.html', message: 'The headline “Another one” is not on the page ru/a.html.' },
    ])
  })

  it('is told beside the others: all problems of all pages', async () => {
    const files = await kitOf({
      'ru/a.html': page({ body: '<img src="x.png" alt="">' }),
      'ru/b.html': page(),
      'ru/c.html': page({ body: '漢' }),
    })
    const { value, diagnostics } = await printDocuments([job('a'), job('b'), job('c')], files, session)
    expect(value).toBeUndefined()
    expect(diagnostics.map(({ code, page }) => `${page} ${code}`)).toEqual([
      'ru/a.html print/refused',
      'ru/c.html print/font',
    ])
  })
})

function addressOf({ address }: typeof server): AddressInfo {
  const found = address.call(server)
  if (found === null || typeof found === 'string') throw new Error('The server does not listen.')
  return found
}
