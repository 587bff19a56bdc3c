import { expect, it } from 'vitest'
import { joinLetters } from '../../../src/render/page/join-letters.ts'

it.each([
  ['Latin, with two marks', 'Vie\u0323\u0302t', 'Việt'],
  ['Cyrillic', 'Край'.normalize('NFD'), 'Край'],
  ['Greek of many accents', 'ἀρχῇ ὁ λόγος'.normalize('NFD'), 'ἀρχῇ ὁ λόγος'],
  ['Hangul', '한국어'.normalize('NFD'), '한국어'],
  ['none where no letter joins them', 'м\u0304 x\u0323', 'м\u0304 x\u0323'],
  ['none of Hebrew, whose points keep their order', 'שּׁ', 'שּׁ'],
  ['no letter that stands for a form of another', '神\u212B', '神\u212B'],
])('letters in parts are joined: %s', (_name, text, joined) => {
  expect(joinLetters(`<p title="${text}">${text}</p>`)).toBe(`<p title="${joined}">${joined}</p>`)
})
