import type { Fact, Question } from '../../kit/kit.ts'
import type { ReleaseKind } from '../../kit/release.ts'
import { columnsOf } from '../../language/columns.ts'
import { formatDatelineDay, formatDay, formatMoment } from '../../language/dates.ts'
import type { Language, Strings } from '../../language/language.ts'
import { quote } from '../../language/quotes.ts'
import { localizeEvent } from './event.ts'
import type { LocalKit } from './local-kit.ts'
import { localizeContact, localizeFunding, localizeOrganization, localizePerson } from './people.ts'
import { localizeLogo, localizePhoto } from './pictures.ts'
import { runningTitle } from './running-title.ts'
import { name, prose, type Telling, text } from './telling.ts'

/** Columns of letters: six lines on a telephone, which is as many as browsers make equally long. */
const shortQuote = 130

const kindStrings: Readonly<Record<ReleaseKind, keyof Strings>> = {
  'press-release': 'pressRelease',
  'media-advisory': 'mediaAdvisory',
  statement: 'statement',
  correction: 'correction',
}

/** Tells a kit in one of its languages. `languages` are all of them, in the kit's order. */
export function localize(telling: Telling, languages: readonly Language[]): LocalKit {
  const { kit, language } = telling
  return {
    id: kit.id,
    kind: kit.release.kind,
    language,
    languages,
    date: { iso: kit.release.date, text: formatDay(language.dates, kit.release.date) },
    published: kit.release.embargo ?? kit.release.date,
    ...localizeRelease(telling),
    ...localizeSurroundings(telling),
  }
}

function localizeRelease(telling: Telling) {
  const { kit, language } = telling
  const { release } = kit
  const label = text(telling, release.label) ?? language.strings[kindStrings[release.kind]]
  const headline = text(telling, release.headline) ?? ''
  const lifted = release.embargo && embargoTimes(language, release.embargo)
  const embargo = lifted && `${language.strings.embargo} ${lifted.join(' = ')}`
  const draft = release.status === 'draft' ? language.strings.draft : undefined
  const titleHidden = embargo !== undefined && release.hideTitle
  return {
    label,
    releaseLine: draft ?? embargo ?? language.strings.immediateRelease,
    notice: noticeOf(draft, embargo),
    shortNotice: noticeOf(draft, lifted && `${language.strings.embargo} ${lifted[0]}`),
    embargoed: embargo !== undefined,
    draft: draft !== undefined,
    titleHidden,
    title: titleHidden ? label : headline,
    shortTitle: titleHidden ? label : (text(telling, release.shortTitle) ?? runningTitle(headline)),
    headline,
    subheadline: text(telling, release.subheadline),
    dateline: dateline(telling),
    lead: prose(telling, release.lead),
    body: prose(telling, release.body),
    quotes: release.quotes
      .filter(({ standalone }) => standalone)
      .flatMap(({ person, text: words }) => {
        const own = text(telling, words)
        if (own === undefined) return []
        return [
          { text: quote(language, own), short: columnsOf(own) <= shortQuote, person: localizePerson(telling, person) },
        ]
      }),
    corrects: release.corrects && { text: text(telling, release.corrects.text), url: release.corrects.url },
    notes: prose(telling, release.notes),
    endMark: endMark(telling),
  }
}

function noticeOf(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(part => part !== undefined).join(' · ') || undefined
}

function localizeSurroundings(telling: Telling) {
  const { kit } = telling
  const funders = new Set(kit.funding.map(({ funder }) => funder))
  const issuer = kit.issuer && localizeOrganization(telling, kit.issuer)
  const others = [...kit.organizations.values()].filter(one => one !== kit.issuer && !funders.has(one))
  return {
    event: kit.event && localizeEvent(telling, kit.event, kit.speakers),
    speakers: kit.speakers.map(({ person, topic }) => ({
      ...localizePerson(telling, person),
      topic: text(telling, topic),
    })),
    issuer,
    boilerplates: [...(kit.issuer ? [kit.issuer] : []), ...others]
      .map(one => localizeOrganization(telling, one))
      .filter(({ boilerplate }) => boilerplate.length > 0),
    contacts: kit.contacts.map(contact => localizeContact(telling, contact)),
    funding: kit.funding.map(one => localizeFunding(telling, one)),
    logoGroups: kit.logoGroups.map(group => ({
      id: group.id,
      label: text(telling, group.label),
      logos: group.items.flatMap(logo => localizeLogo(telling, logo) ?? []),
    })),
    ungroupedLogos: [...kit.logos.values()]
      .filter(logo => !kit.logoGroups.some(({ items }) => items.includes(logo)))
      .flatMap(logo => localizeLogo(telling, logo) ?? []),
    photos: [...kit.photos.values()].flatMap(photo => localizePhoto(telling, photo) ?? []),
    facts: kit.facts.flatMap(fact => localizeFact(telling, fact)),
    questions: kit.questions.flatMap(question => localizeQuestion(telling, question)),
    attachments: kit.attachments.flatMap(({ file, title }) => {
      const path = telling.placed.attachments.get(file)
      return path === undefined ? [] : [{ path, title: name(telling, title) }]
    }),
    links: kit.links.map(({ title, url }) => ({ title: name(telling, title), url })),
  }
}

function dateline(telling: Telling): string | undefined {
  const { kit, language } = telling
  const { dateline: line, date } = kit.release
  const verbatim = text(telling, line?.text)
  if (verbatim !== undefined) return verbatim
  const places = line?.places[language.tag]
  return places && [places.join(language.listComma), formatDatelineDay(language.dates, date)].join(language.comma)
}

function endMark(telling: Telling): string | undefined {
  const { endMark: mark } = telling.kit.release
  if (mark === 'none') return undefined
  return mark === 'auto' ? telling.language.endMark : text(telling, mark)
}

/** Local time and offset as the kit gives them, then the same moment in UTC (RFC 3339). No line ends between hour and zone. */
function embargoTimes(language: Language, embargo: string): readonly string[] {
  const [, local = embargo, offset = 'Z'] = /^(.{16}).*?(Z|[+-]\d{2}:\d{2})$/i.exec(embargo) ?? []
  const utc = new Date(embargo).toISOString().slice(0, 16)
  const zone = /^z$/i.test(offset) || /00:00$/.test(offset) ? 'UTC' : `UTC${offset.replace('-', '−')}`
  const written = `${formatMoment(language.dates, local)}\u00A0(${zone})`
  return zone === 'UTC' ? [written] : [written, `${formatMoment(language.dates, utc)}\u00A0UTC`]
}

/** A fact or a question that this language does not have whole is left out of it. */
function localizeFact(telling: Telling, fact: Fact) {
  const label = text(telling, fact.label)
  const value = text(telling, fact.value)
  return label === undefined || value === undefined ? [] : [{ label, value }]
}

function localizeQuestion(telling: Telling, { question, answer }: Question) {
  const asked = text(telling, question)
  const told = prose(telling, answer)
  return asked === undefined || told.length === 0 ? [] : [{ question: asked, answer: told }]
}
