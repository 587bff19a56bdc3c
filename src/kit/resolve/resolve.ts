import type { Kit, LanguageTag, Prose } from '../kit.ts'
import type { Contact } from '../people.ts'
import { present } from '../present.ts'
import type { RawKit } from '../schema.ts'
import type { ThemeChoice } from '../theme-choice.ts'
import { type Context, lookUpOptional, proseAt, textOf } from './context.ts'
import { contactsOf, resolvePeople, speakersOf } from './people.ts'
import { fundingOf, logoGroupsOf, resolveLogos, resolveOrganizations, resolvePhotos } from './registries.ts'
import { eventOf, releaseOf } from './release.ts'

/** The kit behind a file that was checked: every id replaced by what it stands for, every default settled, frozen. */
export function resolveKit(raw: RawKit, id: string, prose: ReadonlyMap<string, Prose>): Kit {
  return deepFrozen(kitOf({ ...raw, id }, newContext(raw.languages, prose)))
}

function newContext(languages: readonly LanguageTag[], prose: ReadonlyMap<string, Prose>): Context {
  return { languages, prose, logos: new Map(), organizations: new Map(), photos: new Map(), people: new Map() }
}

function kitOf(raw: RawKit & { id: string }, context: Context): Kit {
  resolveLogos(raw, context)
  resolveOrganizations(raw, context)
  resolvePhotos(raw, context)
  resolvePeople(raw, context)
  return present({
    id: raw.id,
    languages: some(raw.languages),
    timezone: raw.timezone,
    issuer: lookUpOptional(context.organizations, raw.issuer),
    theme: themeOf(raw.theme),
    release: releaseOf(raw, context),
    event: eventOf(raw, context),
    people: context.people,
    speakers: speakersOf(raw, context),
    contacts: some<Contact>(contactsOf(raw, context)),
    organizations: context.organizations,
    funding: fundingOf(raw, context),
    logos: context.logos,
    logoGroups: logoGroupsOf(raw, context),
    photos: context.photos,
    ...extrasOf(raw, context),
  })
}

function extrasOf(raw: RawKit, context: Context) {
  return {
    facts: (raw.facts ?? []).map(({ label, value }) => ({
      label: textOf(label, context),
      value: textOf(value, context),
    })),
    questions: (raw.questions ?? []).map(({ question }, index) => ({
      question: textOf(question, context),
      answer: proseAt(['questions', index, 'answer'], context) ?? {},
    })),
    attachments: (raw.attachments ?? []).map(({ file, title }, index) => ({
      file,
      title: textOf(title, context),
      at: ['attachments', index],
    })),
    links: (raw.links ?? []).map(({ title, url }) => ({ title: textOf(title, context), url })),
    mail: present({ subject: textOf(raw.mail?.subject, context), maxMb: raw.mail?.maxMb }),
    formats: raw.output?.formats,
    textColumns: raw.output?.wrap,
    strings: raw.strings ?? {},
    ignore: raw.check?.ignore ?? [],
  }
}

function themeOf(raw: RawKit['theme']): ThemeChoice {
  const theme = typeof raw === 'string' ? { name: raw } : raw
  const options = theme?.options
  return {
    name: theme?.name ?? 'classic',
    options: present({
      accent: options?.accent,
      paper: options?.paper ?? 'A4',
      masthead: options?.masthead ?? 'text',
      logos: options?.logos ?? 'end',
    }),
  }
}

function some<T>(list: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = list
  if (first === undefined) throw new Error('An empty list was not checked')
  return [first, ...rest]
}

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of value instanceof Map ? value.values() : Object.values(value)) deepFrozen(part)
  return value
}
