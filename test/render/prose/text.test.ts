import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/kit/prose/markdown.ts'
import { proseText } from '../../../src/render/prose/text.ts'

function text(markdown: string): string {
  return proseText(parseMarkdown(markdown))
}

describe('blocks', () => {
  it.each([
    ['nothing', '', ''],
    ['paragraphs', 'A\n\nB', 'A\n\nB'],
    ['lines of one paragraph', 'A\nB', 'A B'],
    ['a heading', '## A\n\nB', 'A\n\nB'],
    ['an underlined heading', 'A\n===\n\nB', 'A\n\nB'],
    ['a rule', 'A\n\n---\n\nB', 'A\n\n* * *\n\nB'],
    ['a list', '- A\n- B', '• A\n• B'],
    ['a nested list', '- A\n  - B\n    - C\n- D', '• A\n  • B\n    • C\n• D'],
    ['a numbered list', '1. A\n2. B', '1. A\n2. B'],
    ['a numbered list from nine', '9. A\n10. B', '9. A\n10. B'],
    ['a numbered list from nought', '0. A\n1. B', '0. A\n1. B'],
    ['numbers under bullets', '- A\n  1. B\n  2. C\n- D', '• A\n  1. B\n  2. C\n• D'],
    ['two paragraphs of one item', '- A\n\n  B\n- C', '• A\n\n  B\n\n• C'],
    ['a list after a list', '- A\n\n1. B', '• A\n\n1. B'],
    ['a quotation', '> A\n>\n> B', '> A\n\n> B'],
    ['a quotation in a quotation', '> A\n>\n> > B', '> A\n\n> > B'],
    ['a quotation in a list', '- A\n\n  > B', '• A\n\n  > B'],
    ['a list in a quotation', '> - A\n> - B', '> • A\n> • B'],
    ['a table', '| A | B |\n|---|---|\n| 1 | **2** |', 'A | B\n1 | 2'],
    ['a table without heads', '| | |\n|---|---|\n| 1 | 2 |', '1 | 2'],
    ['a table with an empty cell', '| A | B |\n|---|---|\n| | 2 |', 'A | B\n | 2'],
    ['code', '```\nA\n  B\n```', 'A\n  B'],
    ['indented code in a list', '- A\n\n      B\n      C', '• A\n\n  B\n  C'],
    ['raw HTML', '<b>A</b>', '<b>A</b>'],
    ['a block of raw HTML', '<div>\nA\n</div>', '<div> A </div>'],
  ])('%s', (_name, markdown, expected) => {
    expect(text(markdown)).toBe(expected)
  })
})

describe('inside of a line', () => {
  it.each([
    ['emphasis', 'A *b* __c__ ~~d~~', 'A b c d'],
    ['code', 'A `b` c', 'A b c'],
    ['a picture', 'A ![b *c*](d.jpg) e', 'A b c e'],
    ['a link', '[Harbour *Museum*](https://harbour.example)', 'Harbour Museum (https://harbour.example)'],
    ['a bare link', '<https://harbour.example>', 'https://harbour.example'],
    ['a link that is its address', '[https://harbour.example](https://harbour.example)', 'https://harbour.example'],
    ['a mail link', '[Write](mailto:press@harbour.example)', 'Write (press@harbour.example)'],
    ['a bare mail link', '<press@harbour.example>', 'press@harbour.example'],
    ['a call', '[+380 44 555 01 00](tel:+380445550100)', '+380 44 555 01 00'],
    ['a picture in a link', '[![A](b.jpg)](https://harbour.example)', 'A (https://harbour.example)'],
    ['two links', '[A](https://a.example) [B](https://b.example)', 'A (https://a.example) B (https://b.example)'],
    ['a hard break', 'A  \nB', 'A\nB'],
    ['a hard break in a quotation', '> A\\\n> B', '> A\n> B'],
    ['a hard break in a list', '- A\\\n  B', '• A\n  B'],
    ['an entity', 'A &amp; B &copy; &#1046;', 'A & B © Ж'],
    ['escaped marks', '\\*A\\* 1\\. B', '*A* 1. B'],
  ])('%s', (_name, markdown, expected) => {
    expect(text(markdown)).toBe(expected)
  })
})
