import { describe, expect, it } from 'vitest'
import { lettersOf } from '../../src/render/letters.ts'

function letters(html: string, css = ''): string {
  const always = lettersOf([], [])
  return [...lettersOf([html], [css])]
    .filter(letter => !always.has(letter))
    .sort()
    .join('')
}

it('are figures and marks of page numbers, whatever the page', () => {
  expect([...lettersOf([], [])].sort().join('')).toBe(' -./0123456789‐')
})

describe('of a page', () => {
  it.each([
    ['both cases', '<p>aЖ</p>', 'AaЖж'],
    ['a letter whose capital is two', '<p>ß</p>', 'Sß'],
    ['Turkish capitals', '<p lang="tr">i</p>', 'Iiİ'],
    ['Greek capitals, which lose their accents', '<html lang="el-CY"><p>ό</p>', 'ΌΟό'],
    ['letters beyond 16 bits', '<p>🙂𐐨</p>', '𐐀𐐨🙂'],
    ['entities of the templates', '<p>&amp;&lt;&gt;&quot;&#x27;&#x60;&#x3D;</p>', '"&\'<=>`'],
    ['references to characters', '<p>&copy;&frac34;&#8594;&#x416;</p><a title="&mdash;"></a>', '©¾Жж—→'],
    ['references to none', '<p>&constructor;&#xffffffff;</p>', '#&;CFNORSTUXcfnorstux'],
    ['none of tags and attributes', '<q class="ы" href="ы">Я</q>', 'Яя'],
    ['none of a block of data', '<script type="application/ld+json">{"a":"Ы"}</script>Я', 'Яя'],
    ['alternative texts', '<img alt="Ы &amp; &gt;" src="q">', '&>Ыы'],
    ['titles', '<a title="Ы"></a>', 'Ыы'],
    ['strings of its style', '<style>p { --a: "Ы"; }</style>', 'Ыы'],
    ['strings that CSS escapes', '<style>p { --a: "\\26  \\22 Ж\\3c "; }</style>', '"&<Жж'],
  ])('%s', (_name, html, expected) => {
    expect(letters(html)).toBe(expected)
  })
})

it.each([
  ['a string', 'p::before { content: "Ж" }', 'Жж'],
  ['two strings', 'p::before { content: "Ж" counter(page) "Щ" }', 'ЖЩжщ'],
  ['single quotation marks', "p::before { content: 'Ж' }", 'Жж'],
  ['an escape', 'p::before { content: "\\2014\\20 \\0416" }', 'Жж—'],
  ['an escaped quotation mark', 'p::before { content: "\\"Ж" }', '"Жж'],
  ['the marks of lists', 'li { list-style-type: "– " }', '–'],
  ['quotation marks', 'q { quotes: "«" "»" }', '«»'],
  ['none of a comment', '/* "Ж" */', ''],
])('of a style sheet: %s', (_name, css, expected) => {
  expect(letters('', css)).toBe(expected)
})
