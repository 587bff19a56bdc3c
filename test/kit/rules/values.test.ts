import { expect, it } from 'vitest'
import { kitWith, problems } from '../support/kits.ts'

it.each([
  ['a text for every language', { headline: '  headline: "a\\u0007"' }, '5:13 kit/type'],
  ['a text by language', { headline: '  headline: { en: "a\\u0007" }' }, '5:19 kit/type'],
  ['places', { headline: '  headline: a\n  dateline: { places: [Ghent, "a\\u0007"] }' }, '6:31 kit/type'],
  ['places by language', { headline: '  headline: a\n  dateline: { places: { en: ["a\\u0007"] } }' }, '6:30 kit/type'],
])('control characters are told in %s', async (_name, lines, expected) => {
  expect(await problems(kitWith(lines))).toEqual([expect.stringContaining(`${expected} The text holds the control`)])
})
