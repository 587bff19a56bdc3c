import { expect, it } from 'vitest'
import { escapeXml, xmlText } from '../src/xml.ts'

it.each([
  ['control characters', 'a\u0000b\u000bc\u0085d', 'a\ufffdb\ufffdc\ufffdd'],
  ['half of a pair', 'a\ud83dc', 'a\ufffdc'],
  ['what is no character', 'a\ufffeb\uffffc', 'a\ufffdb\ufffdc'],
])('marks %s', (_name, text, expected) => {
  expect(xmlText(text)).toBe(expected)
})

it.each([
  ['white space', 'a\t\r\nb'],
  ['emoji', '🏮'],
  ['letters of every script', 'Ж ķ 字 ع'],
])('keeps %s', (_name, text) => {
  expect(xmlText(text)).toBe(text)
})

it('escapes what would be markup, in elements and in attributes', () => {
  expect(escapeXml(`<a b="c" d='e'>&\u0001`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;\ufffd')
})
