import { describe, expect, it } from 'vitest'
import { kitWith, onlyProblem, problems } from '../support/kits.ts'

const two = 'languages: [en, uk]'
const both = '\n    en: Foo\n    uk: Фу'

describe('languages of a kit', () => {
  it.each([
    ['one that stands twice', kitWith({ languages: 'languages: [en, uk, en]' }), '2:21 kit/duplicate-id', 'Keep one'],
    ['one in capitals', kitWith({ languages: 'languages: [EN]' }), '2:13 kit/type', 'Write en'],
    [
      'one in capitals, and its texts',
      kitWith({ languages: 'languages: [EN, uk]', headline: `  headline:${both}`, body: `  body:${both}` }),
      '2:13 kit/type',
      'Write en',
    ],
    [
      'one by its name, and its texts',
      kitWith({ languages: 'languages: [english, uk]', headline: `  headline:${both}`, body: `  body:${both}` }),
      '2:13 kit/type',
      'Write en',
    ],
    [
      'a headline without one',
      kitWith({ languages: two, headline: '  headline:\n    en: Foo' }),
      '5:3 language/missing',
      'uk: and the text',
    ],
    [
      'a headline that is still empty',
      kitWith({ languages: two, headline: '  headline:\n    en: Foo\n    uk:' }),
      '7:5 language/missing',
      'uk: and the text',
    ],
    [
      'a body without one',
      kitWith({ languages: two, body: '  body:\n    en: Foo' }),
      '6:3 language/missing',
      'uk: and the text',
    ],
    [
      'a text of another',
      kitWith({ headline: '  headline:\n    en: Foo\n    fr: Fou' }),
      '7:5 kit/unknown-key',
      'add fr to languages',
    ],
    [
      'a text whose lines have colons',
      kitWith({ body: '  body:\n    Note: the library opens.\n    When: Saturday' }),
      '7:5 kit/unknown-key',
      'If it begins the text, write body: | above it; else write one of en.',
    ],
    [
      'a line with a colon below its key',
      kitWith({ headline: '  headline:\n    City library: a café opens' }),
      '6:5 kit/unknown-key',
      'put it in quotes: headline: "City library: a café opens"',
    ],
    [
      'two lines with colons',
      kitWith({ headline: '  headline:\n    City library: a café opens\n    Who: all' }),
      '6:5 kit/unknown-key',
      'write headline: >- above it',
    ],
    [
      'a text of a language by its name',
      kitWith({ headline: '  headline:\n    Deutsch: Das Haus' }),
      '6:5 kit/unknown-key',
      'Write one of en, or add another to languages.',
    ],
    [
      'a text of another letter case',
      kitWith({ languages: two, headline: '  headline:\n    en: Foo\n    UK: Фу' }).replace(
        'en: Foo',
        'en: Foo\n    uk: Фу',
      ),
      '8:5 kit/unknown-key',
      'Did you mean uk?',
    ],
    [
      'a file where none may stand',
      kitWith({ headline: '  headline:\n    file: a.md' }),
      '6:5 kit/unknown-key',
      'Write the text itself',
    ],
    [
      'words of the theme in another',
      kitWith({}, 'strings:\n  fr:\n    contact: Presse\n'),
      '11:3 kit/unknown-key',
      'add fr to languages',
    ],
    [
      'places of another',
      kitWith({ headline: '  headline: H\n  dateline:\n    places:\n      fr: [Gand]' }),
      '8:7 kit/unknown-key',
      'add fr',
    ],
  ])('%s', async (_name, yaml, expected, hint) => expect(await onlyProblem(yaml, hint)).toBe(expected))

  it('a missing file of a language is told once', async () => {
    const yaml = kitWith({ languages: two, body: '  body:\n    file: release.{lang}.md' })
    const hint = 'Write the text in Ukrainian into release.uk.md, or take uk out of languages'
    expect(await onlyProblem(yaml, hint, { 'release.en.md': 'Text' })).toBe('7:11 file/missing')
    expect(await problems(yaml)).toHaveLength(2)
  })

  it('an empty file is a missing language', async () => {
    const yaml = kitWith({ languages: two, body: '  body:\n    file: release.{lang}.md' })
    expect(await onlyProblem(yaml, 'uk: and the text', { 'release.en.md': 'Text', 'release.uk.md': ' \n' })).toBe(
      '6:3 language/missing',
    )
  })

  it('what else is missing is one warning a language', async () => {
    const labels = Array.from({ length: 7 }, (_, index) => `  - label:\n      en: L${index}\n    value: V\n`).join('')
    const yaml = kitWith({ languages: two, headline: `  headline:${both}` }, `facts:\n${labels}`)
    expect(await problems(yaml)).toEqual([
      '2:17 language/incomplete 10 of 17 texts are in Ukrainian (uk); missing: facts[0].label, facts[1].label, facts[2].label, facts[3].label, facts[4].label and 2 more > Write uk: and the text at each of them.',
    ])
  })

  it('one text for all is complete', async () => {
    expect(await problems(kitWith({ languages: two }, 'facts:\n  - label: L\n    value: V\n'))).toEqual([])
  })
})
