import { expect, it } from 'vitest'
import { findLanguage } from '../../../src/language/languages.ts'
import { tieDashes } from '../../../src/render/page/tie-dashes.ts'

const own = (dash: string) => `<span class="whole">${dash}</span>`

it.each([
  ['ru', 'Музей — это река', `Музей${own(' —')} это река`],
  ['uk', '«Ніч», – сказала', `«Ніч»,${own(' –')} сказала`],
  ['kk', '<strong>Су</strong>\n— өмір', `<strong>Су</strong>${own('\n—')} өмір`],
  ['ru', '— Кто там?', '— Кто там?'],
  ['ru', '2021–2027, Москва–Минск', '2021–2027, Москва–Минск'],
  ['ru', own('а — б'), own('а — б')],
  ['ru', '<img alt="а — б">', '<img alt="а — б">'],
  ['pl', 'Muzeum — to rzeka', 'Muzeum — to rzeka'],
  ['de', 'ein Museum – am Fluss', 'ein Museum – am Fluss'],
])('%s: %s', (tag, text, expected) => {
  const language = findLanguage(tag)
  if (!language) throw new TypeError(`There is no language ${tag}.`)
  expect(tieDashes(`<title>${text}</title><body>${text}`, language)).toBe(`<title>${text}</title><body>${expected}`)
})
