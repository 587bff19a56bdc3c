import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { build } from '../../src/build.ts'
import { buildRequest } from '../build-request.ts'
import { plant, type Tree } from '../package/tree.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { themes } from '../themes.ts'

/** A kit with something in it that goes wrong in print alone. */
interface Parts {
  readonly headline?: string
  readonly body?: string
  /** Further lines. */
  readonly more?: string
  readonly theme?: string
}

function kitOf({
  headline = 'Coffee and books',
  body = 'The library opens a café.',
  more = '',
  theme = './own',
}: Parts) {
  return `presskit: 1
languages: [en]
theme: ${theme}
timezone: Europe/Brussels
contacts:
  - name: An Peeters
    email: press@library.example
release:
  date: 2026-11-22
  headline: ${headline}
  body: |
${body.replace(/^/gm, '    ')}
${more}`
}

const ownTheme = { 'own/theme.yaml': 'extends: classic\nstyles: [classic.css, own.css]\n', 'own/own.css': '' }
/** Takes away what lets words of our themes break. */
const rigid = { 'own/own.css': '* { overflow-wrap: normal !important; hyphens: none !important }' }
const masthead = (html: string) => ({ 'own/partials/masthead.hbs': html })
const long = `Do${'nau'.repeat(60)}`

/** The errors and what shows in print, each with its place; and what was written. */
async function outcome(files: Tree, parts: Parts) {
  const folder = await temporaryFolder()
  await plant(join(folder, 'cafe'), { ...ownTheme, ...files, 'presskit.yaml': kitOf(parts) })
  const request = buildRequest(join(folder, 'cafe', 'presskit.yaml'), folder)
  const { diagnostics } = await build({ ...request, formats: ['pdf'] })
  const faults = diagnostics
    .filter(({ code, severity }) => severity === 'error' || code.startsWith('print/'))
    .map(
      ({ file, range, code }) => `${file.slice(folder.length + 6)}:${range?.start.line}:${range?.start.column} ${code}`,
    )
  return { faults, written: (await readdir(folder)).filter(name => name !== 'cafe') }
}

it.each<[name: string, files: Tree, parts: Parts, place: string]>([
  [
    'a heading that skips a level',
    masthead('<p>\n<em>x</em></p>\n <h4>About</h4>'),
    {},
    'own/partials/masthead.hbs:3:2 print/access',
  ],
  [
    'the second of two such headings',
    masthead('<h1>A</h1>\n<h2>B</h2><h3>C</h3>\n<h4 class="a">D</h4>\n<h2>E</h2>\n<h4>Fé</h4>'),
    {},
    'own/partials/masthead.hbs:5:1 print/access',
  ],
  [
    'a heading behind an empty one',
    masthead('<h1>A</h1>\n<h2> </h2>\n<h3>C</h3>'),
    {},
    'own/partials/masthead.hbs:3:1 print/access',
  ],
  [
    'rows of unequal length',
    masthead('<p>x</p>\n<table><tr><td>1</td></tr><tr><td>2</td><td>3</td></tr></table>'),
    {},
    'own/partials/masthead.hbs:2:1 print/access',
  ],
  [
    'a picture without words',
    masthead(`<p>\n<img alt="" src="${drawing()}">\n<img src="${drawing()}"></p>`),
    {},
    'own/partials/masthead.hbs:3:1 print/access',
  ],
  [
    'a language that is none',
    masthead('<p lang="en">x</p>\n<p lang="plain english">x</p>'),
    {},
    'own/partials/masthead.hbs:2:4 print/access',
  ],
  [
    'a picture that no kit has',
    masthead('<p>\n<img src="{{root}}assets/none.png" alt="x"></p>'),
    {},
    'own/partials/masthead.hbs:2:26 print/refused',
  ],
  [
    'a style that hides the page',
    { 'own/own.css': 'p { color: red }\n@media print {\n  html body { display: none }\n}' },
    {},
    'own/own.css:3:3 print/pages',
  ],
  [
    'a style that hides the headline',
    { 'own/own.css': '.tbody { color: red }\n\n header.title{visibility:hidden}' },
    {},
    'own/own.css:3:2 print/pages own/own.css:3:2 print/access',
  ],
  [
    'a family that nobody ships',
    { 'own/own.css': 'h1 {\n  font-family: Nowhere\n}' },
    {},
    'own/own.css:2:3 print/font',
  ],
  [
    'a field of what this kit lacks',
    masthead('<p>\n {{event.name}}</p>'),
    {},
    'own/partials/masthead.hbs:2:4 theme/template',
  ],
  [
    'a text that this kit lacks, where a helper fails',
    masthead('<style>\n b::before { content: {{cssString subheadline}} }</style>'),
    {},
    'own/partials/masthead.hbs:2:23 theme/template',
  ],
  ['a letter that no font has', {}, { body: 'The library\nopens a ก.' }, 'presskit.yaml:13:13 text/glyph'],
  [
    'a letter for private use, which a font has',
    {},
    { body: 'The library\nopens \ue000.' },
    'presskit.yaml:13:11 text/glyph',
  ],
  [
    'a picture without words, of the kit',
    { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>' },
    { more: 'logos:\n  items:\n    a:\n      file: a.svg\n' },
    'presskit.yaml:15:5 kit/missing',
  ],
  [
    'a logo with letters as text',
    {
      'a.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M0 0h9v9z"/><text y="20">A</text></svg>',
    },
    { more: 'logos:\n  items:\n    a:\n      file: a.svg\n      alt: A\n  groups: [{ id: us, items: [a] }]\n' },
    'presskit.yaml:16:13 print/font',
  ],
  [
    'a logo that takes the page along in its width',
    { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><path d="M0 0h90v20z"/></svg>' },
    {
      theme: 'classic',
      more: `organizations:
  fund: { name: Fund, logo: a }
funding:
  - { funder: fund, relation: funded, statement: Funded by the Fund }
logos:
  items:
    a:
      file: a.svg
      alt: A
      minWidthMm: 150
  groups: [{ id: us, items: [a] }]
`,
    },
    'presskit.yaml:22:19 print/overflow',
  ],
])('places %s, and writes nothing', async (_name, files, parts, place) => {
  const { faults, written } = await outcome(files, parts)
  expect([...new Set(faults)].join(' ')).toBe(place)
  expect(written).toEqual([])
})

it.each<[name: string, parts: Parts, place: string]>([
  ['headline', { headline: `Opening of ${long}` }, '10:24'],
  ['body', { body: `The *library*\n**opens** ${long}, a café.` }, '13:15'],
  ['two parts, the first of which stands before many brackets', { body: `A ${']()'.repeat(60)}\n\nA-${long}` }, '14:5'],
  ['table', { body: `| A | B |\n|---|---|\n| a | ${long} |` }, '14:11'],
  ['question', { more: `questions:\n  - question: Is ${long} open?\n    answer: Yes.` }, '14:18'],
])('refuses a word that is wider than its sheet, at its place: %s', async (_name, parts, place) => {
  const { faults, written } = await outcome(rigid, parts)
  expect([...new Set(faults)]).toEqual([`presskit.yaml:${place} print/overflow`])
  expect(written).toEqual([])
})

it.each(themes)('lets no word out of a sheet of the theme %s', async theme => {
  const table = [8, 1].map(
    count => `${'| A '.repeat(count)}|\n${'|---'.repeat(count)}|\n${`| ${long} `.repeat(count)}|`,
  )
  const body = [`A ${long}.`, `- https://library.example/${long}`, `> ${long}`, `# ${long}`, ...table].join('\n\n')
  const more = `  quotes:
    - text: ${long}
      name: An Peeters
speakers:
  - { name: Long${long}, title: ${long}, topic: ${long}, bio: ${long} }
event:
  start: 2026-12-01
  name: ${long}
  place: { venue: ${long} }
facts:
  - label: ${long}
    value: https://library.example/${long}
questions:
  - question: ${long}
    answer: ${long}
`
  const { faults } = await outcome({}, { theme, headline: long, body, more })
  expect(faults).toEqual([])
})

function drawing(): string {
  return "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'%3E%3Crect width='9' height='9'/%3E%3C/svg%3E"
}
