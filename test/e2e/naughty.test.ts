import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import strings from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Diagnostic, isError } from '../../src/diagnostics/diagnostic.ts'
import { parseMarkdown } from '../../src/kit/prose/markdown.ts'
import { en } from '../../src/language/en.ts'
import { quote } from '../../src/language/quotes.ts'
import type { Prepared } from '../../src/pipeline/prepare.ts'
import { proseHtml } from '../../src/render/prose/html.ts'
import { renderKit } from '../../src/render/render-kit.ts'
import { elements, textOf } from '../html.ts'
import { harvest } from '../package/tree.ts'
import { readPdf } from '../print/read-pdf.ts'
import { prepareFile } from '../render/prepared.ts'
import { presskit } from './command.ts'
import { pageFaults } from './pages.ts'
import { withoutFaces } from './write-pages.ts'

/** One grey pixel: nothing is drawn from it, so a kit is read in a moment. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)
const plain = 'Plain words'
/** What keeps a short word with a hyphen on its line, and what lets one end in a long address. */
const ours: ReadonlySet<string> = new Set(['span class=whole', 'wbr'])
/** A text of a kit has no white space at its ends. */
const said = [...new Set(strings.map(text => text.trim()))]

/** A kit that says the same in every text field; further people say what is given. */
function kitThatSays(text: string, people: readonly string[] = []): string {
  const words = JSON.stringify(text)
  return `presskit: 1
id: naughty
languages: [en]
output: { formats: [html, pdf] }
issuer: o
contacts: [{ name: ${words}, title: ${words}, label: ${words}, email: press@library.example }]
organizations: { o: { name: ${words}, logo: l } }
funding: [{ funder: o, relation: funded, statement: ${words}, disclaimer: ${words} }]
event: { start: 2026-12-01, name: ${words}, place: { venue: ${words}, address: ${words}, city: ${words} } }
logos:
  items: { l: { file: logos/l.png, alt: ${words}, terms: ${words} } }
  groups: [{ id: g, label: ${words}, items: [l] }]
links: [{ title: ${words}, url: https://library.example }]
release:
  date: 2026-11-22
  label: ${words}
  headline: ${words}
  subheadline: ${words}
  shortTitle: ${words}
  dateline: { text: ${words} }
  endMark: ${words}
  body: The library.
  quotes: [{ name: ${words}, title: ${words}, text: ${words}, standalone: true }]
speakers:
  - { name: ${words}, title: ${words}, topic: ${words} }
${people.map(person => `  - { name: ${JSON.stringify(person)} }\n`).join('')}`
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-naughty-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function write(yaml: string): Promise<string> {
  await mkdir(join(folder, 'logos'), { recursive: true })
  await writeFile(join(folder, 'logos', 'l.png'), pixel)
  await writeFile(join(folder, 'presskit.yaml'), yaml)
  return join(folder, 'presskit.yaml')
}

async function prepared(yaml: string) {
  return prepareFile(await write(yaml))
}

/** Twenty strings to a text, as a kit for each takes minutes: what one of them breaks is broken in their company too. */
function inTexts(all: readonly string[]): readonly string[] {
  const starts = Array.from({ length: Math.ceil(all.length / 20) }, (_, index) => index * 20)
  return starts.map(start => all.slice(start, start + 20).join(' / '))
}

/** What the pages of a kit are made of, and the texts that they hold: fonts are left out. */
async function pagesOf(prepared: Prepared) {
  const rendered = await renderKit(withoutFaces(prepared))
  const files = [...rendered.files, ...rendered.cover([])].filter(({ path }) => path.endsWith('.html'))
  const pages = files.map(({ bytes }) => new TextDecoder().decode(bytes))
  return {
    elements: pages.flatMap(page =>
      elements(page)
        .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name, value }) => `${name}=${value}`)])
        // The one word of a page that goes by how long a text is.
        .map(made => made.map(part => (part === 'class=quotation short' ? 'class=quotation' : part)))
        .filter(made => !ours.has(made.join(' ')))
        .flat(),
    ),
    texts: pages.map(textOf),
  }
}

/** Strings by what becomes of them as somebody’s name: told as they are, or refused by name and place. */
async function sorted(
  all: readonly string[],
): Promise<{ accepted: readonly string[]; refusals: readonly Diagnostic[] }> {
  const yaml = kitThatSays(plain, all)
  const { diagnostics } = await prepared(yaml)
  const refusals = diagnostics.filter(isError)
  if (refusals.length === 0) return { accepted: all, refusals }
  const lines = yaml.split('\n')
  const first = lines.findIndex(line => line.startsWith('speakers:')) + 2
  const refused = new Set(refusals.map(({ range }) => (range?.start.line ?? 0) - 1 - first))
  const rest = await sorted(all.filter((_, index) => !refused.has(index)))
  return { accepted: rest.accepted, refusals: [...refusals, ...rest.refusals] }
}

let accepted: readonly string[] = []
let refusals: readonly Diagnostic[] = []
beforeAll(async () => {
  const found = await sorted(said)
  accepted = found.accepted
  refusals = found.refusals
})

it('are told as they are, or refused by name and place', () => {
  expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['kit/type', 'text/bidi', 'kit/missing']))
  for (const refusal of refusals) expect(refusal).toMatchObject({ hint: expect.any(String), range: expect.anything() })
  expect(accepted.length + refusals.length).toBe(said.length)
  expect(refusals.length).toBeLessThan(20)
})

describe('in every text field', () => {
  it('make no element and no attribute, and stay the same words', async () => {
    const { value } = await prepared(kitThatSays(plain))
    if (!value) throw new Error('The plain kit is refused')
    const expected = await pagesOf(value)
    const marked = accepted.filter(text => /[<>&"'`{}\\=]/.test(text))
    expect(marked.length).toBeGreaterThan(200)
    for (const words of inTexts(marked)) {
      const naughty = await prepared(kitThatSays(words))
      if (!naughty.value) throw new Error(`${words} is refused: ${naughty.diagnostics.map(({ message }) => message)}`)
      expect(await pagesOf(naughty.value)).toEqual({
        elements: expected.elements.map(part => part.replaceAll(plain, words)),
        texts: expected.texts.map(text => text.replaceAll(quote(en, plain), quote(en, words)).replaceAll(plain, words)),
      })
    }
  })
})

it('in prose make nothing but prose', () => {
  const allowed =
    /^(html|head|body|p|em|strong|s|code|pre|ul|ol|li|blockquote|h[2-6]|hr|br|a|table|thead|tbody|tr|th|td)$/
  for (const words of strings) {
    const made = elements(proseHtml(parseMarkdown(words), 2))
    expect([words, made.map(({ tagName }) => tagName).filter(name => !allowed.test(name))]).toEqual([words, []])
    const attributes = made.flatMap(({ attrs }) => attrs.map(({ name }) => name))
    expect([words, attributes.filter(name => !/^(href|title|start|class)$/.test(name))]).toEqual([words, []])
  }
})

it('are built by the real command and printed by the real browser, where our fonts have their letters', async () => {
  const people = accepted.filter(text => /^[ -~\u00a0-\u017e\u0400-\u045f–—‘’“”…]*$/.test(text))
  expect(people.length).toBeGreaterThan(300)
  const attack = '"></style><script>alert(1)</script>{{constructor}}<img src=x onerror=alert(1)>\\\';'
  const file = await write(kitThatSays(attack, people))
  const { code, stderr } = await presskit(['build', '-q', '--max-problems', '0', file, '--out', join(folder, 'out')])
  expect({ code, errors: stderr.match(/:\d+ error .*/g) }).toEqual({ code: 0, errors: null })
  const tree = await harvest(join(folder, 'out', 'naughty'))
  const files = new Map(
    Object.entries(tree).map(([path, text]) => [path, Buffer.from(text ?? '', 'latin1').toString()]),
  )
  expect(pageFaults(files)).toEqual([])
  const text = textOf(files.get('en/naughty_speakers_en.html') ?? '')
  expect([attack, ...people].filter(words => !text.includes(words))).toEqual([])
  const { texts } = await readPdf(
    new Uint8Array(await readFile(join(folder, 'out', 'naughty', 'en', 'naughty_press-release_en.pdf'))),
  )
  expect(texts.join('').replaceAll(/\s/g, '')).toContain(attack.replaceAll(/\s/g, ''))
})
