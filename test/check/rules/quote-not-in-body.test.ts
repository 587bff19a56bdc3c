import { expect, it } from 'vitest'
import { checkKit } from '../../../src/check/check.ts'
import { bilingual, found, readOf, smallest } from '../found.ts'
import { holdRule } from '../hold-rule.ts'

/** One quotation, and a body beside it. */
function kit(quotation: string, body: string): string {
  return `${smallest.replace(/ {2}body: .*\n/, '')}  body: ${JSON.stringify(body)}
  quotes:
    - name: An Peeters
      text: ${JSON.stringify(quotation)}
`
}

it.each([
  ['word for word', 'Nothing is lost', 'She said: “Nothing is lost.” And left.'],
  ['other quotation marks inside', 'The sign says "open"', 'Er sagte: „The sign says ‚open‘“.'],
  ['guillemets', 'Табличка «Открыто» висит', '«Табличка „Открыто“ висит», — сказала Ан Петерс.'],
  ['an apostrophe of the other form', "It's open", 'She said, “It’s open.”'],
  ['other dashes', 'Repair - not waste', '“Repair — not waste,” she said. '],
  ['a dash without spaces', 'Repair – not waste', '“Repair—not waste,” she said.'],
  ['no-break spaces', 'All 20 tools are here', '“All 20\u00a0tools\u202fare here,” she said.'],
  ['a soft hyphen', 'The screwdriver', '“The screw\u00addriver,” she said.'],
  ['a line break', 'Nothing is ever lost', '“Nothing is\never lost,” she said.'],
  ['two paragraphs', 'Nothing is lost. Bring it.', '“Nothing is lost.\n\n“Bring it.”'],
  ['emphasis', 'Nothing is ever lost', '“Nothing is *ever* **lost**,” she said.'],
  ['emphasis in the quotation', 'Nothing is *ever* lost', '“Nothing is _ever_ lost,” she said.'],
  ['a link', 'Read the manual first', '“Read [the manual](https://library.example) first,” she said.'],
  ['a quotation set as a block', 'Nothing is lost', '> Nothing is lost\n> — An Peeters'],
  ['a full stop where the sentence goes on', 'Nothing is lost.', '“Nothing is lost,” she said.'],
  ['a small first letter', 'Nothing is lost', 'She said that “nothing is lost”.'],
  ['composed and decomposed letters', 'The cafe\u0301', '“The café,” she said.'],
  ['a cut', 'Nothing is lost […] bring it', '“Nothing is lost,” she said. “You only have to bring it.”'],
  ['a cut in three dots', 'Nothing is lost [...] bring it', '“Nothing is lost,” she said, “bring it.”'],
])('finds a quotation with %s', async (_name, quotation, body) => {
  expect(await found('quote/not-in-body', kit(quotation, body))).toEqual([])
})

it.each([
  ['other words', 'Nothing is gained', '“Nothing is lost,” she said.'],
  ['a word more', 'Nothing at all is lost', '“Nothing is lost,” she said.'],
  ['pieces in another order', 'Bring it […] nothing is lost', '“Nothing is lost. Bring it.”'],
  ['a number that differs', 'All 20 tools', '“All 30 tools,” she said.'],
  ['an address that only a link has', 'library.example', 'Read [the manual](https://library.example).'],
])('reports a quotation with %s', async (_name, quotation, body) => {
  expect(await found('quote/not-in-body', kit(quotation, body))).toEqual([
    'release.quotes.0.text.en: The lead and the body in English do not have this quotation',
  ])
})

it('says how far the body agrees', async () => {
  const { material } = await readOf(kit('You only have to come by', '“You only have to bring it,” she said.'))
  const finding = (await checkKit(material)).find(({ code }) => code === 'quote/not-in-body')
  expect(finding?.hint).toBe(
    'The body agrees as far as “you only have to”. Quote word for word, mark a cut with […], or write standalone: true to set it on its own',
  )
})

it('looks into each language, the lead too, and leaves a standalone quotation alone', async () => {
  const yaml = `${bilingual}  lead:
    en: “Nothing is lost,” says An Peeters.
    ru: «Ничто не пропадает», — говорит Ан Петерс.
  quotes:
    - name: An Peeters
      text:
        en: Nothing is lost
        ru: Ничто не вечно
    - name: An Peeters
      text: Bring it all
      standalone: true
`
  expect(await found('quote/not-in-body', yaml)).toEqual([
    'release.quotes.0.text.ru: The lead and the body in Russian do not have this quotation',
  ])
})

const quoting = (language: string, text: string, body: string) => ({
  languages: [language],
  release: { body, quotes: [{ name: 'An Peeters', text }] },
})
holdRule('quote/not-in-body', [
  ['other words', quoting('en', 'Nothing is gained', '“Nothing is lost,” she said.'), ['Nothing is gained']],
  ['Russian', quoting('ru', 'Ничего не пропадает.', '«Ничего не пропадает, — говорит она. — Приносите».'), []],
  ['French', quoting('fr', 'Rien ne se perd', 'Elle ajoute : « Rien ne se perd. »'), []],
  ['Arabic', quoting('ar', 'لا شيء يضيع', 'قالت: «لا شيء يضيع».'), []],
])
