import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { printDocuments } from '../../src/print/pdf.ts'
import type { PrintSession } from '../../src/print/session.ts'
import { browserRequest, bytes, inter, job, kitOf, openSession, page } from './printing.ts'
import { readPdf } from './read-pdf.ts'

let session: PrintSession
beforeAll(() => {
  session = openSession()
})
afterAll(() => session[Symbol.asyncDispose]())

const drawing = bytes(
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>',
)

/** Of everything that Chromium counts: headings, lists, tables with headers, links, pictures, two pages. */
const rich = (name: string) =>
  page({
    head: `<style>body { --running-title: "Конференция \\"${name}\\""; }
      @page { @bottom-left { content: var(--running-title); font: 8pt Own } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Own } }</style>
      <style>html { --running-title: "Конференция ${name}" }</style>`,
    body: `<h2 id="one">Первое</h2><ul><li>a</li><li>b</li></ul><p>An <a href="https://example.org/">address</a>, <a href="#two">a jump</a>.</p>
      <table><tr><th scope="col">A</th><th>B</th></tr><tr><th scope="row">C</th><td>D</td></tr></table>
      <img src="../assets/logo.svg" alt="Wordmark"><h2 id="two" style="break-before:page">Второе</h2><p lang="en">${name}</p>`,
  })

const names = ['a', 'b', 'c', 'd'] as const
const kit = (logo = drawing) =>
  kitOf({ ...Object.fromEntries(names.map(name => [`ru/${name}.html`, rich(name)])), 'assets/logo.svg': logo })

async function print(
  which: readonly string[],
  where: PrintSession = session,
  files = kit(),
): Promise<Readonly<Record<string, string>>> {
  const { value = [], diagnostics } = await printDocuments(which.map(job), await files, where)
  expect(diagnostics).toEqual([])
  return Object.fromEntries(value.map(({ path, bytes }) => [path, createHash('sha256').update(bytes).digest('hex')]))
}

describe('a finished PDF', () => {
  it('says of itself what it is', async () => {
    const { value: [file] = [] } = await printDocuments([job('a')], await kit(), session)
    const pdf = await readPdf(file?.bytes ?? new Uint8Array())
    const { title } = job('a')
    expect(file?.path).toBe('ru/a.pdf')
    expect(pdf).toMatchObject({ pages: 2, language: 'ru', outline: ['Заголовок'], viewer: { DisplayDocTitle: true } })
    expect(pdf.info).toMatchObject({
      Title: title,
      Author: 'Nota Bene & Co',
      Creator: 'presskit 0.0.0',
      Producer: expect.stringMatching(/^Skia\/PDF m\d+$/),
      CreationDate: 'D:20160531100000Z',
      ModDate: 'D:20160531100000Z',
    })
    expect(
      ['dc:title', 'dc:creator', 'dc:language', 'xmp:creatortool', 'xmp:createdate', 'xmp:modifydate'].map(
        pdf.metadata,
      ),
    ).toEqual([
      title,
      ['Nota Bene & Co'],
      expect.anything(),
      'presskit 0.0.0',
      '2016-05-31T10:00:00Z',
      '2016-05-31T10:00:00Z',
    ])
  })

  it('is tagged in reading order, and reads as it was written', async () => {
    const { value: [file] = [] } = await printDocuments([job('a')], await kit(), session)
    const { roles, texts } = await readPdf(file?.bytes ?? new Uint8Array())
    const telling = roles.filter(role => /^(H\d|P|L|LI|Table|TH|TD|Link|Figure)$/.test(role))
    expect(telling.join(' ')).toBe('H1 P H2 L LI P LI P P Link Link Table TH TH TH TD Figure H2 P')
    expect(texts[0]).toContain('Заголовок')
  })

  it('bears a running title and page numbers from the theme’s page margins', async () => {
    const { value: [file] = [] } = await printDocuments([job('a')], await kit(), session)
    const { texts } = await readPdf(file?.bytes ?? new Uint8Array())
    expect(texts.map(text => text.replace(/\s+/g, ''))).toEqual([
      expect.stringMatching(/1\/2.*Конференцияa|Конференцияa.*1\/2/),
      expect.stringMatching(/2\/2.*Конференцияa|Конференцияa.*2\/2/),
    ])
  })

  it.each([
    ['a page that shows nothing else', 'display: none'],
    ['a page set in another face', 'font-weight: 400'],
  ])('sets the margins of %s in the face that they ask for', async (_name, style) => {
    const head = `<style>@font-face { font-family: Own; font-weight: 600; src: url(../assets/inter.ttf) }
      @page { @top-left { content: "x"; font: 600 8pt Own } } @media print { html body { ${style} } }</style>`
    const files = await kitOf({ 'ru/a.html': page({ head }) })
    const { diagnostics } = await printDocuments([job('a')], files, session)
    expect(diagnostics.filter(({ code }) => code === 'print/font')).toEqual([])
  })

  it('may use packed fonts', async () => {
    const files = new Map([...(await kit()), ['assets/inter.ttf', await inter('woff2')]])
    expect((await printDocuments([job('a')], files, session)).diagnostics).toEqual([])
  })
})

describe('the same bytes', () => {
  it('come again and again, in any order, alone or beside others', async () => {
    const once = await print(names)
    expect(new Set(Object.values(once)).size).toBe(4)
    expect(await print(names)).toEqual(once)
    expect(await print(names.toReversed())).toEqual(once)
    for (const name of names) expect(await print([name])).toEqual({ [`ru/${name}.pdf`]: once[`ru/${name}.pdf`] })
  })

  it.each([
    { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'ru_RU.UTF-8', LC_ALL: '' },
  ])('come in another browser, with %j', async surroundings => {
    const here = await print(['a', 'b'])
    for (const [name, value] of Object.entries(surroundings)) vi.stubEnv(name, value)
    await using other = openSession({ ...browserRequest, env: { ...browserRequest.env, ...surroundings } })
    expect(await print(['a', 'b'], other)).toEqual(here)
    vi.unstubAllEnvs()
  })

  it('show the pictures of their own kit, whatever the one before had in their place', async () => {
    const other = kit(bytes('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><circle r="9"/></svg>'))
    await using fresh = openSession()
    const alone = await print(['a'], fresh, other)
    await print(names)
    expect(await print(['a'], session, other)).toEqual(alone)
  })

  it.each([
    ['a policy', '<meta http-equiv="Content-Security-Policy" content="img-src \'none\'; style-src \'none\'">', ''],
    ['plain words', '<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for \'script\'">', ''],
    ['a language', '<meta http-equiv="Content-Language" content="zh">', ''],
    ['a colour scheme', '<meta name="color-scheme" content="dark">', ''],
    ['a window', '<meta name="viewport" content="width=300, initial-scale=2">', ''],
    ['properties', '<style>@property --own { syntax: "<length>"; inherits: true; initial-value: 9px }</style>', ''],
    ['a place to write', '', '<input autofocus><p contenteditable autofocus id="top">a</p>'],
    ['another page for a name', '', '<p style="page: wide">a</p><style>@page wide { size: A3 landscape }</style>'],
    ['quirks', '', '<!-- no type of document -->'],
  ])('come after a document that asks for %s', async (asked, head, body) => {
    const before = new TextDecoder().decode(page({ head, body }))
    const wished = page({
      head: '<style>@property --own { syntax: "*"; inherits: false } h2 { margin-top: var(--own, 30px) }</style>',
      body: '<img src="../assets/logo.svg" alt="a" style="color-scheme: normal"><h2>b</h2><input autofocus value="c">',
    })
    const first = asked === 'quirks' ? before.replace('<!doctype html>', '') : before
    const files = new Map([...(await kit()), ['ru/before.html', bytes(first)], ['ru/after.html', wished]])
    await using fresh = openSession()
    const alone = await printDocuments([job('after')], files, fresh)
    for (const _ of [1, 2, 3]) await printDocuments([job('before')], files, session)
    const after = await printDocuments([job('after')], files, session)
    const text = (outcome: typeof alone) => Buffer.from(outcome.value?.[0]?.bytes ?? []).toString('latin1')
    expect(text(alone)).toMatch(/^%PDF/)
    expect(text(after)).toBe(text(alone))
  })

  it('have an identifier of their own', async () => {
    const { value = [] } = await printDocuments(['a', 'b'].map(job), await kit(), session)
    const identifiers = value.map(
      ({ bytes }) => /\/ID \[ <(\w{32})> <\1> \]/.exec(Buffer.from(bytes).toString('latin1'))?.[1],
    )
    expect(new Set(identifiers).size).toBe(2)
    expect(identifiers).not.toContain(undefined)
    expect(identifiers).not.toContain('0'.repeat(32))
  })
})
