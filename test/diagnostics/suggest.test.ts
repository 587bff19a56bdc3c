import { expect, it } from 'vitest'
import { suggest } from '../../src/diagnostics/suggest.ts'

it.each([
  ['speekers', ['people', 'speakers'], 'speakers'],
  ['Speakers', ['speakers'], 'speakers'],
  ['langauges', ['languages'], 'languages'],
  ['olenna', ['marta', 'olena'], 'olena'],
  ['txt', ['text', 'html'], 'text'],
  ['d', ['id'], undefined],
  ['weather', ['headline', 'release'], undefined],
  ['', ['id'], undefined],
  ['anything', [], undefined],
])('%s among %j', (word, candidates, expected) => {
  expect(suggest(word, candidates)).toBe(expected)
})
