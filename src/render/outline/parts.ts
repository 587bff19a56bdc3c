import type { Tokens } from '../../kit/prose/markdown.ts'
import type { Language } from '../../language/language.ts'
import type {
  LocalAgendaItem,
  LocalContact,
  LocalEvent,
  LocalFunding,
  LocalKit,
  LocalLogoGroup,
  LocalPerson,
  LocalPhoto,
  SpokenLanguage,
} from '../localize/local-kit.ts'
import { type Inline, link, plain, proseNodes, strong } from '../prose/prose.ts'
import { said } from '../prose/text.ts'
import type { Block, Fact, Outline } from './outline.ts'

/** What several documents have in common, as blocks of an outline. */

type Line = readonly Inline[]

/** What stands above the headline of every document. */
export function opening({ notice, issuer, label, releaseLine, date }: LocalKit): Outline {
  const name = issuer && (issuer.url === undefined ? plain(issuer.name) : link(issuer.url, issuer.name))
  return [
    ...(notice === undefined ? [] : [{ kind: 'notice' as const, text: notice }]),
    { kind: 'masthead', issuer: name ? [name] : [], label, line: `${releaseLine} · ${date.text}` },
  ]
}

export function heading(text: string, level: 1 | 2 = 1): Block {
  return { kind: 'heading', level, text }
}

/** Prose below a heading of `level`; nothing where there are no words. */
export function prose(tokens: Tokens, level: 0 | 1 | 2): Outline {
  return tokens.length > 0 ? [{ kind: 'prose', nodes: proseNodes(tokens), level }] : []
}

/** A section with its heading; nothing where it is empty. */
export function section(title: string, blocks: Outline): Outline {
  return blocks.length > 0 ? [heading(title), ...blocks] : []
}

export function person({ name, topic, ...office }: LocalPerson, language: Language): Block {
  return card([[strong(name), ...after(officeOf(office, language), language)], topic && [plain(topic)]])
}

export function officeOf(
  { title, organization }: Pick<LocalPerson, 'title' | 'organization'>,
  { comma }: Language,
): string {
  return [title, organization].filter(part => part !== undefined).join(comma)
}

/** A name, then an office after a comma. */
export function after(office: string, { comma }: Language): Line {
  return office === '' ? [] : [plain(comma + office)]
}

/** The languages that somebody speaks, by their own names. */
export function spoken(speaks: readonly SpokenLanguage[], { strings, listComma, colon }: Language): Line | undefined {
  const names = speaks.map(({ name }) => name)
  return names.length > 0 ? [plain(strings.languages + colon + names.join(listComma))] : undefined
}

export function contacts({ contacts: all, language }: LocalKit): Outline {
  return section(
    language.strings.contact,
    all.map(contact => contactCard(contact, language)),
  )
}

function contactCard(
  { label, person: { name, title, organization }, phone, email, speaks }: LocalContact,
  language: Language,
): Block {
  return card([
    label && [plain(label)],
    [strong(name), ...after(title ?? '', language)],
    organization && [plain(organization)],
    phone && [plain(language.strings.phone + language.colon), link(phone.url, phone.text)],
    email && [plain(language.strings.email + language.colon), link(email.url, email.text)],
    spoken(speaks, language),
  ])
}

/** When and where, and how journalists get in. */
export function event({ event: one, language: { strings } }: LocalKit): Outline {
  if (!one) return []
  return [
    heading(strings.event),
    ...(one.name === undefined ? [] : [card([[strong(one.name)]])]),
    facts([
      fact(strings.when, one.when),
      fact(strings.where, one.where),
      fact(strings.organizer, one.organizer),
      one.accreditation && accreditation(one.accreditation, strings),
    ]),
    ...prose(one.accreditation?.note ?? [], 1),
  ]
}

export function agenda({ event: one, language }: LocalKit): Outline {
  if (!one || one.agenda.length === 0) return []
  const rows = one.agenda.flatMap(({ items }) => items.map(item => agendaFact(item, language)))
  return [heading(language.strings.agenda, 2), facts(rows)]
}

function accreditation(
  { needed, deadline, contact }: NonNullable<LocalEvent['accreditation']>,
  strings: LocalKit['language']['strings'],
): Fact {
  const until = deadline && `${strings.deadline} ${deadline}`
  return { term: strings.accreditation, detail: textLines([needed, until, contact]) }
}

function agendaFact({ when, title, speakers }: LocalAgendaItem, { listComma }: Language): Fact {
  return { term: when, detail: textLines([title, speakers.join(listComma)]) }
}

function fact(term: string, detail: string | undefined): Fact | undefined {
  return detail === undefined ? undefined : { term, detail: [[plain(detail)]] }
}

function facts(rows: readonly (Fact | undefined)[]): Block {
  return { kind: 'facts', rows: rows.filter(row => row !== undefined) }
}

export function funding({ funding: all, language: { strings } }: LocalKit): Outline {
  return section(strings.funding, all.flatMap(funder))
}

function funder({ funder: { name, logo, boilerplate }, statement, project, url, disclaimer }: LocalFunding): Outline {
  const lines = [statement && [plain(statement)], project && [plain(project)], url && [link(url, said(url))]]
  return [
    ...(logo ? [{ kind: 'emblem' as const, logo }] : []),
    ...(statement || project || url ? [card(lines)] : []),
    ...(boilerplate.length > 0 ? [heading(name, 2), ...prose(boilerplate, 2)] : []),
    ...(disclaimer ? [card([[plain(disclaimer)]])] : []),
  ]
}

export function logos(kit: LocalKit): Outline {
  return section(
    kit.language.strings.logos,
    withoutEmblems(kit).map(({ label, logos: shown }) => ({ kind: 'logos', label, logos: shown })),
  )
}

/** The groups of logos, without the emblems that stand beside their statements. */
export function withoutEmblems({ logoGroups, funding: funders }: LocalKit): readonly LocalLogoGroup[] {
  const emblems = new Set(funders.flatMap(({ funder: { logo } }) => logo?.light.path ?? []))
  return logoGroups
    .map(group => ({ ...group, logos: group.logos.filter(({ light }) => !emblems.has(light.path)) }))
    .filter(group => group.logos.length > 0)
}

/** What must stand beside a photo: its caption, whose it is and what it may be used for. */
export function photoLines(photo: Omit<LocalPhoto, 'print' | 'web'>, { strings, colon }: Language): readonly Line[] {
  const { caption, creditLine, copyright, terms, licenceUrl } = photo
  const lines = textLines([
    caption,
    creditLine && `${strings.credit}${colon}${creditLine}`,
    copyright,
    terms && `${strings.terms}${colon}${terms}`,
  ])
  return [...lines, ...(licenceUrl ? [[link(licenceUrl, strings.licence)]] : [])]
}

export function card(lines: readonly (Line | string | undefined | false)[]): Block {
  return { kind: 'card', lines: lines.filter(line => typeof line === 'object') }
}

/** Each text that there is in a line of its own. */
export function textLines(texts: readonly (string | undefined)[]): readonly Line[] {
  return texts.flatMap(text => (text ? [[plain(text)]] : []))
}
