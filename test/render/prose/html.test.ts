import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/kit/prose/markdown.ts'
import { proseHtml } from '../../../src/render/prose/html.ts'

function html(markdown: string, topHeading = 2): string {
  return proseHtml(parseMarkdown(markdown), topHeading).trimEnd()
}

describe('headings never skip a level', () => {
  it.each([
    ['as written', '## A\n\n### B', 2, '2 3'],
    ['from level one', '# A\n\n## B', 2, '2 3'],
    ['from level three', '### A\n\n### B', 2, '2 2'],
    ['with a gap', '# A\n\n#### B', 2, '2 3'],
    ['the small one first', '### A\n\n# B\n\n### C', 2, '2 2 3'],
    ['down and up again', '# A\n\n## B\n\n### C\n\n## D\n\n# E', 2, '2 3 4 3 2'],
    ['a middle one after a gap', '# A\n\n### B\n\n## C\n\n### D', 2, '2 3 3 4'],
    ['below another heading', '# A\n\n## B', 4, '4 5'],
    ['at the end of the scale', '# A\n\n## B\n\n### C', 5, '5 6 6'],
    ['in a quotation', '> ### A', 2, '2'],
    ['underlined', 'A\n===\n\nB\n---', 2, '2 3'],
  ])('%s', (_name, markdown, top, levels) => {
    const found = [...html(markdown, top).matchAll(/<h(\d)>[A-Z]<\/h(\d)>/g)]
    expect(found.map(([, open]) => open).join(' ')).toBe(levels)
    for (const [, open, close] of found) expect(close).toBe(open)
  })
})

it.each([
  ['a paragraph', 'A *b* **c** `d`', '<p>A <em>b</em> <strong>c</strong> <code>d</code></p>'],
  ['a picture as its words', 'See ![the *old* pier](pier.jpg) here', '<p>See the <em>old</em> pier here</p>'],
  [
    'a picture in a link',
    '[![the pier](pier.jpg)](https://harbour.example)',
    '<p><a href="https://harbour.example">the pier</a></p>',
  ],
  ['raw HTML as text', '<b>A</b> <img src=x>', '<p>&lt;b&gt;A&lt;/b&gt; &lt;img src=x&gt;</p>'],
  ['a block of raw HTML as text', '<script>\nx\n</script>', '<p>&lt;script&gt;\nx\n&lt;/script&gt;</p>'],
  ['a comment as text', '<!-- A -->', '<p>&lt;!-- A --&gt;</p>'],
  [
    'quotation marks in an address',
    '[A](https://harbour.example/"onclick="x)',
    '<p><a href="https://harbour.example/%22onclick=%22x">A</a></p>',
  ],
  [
    'quotation marks in a title',
    '[A](https://harbour.example \'" onclick="x\')',
    '<p><a href="https://harbour.example" title="&quot; onclick=&quot;x">A</a></p>',
  ],
  [
    'the name of a code’s language',
    '```"><b>\nA\n```',
    '<pre><code class="language-&quot;&gt;&lt;b&gt;">A\n</code></pre>',
  ],
])('%s', (_name, markdown, expected) => {
  expect(html(markdown)).toBe(expected)
})

it.each([
  ['its head', '| A | B |', 'A · B', '<thead>'],
  ['what its head says', '| | B |', 'B', '<thead>'],
  ['its first row, where nothing is written in its head', '| | |', '1 · 2', '<tbody>'],
])('lets a wide table scroll on its own, told by %s', (_name, head, label, first) => {
  expect(html(`${head}\n|---|---|\n| 1 | 2 |`)).toMatch(
    `<div class="table" role="group" aria-label="${label}" tabindex="0">\n<table>\n${first}`,
  )
})

it.each([
  ['3,373 m', true],
  ['1961–2026', true],
  ['Day 2', true],
  ['Two of 40', false],
  ['40 villages and farms', false],
  ['unchanged', false],
])('keeps the figure of a cell on one line: %s', (cell, isFigure) => {
  expect(html(`| A |\n|---|\n| ${cell} |`).includes(`<td class="figure">${cell}</td>`)).toBe(isFigure)
})

it('leaves the prose itself as it was, for other forms are made of it too', () => {
  const tokens = parseMarkdown('# A\n\n![b](c.png)\n\n| A |\n|---|\n| 1 |')
  const before = JSON.stringify(tokens)
  proseHtml(tokens, 4)
  expect(JSON.stringify(tokens)).toBe(before)
})
