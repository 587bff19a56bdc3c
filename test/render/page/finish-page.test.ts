import { expect, it } from 'vitest'
import type { Language } from '../../../src/language/language.ts'
import { findLanguage } from '../../../src/language/languages.ts'
import { finishPage } from '../../../src/render/page/finish-page.ts'

function language(tag: string): Language {
  const found = findLanguage(tag)
  if (!found) throw new TypeError(`There is no language ${tag}.`)
  return found
}

const address = 'https://harbour.example/releases/2027/a-thousand-lanterns'

it.each([
  ['en', address, '<wbr>'],
  ['ru', 'в 08:15-те', '<span class="whole">'],
  ['ky', '2027-жылдын 8-марты', '<span class="date">2027-жылдын 8-марты</span>'],
  ['ar', '\u221232 °C', '<bdi dir="ltr">'],
  ['zh', '他说：“好”', '<span class="half">'],
])('sets elements into the text of a page, and into nothing that is none (%s)', (tag, text, made) => {
  const data = `<script type="application/ld+json">{"a": "${text}"}</script>`
  const others = ['style', 'textarea', 'title', 'math'].map(name => `<${name} id="a">\n${text}\n</${name}>`).join('')
  const kept = `${data}${others}<svg><g><text>${text}</text></g></svg><p title="${text}">`
  const page = finishPage(`<body>${kept}${text}</p></body>`, language(tag))
  expect(page.startsWith(`<body>${kept}`)).toBe(true)
  expect(page.slice(kept.length)).toContain(made)
})

it.each([
  ['ru', 'cyrl'],
  ['he', 'hebr caseless upright'],
  ['ar', 'arab caseless upright tall'],
  ['zh', 'hans caseless upright tall'],
])('tells styles what the script of a page is like (%s)', (tag, traits) => {
  expect(finishPage('<html lang="x"><body></body></html>', language(tag))).toContain(
    `<html lang="x" data-letters="${traits}">`,
  )
})
