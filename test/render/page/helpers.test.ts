import Handlebars from 'handlebars'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/kit/prose/markdown.ts'
import { ru } from '../../../src/language/ru.ts'
import { helpers } from '../../../src/render/page/helpers.ts'
import { cpuSeconds } from '../../cpu-seconds.ts'
import { elements, textOf } from '../../html.ts'

const handlebars = Handlebars.create()
handlebars.registerHelper(helpers)

function rendered(template: string, view: object): string {
  return handlebars.compile(template)(view)
}

describe('a CSS string', () => {
  it.each([
    ['plain words', 'A b', '"A b"'],
    ['quotation marks', 'A "b" \'c\'', '"A \\22 b\\22  \'c\'"'],
    ['a backslash', 'A\\b', '"A\\5c b"'],
    ['a line feed', 'A\nb', '"A\\a b"'],
    ['the end of its element', '</style><b>', '"\\3c /style\\3e \\3c b\\3e "'],
    ['a comment', '<!-- A', '"\\3c !-- A"'],
    ['an entity', '&quot;', '"\\26 quot;"'],
    ['a digit after an escape', '"5', '"\\22 5"'],
    ['letters of other scripts', 'Ж 🙂', '"Ж 🙂"'],
    ['nothing', '', '""'],
  ])('of %s', (_name, text, expected) => {
    expect(rendered('{{cssString text}}', { text })).toBe(expected)
  })

  it('can leave neither its rule nor its element', () => {
    const text = '"; } body { display: none } </style><script>x</script>\n@import "x"; \\'
    const page = rendered('<style>p { --a: {{cssString text}}; }</style><p>After</p>', { text })
    expect(elements(page).map(({ tagName }) => tagName)).toEqual(['html', 'head', 'style', 'body', 'p'])
    expect(page).not.toMatch(/\n/)
  })
})

describe('short words with a hyphen', () => {
  it.each([
    ['stand whole', 'An (AI-Lab) opens', 'An (<span class="whole">AI-Lab</span>) opens'],
    ['of two hyphens', 'A 24-7-B day', 'A <span class="whole">24-7-B</span> day'],
    ['in Hebrew', 'מעבדה (AI-Lab)', 'מעבדה (<span class="whole">AI-Lab</span>)'],
    ['beside Han', '实验室AI-Lab在', '实验室<span class="whole">AI-Lab</span>在'],
    ['break where they are long', 'An early-warning network', 'An early-warning network'],
    ['beside signs of markup', '<b>a-b</b> & c', '&lt;b&gt;<span class="whole">a-b</span>&lt;/b&gt; &amp; c'],
    ['are no dashes', 'A - b -c- d', 'A - b -c- d'],
  ])('%s', (_name, text, expected) => {
    expect(rendered('{{whole text}}', { text })).toBe(expected)
  })

  it('are looked for in time in a word that never ends', async () => {
    expect(await cpuSeconds(() => rendered('{{whole text}}', { text: 'L'.repeat(100_000) }))).toBeLessThan(2)
  })
})

it('lines end in an address after its signs, and its text is escaped', () => {
  expect(rendered('{{address text}}', { text: 'a<b>@c.example' })).toBe('a&lt;b&gt;@<wbr>c<wbr>.example')
})

describe('the dateline in prose', () => {
  const dateline = '<span class="dateline">Ghent &amp; Bruges</span>'

  it.each([
    ['runs into a paragraph', 'A', `<p>${dateline}<span class="dash"> — </span>A</p>`],
    ['stands before a heading', '## A', `<p>${dateline}</p>\n<h2>A</h2>`],
    ['stands before a list', '- A', `<p>${dateline}</p>\n<ul>\n<li>A</li>\n</ul>`],
    ['stands alone', '', `<p>${dateline}</p>`],
  ])('%s', (_name, markdown, expected) => {
    const view = { body: parseMarkdown(markdown), line: 'Ghent & Bruges', dash: ' — ' }
    expect(rendered('{{prose body runIn=line dash=dash}}', view).trim()).toBe(expected)
  })

  it('is left out where there is none', () => {
    expect(rendered('{{prose body runIn=line dash=" — "}}', { body: parseMarkdown('A') })).toBe('<p>A</p>\n')
  })

  it('stays text', () => {
    const page = rendered('{{prose body runIn=line dash=dash}}', {
      body: parseMarkdown('A'),
      line: '<b>"',
      dash: '<i>',
    })
    expect(elements(page).map(({ tagName }) => tagName)).toEqual(['html', 'head', 'body', 'p', 'span', 'span'])
    expect(textOf(page).trim()).toBe('<b>"<i>A')
  })
})

it('gives prose its headings below those of the page', () => {
  expect(rendered('{{prose body heading=4}}', { body: parseMarkdown('# A') })).toBe('<h4>A</h4>\n')
})

it('writes sizes in the language of the page', () => {
  expect(rendered('{{#each files}}{{size bytes}}{{/each}}', { language: ru, files: [{ bytes: 2_149_000 }] })).toBe(
    '2,1 МБ',
  )
})
