import strings from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import ICAL from 'ical.js'
import { parse } from 'vcard4'
import { describe, expect, it } from 'vitest'
import type { Told } from '../../src/render/form.ts'
import { contactFiles } from '../../src/render/vcard.ts'
import { askPython, hasPython } from '../python.ts'
import { bilingual } from './prepared.ts'
import { textOf, toldKit } from './told-kit.ts'

const desk = `
id: repair-cafe
organizations:
  library: { name: { en: "City; Library, Brussels", ru: Городская библиотека }, url: "https://library.example/a,b" }
people:
  olga:
    name: { en: Olga Lind, ru: Ольга Линд }
    title: { en: Press officer, ru: Пресс-секретарь }
    organization: library
    bio: { en: Private., ru: Личное. }
    languages: [en, ru]
speakers: [{ name: Somebody Else }]
`

type Saying = Pick<Told, 'kit' | 'kits' | 'date'>

async function cards(contacts: string, more = desk): Promise<Readonly<Record<string, string>>> {
  return read(await toldKit(withContacts(contacts, more)))
}

function withContacts(contacts: string, more = desk): string {
  return bilingual('', more).replace(/contacts:\n {2}- name: An Peeters\n.*\n/, `contacts:\n${contacts}\n`)
}

function read(told: Saying): Readonly<Record<string, string>> {
  return Object.fromEntries(contactFiles(told).map(file => [file.path, textOf(file)]))
}

const olga =
  '  - { person: olga, phone: "+32 2 555 01 00", email: press@library.example, label: { en: "Ask; me", ru: Спросите } }'

describe('the cards of contacts', () => {
  it('are one for all languages, and an old one for each', async () => {
    expect(Object.keys(await cards(olga))).toEqual([
      'contacts/olga.vcf',
      'contacts/v3/olga.vcf',
      'contacts/v3/olga_ru.vcf',
    ])
  })

  it('say in version 4.0 all that is to be known, each language beside the other', async () => {
    const card = (await cards(olga))['contacts/olga.vcf'] ?? ''
    expect(card.replaceAll('\r\n ', '').split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'PRODID:-//presskit//presskit//EN',
      expect.stringMatching(/^UID:urn:uuid:[0-9a-f-]{36}$/),
      'KIND:individual',
      'FN;ALTID=1;LANGUAGE=en:Olga Lind',
      'FN;ALTID=1;LANGUAGE=ru:Ольга Линд',
      'N;ALTID=1;LANGUAGE=en:Olga Lind;;;;',
      'N;ALTID=1;LANGUAGE=ru:Ольга Линд;;;;',
      'ORG;ALTID=1;LANGUAGE=en:City\\; Library\\, Brussels',
      'ORG;ALTID=1;LANGUAGE=ru:Городская библиотека',
      'TITLE;ALTID=1;LANGUAGE=en:Press officer',
      'TITLE;ALTID=1;LANGUAGE=ru:Пресс-секретарь',
      'TEL;VALUE=uri;TYPE=work:tel:+3225550100',
      'EMAIL;TYPE=work:press@library.example',
      'URL;TYPE=work:https://library.example/a,b',
      'LANG;PREF=1:en',
      'LANG;PREF=2:ru',
      'NOTE;ALTID=1;LANGUAGE=en:Ask\\; me',
      'NOTE;ALTID=1;LANGUAGE=ru:Спросите',
      'REV:20261122T000000Z',
      'END:VCARD',
      '',
    ])
    expect(namesOf(card)).toEqual(['Olga Lind', 'Ольга Линд'])
  })

  it('say the same in version 3.0 in one language', async () => {
    const card = (await cards(olga))['contacts/v3/olga_ru.vcf'] ?? ''
    const found = ICAL.Component.fromString(card)
    expect(found.getAllProperties().map(property => [property.name, String(property.getFirstValue())])).toEqual([
      ['version', '3.0'],
      ['prodid', '-//presskit//presskit//EN'],
      ['uid', expect.stringMatching(/^urn:uuid:/)],
      ['fn', 'Ольга Линд'],
      ['n', 'Ольга Линд,,,,'],
      ['org', 'Городская библиотека'],
      ['title', 'Пресс-секретарь'],
      ['tel', '+32 2 555 01 00'],
      ['email', 'press@library.example'],
      ['url', 'https://library.example/a,b'],
      ['note', 'Спросите\nЯзыки: English, Русский'],
      ['rev', '2026-11-22T00:00:00Z'],
    ])
  })

  it('are labelled with the comma of the page that lists them', async () => {
    const kit = withContacts(olga).replaceAll(/\bru\b/g, 'zh-Hans')
    const labels = contactFiles(await toldKit(kit)).map(({ label }) => label?.['zh-Hans'])
    expect(labels).toContain('Ольга Линд · vCard 3.0，简体中文')
  })

  it.each([
    ['a name for all languages', '  - { name: An Peeters, email: a@b.example }', ['contact_1.vcf', 'v3/contact_1.vcf']],
    [
      'one person twice',
      '  - { person: olga, email: a@b.example }\n  - { person: olga, email: c@d.example }',
      ['olga.vcf', 'v3/olga.vcf', 'v3/olga_ru.vcf', 'olga_2.vcf', 'v3/olga_2.vcf', 'v3/olga_2_ru.vcf'],
    ],
    [
      'an id that Windows keeps for itself',
      '  - { person: con, email: a@b.example }',
      ['con_1.vcf', 'v3/con_1.vcf'],
      desk.replace('people:', 'people:\n  con: { name: Con }'),
    ],
  ])('have a name that can be written: %s', async (_name, contacts, names, more = desk) => {
    expect(Object.keys(await cards(contacts, more))).toEqual(names.map(name => `contacts/${name}`))
  })

  it('stay the same when the person gets another office', async () => {
    const uids = async (more: string) => Object.values(await cards(olga, more)).map(text => /UID:(.*)/.exec(text)?.[1])
    expect(await uids(desk.replaceAll('Press officer', 'Head of press'))).toEqual(await uids(desk))
  })

  it('say nothing of those who only speak, and nothing of a life', async () => {
    const all = Object.values(await cards(olga)).join('')
    expect(all).not.toMatch(/Somebody|Private|Личное/)
  })
})

describe('naughty strings', () => {
  const said = [...new Set(strings.map(text => text.trim()))].filter(text => text !== '')

  it('are given back by vcard4 and ical.js, and add no property', async () => {
    const told = await toldKit(bilingual('', desk))
    for (const text of said) {
      const [four = '', three = ''] = Object.values(read(saying(told, text)))
      expect(valuesOf(ICAL.Component.fromString(four), 'fn')).toEqual([withoutEscape(plain(text))])
      // vcard4 reads no value with a quotation mark, or with an escaped semicolon at its end.
      if (!/"|;$/.test(text)) expect(namesOf(four)).toEqual([plain(text)])
      expect(four.match(/^[A-Z]+(?=[:;])/gm)).toEqual(names4)
      const old = ICAL.Component.fromString(three)
      expect(old.getAllProperties().map(({ name }) => name.toUpperCase())).toEqual(names3)
      expect(valuesOf(old, 'fn', 'title')).toEqual([plain(text), plain(text)].map(withoutEscape))
    }
  })

  it.skipIf(!hasPython('vobject'))('are given back by Python’s vobject', async () => {
    const told = await toldKit(bilingual('', desk))
    const all = said.map(text => Object.values(read(saying(told, text)))[1])
    const script = `import sys, json, vobject
def read(text):
  card = vobject.readOne(text)
  return [card.fn.value, card.title.value, card.n.value.family, len(list(card.getChildren()))]
print(json.dumps([read(text) for text in json.load(sys.stdin)]))`
    const found = askPython(script, Buffer.from(JSON.stringify(all)))
    expect(found).toEqual(said.map(text => [plain(text), plain(text), plain(text), names3.length]))
  })

  it('and breaks of every kind stay within their line', async () => {
    const told = await toldKit(bilingual('', desk))
    const [four = ''] = Object.values(read(saying(told, 'a\r\nTEL:1\rEMAIL:b\u2028c\u0085d')))
    expect(four.match(/^[A-Z]+(?=[:;])/gm)).toEqual(names4)
    expect(namesOf(four)).toEqual(['a\nTEL:1\nEMAIL:b\nc\nd'])
  })
})

const names4 = 'BEGIN VERSION PRODID UID KIND FN N ORG TITLE EMAIL NOTE REV END'.split(' ')
const names3 = 'VERSION PRODID UID FN N ORG TITLE EMAIL NOTE REV'.split(' ')

/** As ical.js reads them. */
function valuesOf(card: ICAL.Component, ...names: readonly string[]): readonly string[] {
  return names.map(name => withoutEscape(String(card.getFirstPropertyValue(name))))
}

/** ical.js leaves the backslash that stands before a semicolon (RFC 2426, 4; RFC 6350, 3.4). */
function withoutEscape(text: string): string {
  return text.replaceAll('\\;', ';')
}

/** As vcard4 reads them. */
function namesOf(card: string): readonly string[] {
  return [parse(card)].flat().flatMap(one => one.getProperty('FN').map(({ value }) => value))
}

function plain(text: string): string {
  return text.replaceAll(/[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, '')
}

/** A kit whose contact says the same in every text. */
function saying({ kit, kits, date }: Told, text: string): Saying {
  const words = { en: text, ru: text }
  const [contact] = kit.contacts
  const library = kit.organizations.get('library')
  if (!library) throw new Error('no library')
  const { url: _url, ...organization } = { ...library, name: words }
  const person = { ...contact.person, name: words, title: words, organization }
  return { kit: { ...kit, contacts: [{ ...contact, label: words, person }] }, kits, date }
}
