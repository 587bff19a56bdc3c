import { expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/kit/prose/markdown.ts'
import { mailProse } from '../../../src/render/mail/prose.ts'
import { proseNodes } from '../../../src/render/prose/prose.ts'

it.each([
  ['- a', '<ul style'],
  ['1. a', '<ol style'],
  ['0. a', '<ol start="0" style'],
  ['3. a', '<ol start="3" style'],
])('a list written as %s begins as %s', (markdown, expected) => {
  expect(mailProse(proseNodes(parseMarkdown(markdown)), 1)).toContain(expected)
})

it.each([
  ['| A | B |', 2],
  ['| | |', 0],
])('the head of a table is %s', (head, cells) => {
  const written = mailProse(proseNodes(parseMarkdown(`${head}\n|---|---|\n| 1 | 2 |`)), 1)
  expect([written.split('<th ').length - 1, written.split('<td ').length - 1]).toEqual([cells, 2])
})
