import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Kit } from '../../src/kit/kit.ts'
import { loadKit } from '../../src/kit/load.ts'
import { readSource } from '../../src/kit/source.ts'
import { headline, kitWith, onlyProblem, problems, withKit } from './support/kits.ts'

async function fixture(name: string): Promise<Kit> {
  const folder = fileURLToPath(new URL(`../fixtures/kit/${name}`, import.meta.url))
  const source = await readSource(folder)
  const outcome = source.value && (await loadKit(source.value))
  expect(outcome?.diagnostics ?? source.diagnostics).toEqual([])
  if (!outcome?.value) throw new Error('The kit did not load')
  return outcome.value
}

async function load(yaml: string): Promise<Kit | undefined> {
  return withKit({ 'presskit.yaml': yaml }, async folder => {
    const { value } = await readSource(folder)
    return value && (await loadKit(value)).value
  })
}

describe('the smallest kit', () => {
  it('has a default for everything that it leaves out', async () => {
    expect(await fixture('smallest')).toMatchObject({
      id: 'smallest',
      languages: ['en'],
      theme: { name: 'classic', options: { paper: 'A4' } },
      release: {
        kind: 'press-release',
        status: 'final',
        hideTitle: false,
        endMark: 'auto',
        dateline: { places: { en: ['Ghent'] } },
        headline: { en: 'City library opens a repair café' },
        body: { en: { at: ['release', 'body'] } },
      },
      contacts: [{ person: { name: { en: 'An Peeters' } }, email: 'press@library.example', languages: [] }],
      speakers: [],
    })
  })
})

describe('the full kit', () => {
  it('has every reference resolved', async () => {
    const kit = await fixture('full')
    expect(kit.id).toBe('harbour-lights-2027')
    expect(kit.issuer).toBe(kit.organizations.get('harbour-museum'))
    expect(kit.issuer?.logo).toBe(kit.logos.get('harbour-museum'))
    expect(kit.speakers[0]?.person).toBe(kit.people.get('olena'))
    expect(kit.speakers[0]?.person.photo).toBe(kit.photos.get('olena-portrait'))
    expect(kit.release.quotes[0]?.person).toBe(kit.people.get('olena'))
    expect(kit.event?.agenda[0]?.speakers).toEqual([kit.people.get('olena')])
    expect(kit.event?.accreditation?.contact).toBe(kit.contacts[0].person)
    expect(kit.funding[0]?.funder).toBe(kit.organizations.get('european-union'))
    expect(kit.logoGroups.map(({ items }) => items.map(({ id }) => id))).toEqual([['eu-emblem'], ['harbour-museum']])
    expect([...kit.people.keys()]).toEqual(['olena', 'marta'])
  })

  it('reads prose from its files, and tells where each text stands', async () => {
    const { body, lead, dateline } = (await fixture('full')).release
    expect(body?.uk?.markdown).toContain('Три березневі ночі')
    expect(body?.uk?.file).toMatch(/fixtures\/kit\/full\/release\.uk\.md$/)
    expect(lead?.en).toMatchObject({ at: ['release', 'lead', 'en'] })
    expect(dateline?.places).toEqual({ en: ['Odesa', 'Gdańsk'], uk: ['Одеса', 'Гданськ'] })
  })

  it('cannot be changed', async () => {
    const kit = await fixture('full')
    expect(Object.isFrozen(kit.release.headline)).toBe(true)
    expect(Object.isFrozen(kit.people.get('olena')?.name)).toBe(true)
  })
})

describe('what is written one way and meant another', () => {
  it('an embargo gets its seconds', async () => {
    const kit = await load(kitWith({ headline: '  headline: H\n  embargo: 2026-11-22T09:00+02:00' }))
    expect(kit?.release.embargo).toBe('2026-11-22T09:00:00+02:00')
  })

  it('a folded headline ends without a line break', async () => {
    expect((await load(headline('>\n    Two\n    lines')))?.release.headline).toEqual({ en: 'Two lines' })
  })

  it('one text stands for every language', async () => {
    const kit = await load(kitWith({ languages: 'languages: [en, uk]' }))
    expect(kit?.release.headline.uk).toBe('City library opens a repair café')
    expect(kit?.release.body?.uk?.at).toEqual(['release', 'body'])
  })

  it('a theme is a name, or name and options', async () => {
    expect((await load(kitWith({}, 'theme: plain\n')))?.theme).toEqual({
      name: 'plain',
      options: { paper: 'A4', masthead: 'text', logos: 'end' },
    })
    expect((await load(kitWith({}, 'theme:\n  options:\n    paper: Letter\n')))?.theme).toEqual({
      name: 'classic',
      options: { paper: 'Letter', masthead: 'text', logos: 'end' },
    })
  })
})

describe('naughty strings stay the same text', () => {
  it.each([
    'undefined',
    'null and void',
    '\\',
    '1/0',
    '$1.00',
    '0x',
    '--help',
    '<script>alert(1)</script>',
    '{{title}}',
    '$x',
    '%s%d',
    "' OR 1=1 --",
    '../../etc/passwd',
    '田中さん',
    '👩‍👩‍👧',
    'ﷺ',
    'Ω≈ç√',
    '\u202etest',
    'a\u00a0b',
    'Z̮̞̠͙͔ͅalgo',
    '¯\\_(ツ)_/¯',
    'constructor',
    '__proto__',
    'hasOwnProperty',
    'NaN',
    'Infinity',
    'true',
    '\u2028',
    '🇺🇦',
    'İ',
    '"quoted"',
    "it's",
  ])('%j', async text => {
    expect((await load(headline(JSON.stringify(text))))?.release.headline.en).toBe(
      text.trim() === '' ? undefined : text,
    )
  })

  it.each([['a\u0000b'], ['a\u001bb'], ['\ud800']])('%j is refused by name', async text => {
    expect(await onlyProblem(headline(JSON.stringify(text)), 'Remove it')).toBe('5:13 kit/type')
  })

  it.each(['constructor', 'tostring', 'valueof'])('nobody is called %s by accident', async id => {
    expect(await onlyProblem(kitWith({}, `speakers:\n  - person: ${id}\n`), 'people')).toBe('11:13 kit/reference')
  })
})

describe('keys that the format does not have', () => {
  it.each([
    ['a slip', kitWith({}, 'speekers: []\n'), '10:1 kit/unknown-key', 'Did you mean speakers?'],
    ['another name', headline('x\n  title: y'), '6:3 kit/unknown-key', 'Did you mean headline?'],
    [
      'another name of a contact',
      kitWith({ email: '    tel: "+380 44 555 01 00"\n    email: a@b.example' }),
      '9:5 kit/unknown-key',
      'Did you mean phone?',
    ],
    ['letter case', kitWith({}, 'Speakers: []\n'), '10:1 kit/unknown-key', 'Did you mean speakers?'],
    ['another place', kitWith({}, 'headline: x\n'), '10:1 kit/unknown-key', 'headline stands under release'],
    ['no such thing', headline('x\n  weather: fine'), '6:3 kit/unknown-key', 'Keys that may stand here: kind, status'],
    ['what every object inherits', kitWith({}, 'constructor: x\n'), '10:1 kit/unknown-key', 'Keys that may stand here'],
    ['a number', kitWith({}, '2016: x\n'), '10:1 kit/unknown-key', 'Keys that may stand here'],
    [
      'in a list',
      kitWith({}, 'facts:\n  - label: L\n    value: V\n    vlaue: W\n'),
      '13:5 kit/unknown-key',
      'Did you mean value?',
    ],
    [
      'in a dateline',
      headline('x\n  dateline:\n    plces: [a]\n    text: b'),
      '7:5 kit/unknown-key',
      'Did you mean places?',
    ],
    ['in place of a file', kitWith({ body: '  body:\n    flie: a.md' }), '7:5 kit/unknown-key', 'Did you mean file?'],
  ])('%s', async (_name, yaml, expected, hint) => expect(await onlyProblem(yaml, hint)).toBe(expected))
})

describe('a misspelt key is one mistake, whatever needs it', () => {
  it.each([
    ['the headline', kitWith({ headline: '  headlin: x' }), '5:3 kit/unknown-key', 'Did you mean headline?'],
    ['the body', kitWith({ body: '  boddy: x' }), '6:3 kit/unknown-key', 'Did you mean body?'],
    ['the contacts', kitWith({ contacts: 'contcats:' }), '7:1 kit/unknown-key', 'Did you mean contacts?'],
    ['the languages', kitWith({ languages: 'langauges: [en]' }), '2:1 kit/unknown-key', 'Did you mean languages?'],
    [
      'a registry',
      kitWith({}, 'peple:\n  a:\n    name: A\nspeakers:\n  - person: a\n'),
      '10:1 kit/unknown-key',
      'Did you mean people?',
    ],
    ['a contact’s way', kitWith({ email: '    emial: a@b.example' }), '9:5 kit/unknown-key', 'Did you mean email?'],
  ])('%s', async (_name, yaml, expected, hint) => expect(await onlyProblem(yaml, hint)).toBe(expected))

  it('is read from the first of two keys that mean the same', async () => {
    const found = await problems(kitWith({ headline: '  headlin: x\n  headlne: 5' }))
    expect(found.map(line => line.split(' ', 2).join(' '))).toEqual(['5:3 kit/unknown-key', '6:3 kit/unknown-key'])
  })
})

describe('values of the wrong kind', () => {
  it.each([
    ['a word for a list', kitWith({ languages: 'languages: en' }), '2:12 kit/type', 'languages: [en]'],
    ['words for a list', kitWith({ languages: 'languages: en, ru' }), '2:12 kit/type', 'languages: [en, ru]'],
    ['an empty list', kitWith({ languages: 'languages: []' }), '2:12 kit/type', 'languages: [en, uk]'],
    ['a word for a map', kitWith({}, 'people: olena\n'), '10:9 kit/type', 'people: { olena:'],
    ['a list for a map', kitWith({}, 'people:\n  - name: Olena\n'), '10:1 kit/type', 'people: { olena:'],
    ['a word for a person', kitWith({}, 'people:\n  olena: Olena M\n'), '11:10 kit/type', 'olena: { name:'],
    ['a yes that is none', headline('x\n  hideTitle: yes'), '6:14 kit/type', 'hideTitle: true'],
    ['another version', kitWith({ presskit: 'presskit: 2' }), '1:11 kit/type', 'presskit: 1'],
    ['a kind with a slip', headline('x\n  kind: press-relase'), '6:9 kit/type', 'Did you mean press-release?'],
    ['a kind in other words', headline('x\n  kind: news release'), '6:9 kit/type', 'Did you mean press-release?'],
    ['a kind that is none', headline('x\n  kind: novel'), '6:9 kit/type', 'Write one of these words'],
    ['a format by its program', kitWith({}, 'output:\n  formats: [Word]\n'), '11:13 kit/type', 'Did you mean docx?'],
    ['a format in capitals', kitWith({}, 'output:\n  formats: [html, PDF]\n'), '11:19 kit/type', 'Did you mean pdf?'],
    ['a negative size', kitWith({}, 'mail:\n  maxMb: -1\n'), '11:10 kit/type', 'maxMb: 10'],
    ['a width that is too small', kitWith({}, 'output:\n  wrap: 10\n'), '11:9 kit/type', 'wrap: 72'],
    ['a width in words', kitWith({}, 'output:\n  wrap: yes\n'), '11:9 kit/type', 'wrap: 72'],
    ['a number in a list of places', headline('x\n  dateline:\n    places: [1]'), '7:14 yaml/lost-text', '- "1"'],
    ['one place for a list', headline('x\n  dateline:\n    places: Ghent'), '7:13 kit/type', 'places: [Odesa, Gdańsk]'],
    ['keys below a language', headline('\n    en:\n      en: x'), '6:5 kit/type', 'en: City library'],
    ['a list of places by language', headline('x\n  dateline:\n    en: [Ghent]'), '7:9 kit/type', 'en: Ghent'],
    [
      'a file’s name for its text',
      kitWith({ body: '  body: release.md' }),
      '6:9 kit/type',
      'body: { file: "release.md" }',
    ],
    [
      'a number among the theme’s words',
      kitWith({}, 'strings:\n  en:\n    contact: 5\n'),
      '12:14 yaml/lost-text',
      'contact: "5"',
    ],
    ['a colour that is none', kitWith({}, 'theme:\n  options:\n    accent: blue\n'), '12:13 kit/type', '"#0b3d91"'],
    ['an id with capitals', kitWith({}, 'id: My Kit\n'), '10:5 kit/type', 'my-kit'],
  ])('%s', async (_name, yaml, expected, hint) => expect(await onlyProblem(yaml, hint)).toBe(expected))
})

describe('what is missing', () => {
  it.each([
    ['the version', kitWith({ presskit: '' }), '2:1 kit/missing', 'presskit: 1'],
    ['the languages', kitWith({ languages: '' }), '1:1 kit/missing', 'languages: [en, uk]'],
    ['the date', kitWith({ date: '' }), '3:1 kit/missing', 'date: 2016-05-31'],
    ['the headline', kitWith({ headline: '' }), '3:1 kit/missing', 'headline: City library'],
    ['the headline’s text', headline(''), '5:3 kit/missing', 'headline: City library'],
    ['every letter of it', headline('" "'), '5:13 kit/missing', 'headline: City library'],
    ['all that shows of it', headline('"\\u00a0\\u200b"'), '5:13 kit/missing', 'headline: City library'],
    ['a value in a fact', kitWith({}, 'facts:\n  - label: L\n'), '11:5 kit/missing', 'value: "1,000"'],
    ['a value that may be left out', kitWith({}, 'mail:\n'), '10:1 kit/missing', 'or remove the line'],
  ])('%s', async (_name, yaml, expected, hint) => expect(await onlyProblem(yaml, hint)).toBe(expected))
})

it('everything that is wrong is told in one run, in the order of the file', async () => {
  const yaml = await readFile(new URL('../fixtures/kit/broken/presskit.yaml', import.meta.url), 'utf8')
  await expect(`${(await problems(yaml)).join('\n')}\n`).toMatchFileSnapshot('../fixtures/kit/broken/problems.txt')
})
