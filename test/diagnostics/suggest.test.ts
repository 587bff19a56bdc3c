import { expect, it } from 'vitest'
import { suggest, suggestions } from '../../src/diagnostics/suggest.ts'

it.each([
  ['speekers', ['people', 'speakers'], 'speakers'],
  ['Speakers', ['speakers'], 'speakers'],
  ['langauges', ['languages'], 'languages'],
  ['olenna', ['marta', 'olena'], 'olena'],
  ['txt', ['text', 'html'], 'text'],
  ['quoet', ['quote'], 'quote'],
  ['card', ['carpet'], undefined],
  ['mead', ['lead', 'meal', 'mind'], 'lead'],
  ['link', ['lips'], undefined],
  ['d', ['id'], undefined],
  ['weather', ['headline', 'release'], undefined],
  ['', ['id'], undefined],
  ['anything', [], undefined],
])('%s among %j', (word, candidates, expected) => {
  expect(suggest(word, candidates)).toBe(expected)
})

it('tells of several that are as near', () => {
  expect(suggestions('subheadlin', ['headline', 'subheadline'])).toEqual(['subheadline'])
  expect(suggestions('cart', ['card', 'care', 'cat', 'x'])).toEqual(['card', 'care', 'cat'])
})
