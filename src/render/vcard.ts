import { isDeviceName } from '../kit/device-name.ts'
import type { Kit, LanguageTag, Text } from '../kit/kit.ts'
import type { Contact } from '../kit/people.ts'
import type { Language } from '../language/language.ts'
import { languageFolder } from '../package/names.ts'
import { contentBytes, partsLine, textLine, valueLine } from './content-line.ts'
import type { FormFile, Told } from './form.ts'
import type { LocalKit } from './localize/local-kit.ts'
import { spokenLanguages } from './localize/people.ts'
import { name, text } from './localize/telling.ts'
import { urnOf } from './uid.ts'

/**
 * Everybody who answers journalists as a card for address books: `contacts/<person>.vcf` of version 4.0 (RFC 6350) in
 * all languages, and `contacts/v3/<person>.vcf` of version 3.0 (RFC 2426), which more programs read and which has room
 * for one language, so that each further one with words of its own has `<person>_en.vcf`.
 *
 * The lines are written here: of the packages for it, the one that is kept up writes no 3.0 and takes 75 ms to load.
 */
export function contactFiles(told: Pick<Told, 'kit' | 'kits' | 'date'>): readonly FormFile[] {
  const stems = stemsOf(told.kit.contacts)
  return told.kit.contacts.flatMap((contact, index) => {
    const stem = stems[index] ?? ''
    const card: Card = { contact, kit: told.kit, uid: urnOf(told.kit, `contact/${stem}`), date: told.date }
    return [
      {
        path: `contacts/${stem}.vcf`,
        label: labelOf(contact, ['vCard 4.0'], told),
        bytes: contentBytes(cardLines(card)),
      },
      ...oldCards(card, `contacts/v3/${stem}`, told),
    ]
  })
}

interface Card {
  readonly contact: Contact
  readonly kit: Kit
  readonly uid: string
  readonly date: Date
}

const opening = (version: string) => ['BEGIN:VCARD', `VERSION:${version}`, 'PRODID:-//presskit//presskit//EN']

function cardLines({ contact, kit, uid, date }: Card): readonly string[] {
  const { person, phone, email } = contact
  const parts = (property: string, value: Text | undefined, toParts: (text: string) => readonly string[]) =>
    alternatives(value, kit.languages).map(({ text: own, ...parameters }) =>
      partsLine(property, toParts(own), parameters),
    )
  return [
    ...opening('4.0'),
    valueLine('UID', uid),
    'KIND:individual',
    ...parts('FN', person.name, only),
    ...parts('N', person.name, unsplit),
    ...parts('ORG', person.organization?.name, only),
    ...parts('TITLE', person.title, only),
    ...(phone ? [valueLine('TEL', `tel:${phone.replaceAll(/[^+\d]/g, '')}`, { VALUE: 'uri', TYPE: 'work' })] : []),
    ...(email ? [textLine('EMAIL', email, { TYPE: 'work' })] : []),
    ...(person.organization?.url ? [valueLine('URL', person.organization.url, { TYPE: 'work' })] : []),
    ...contact.languages.map((tag, index) => valueLine('LANG', tag, { PREF: String(Math.min(index + 1, 100)) })),
    ...parts('NOTE', contact.label, only),
    valueLine('REV', date.toISOString().replaceAll(/[-:]|\.\d+/g, '')),
    'END:VCARD',
  ]
}

/** The card in the primary language, and in each other one that says anything else. */
function oldCards(card: Card, stem: string, { kit, kits }: Pick<Told, 'kit' | 'kits'>): readonly FormFile[] {
  const cards = kits
    .map(({ language }) => ({ language, lines: oldCardLines(card, language) }))
    .filter(({ lines }, index, all) => all.findIndex(other => other.lines.join() === lines.join()) === index)
  return cards.map(({ language, lines }, index) => ({
    path: `${stem}${index === 0 ? '' : `_${languageFolder(language.tag)}`}.vcf`,
    label: labelOf(card.contact, cards.length > 1 ? ['vCard 3.0', language.name] : ['vCard 3.0'], { kit, kits }),
    bytes: contentBytes(lines),
  }))
}

function oldCardLines({ contact, kit, uid, date }: Card, language: Language): readonly string[] {
  const { person, phone, email, label } = contact
  const spoken = spokenLanguages({ kit }, contact.languages).map(own => own.name)
  const voice = { kit, language }
  const own = name(voice, person.name)
  const title = text(voice, person.title)
  const note = [
    text(voice, label),
    spoken.length > 0 && language.strings.languages + language.colon + spoken.join(language.listComma),
  ]
  const words = note.filter(Boolean).join('\n')
  return [
    ...opening('3.0'),
    valueLine('UID', uid),
    textLine('FN', own),
    partsLine('N', unsplit(own)),
    ...(person.organization ? [partsLine('ORG', [name(voice, person.organization.name)])] : []),
    ...(title ? [textLine('TITLE', title)] : []),
    ...(phone ? [textLine('TEL', phone, { TYPE: 'WORK' })] : []),
    ...(email ? [textLine('EMAIL', email, { TYPE: 'INTERNET' })] : []),
    ...(person.organization?.url ? [valueLine('URL', person.organization.url)] : []),
    ...(words ? [textLine('NOTE', words)] : []),
    valueLine('REV', date.toISOString().replace(/\.\d+/, '')),
    'END:VCARD',
  ]
}

const only = (text: string) => [text]

/** Nobody knows which word of a name is the family's, so the first part has it whole: family, given, others, before, after. */
const unsplit = (text: string) => [text, '', '', '', '']

/** One text in several languages is one property (RFC 6350, 5.4); a text for all languages is of none. */
function alternatives(value: Text | undefined, languages: readonly LanguageTag[]) {
  const own = languages.flatMap(tag => (value?.[tag] === undefined ? [] : [{ text: value[tag], tag }]))
  const [first] = own
  if (first && own.length === languages.length && own.every(({ text: other }) => other === first.text)) {
    return [{ text: first.text }]
  }
  return own.map(({ text: words, tag }) => ({ text: words, ALTID: '1', LANGUAGE: tag }))
}

/** The person in each language, with what the card is: its version and, where there are several, its language. */
function labelOf(
  { person }: Contact,
  card: readonly string[],
  { kit, kits }: { readonly kit: Kit; readonly kits: readonly LocalKit[] },
): Text {
  return Object.fromEntries(
    kits.map(({ language }) => [
      language.tag,
      `${name({ kit, language }, person.name)} · ${card.join(language.comma)}`,
    ]),
  )
}

/** A file name for each: the person's id, with a number where that would be no name of its own. Ids have no `_`. */
function stemsOf(contacts: readonly Contact[]): readonly string[] {
  const ids = contacts.map(({ person }) => person.id ?? 'contact')
  return ids.map((id, index) => {
    const own = contacts[index]?.person.id !== undefined && ids.indexOf(id) === index && !isDeviceName(`${id}.vcf`)
    return own ? id : `${id}_${index + 1}`
  })
}
