import type { Tokens } from '../../kit/prose/markdown.ts'
import { en } from '../../language/en.ts'
import type { Language, Strings } from '../../language/language.ts'
import type { Fields, Vocabulary } from '../../theme/lint/shape.ts'
import { documentTemplates } from '../documents.ts'
import { calls } from './calls.ts'
import type { themeView } from './handlebars.ts'
import type { pageView } from './page-view.ts'
import type { startPageView } from './start-page.ts'

/** The shape of a type of data: a field that is missing here, or is there no more, does not compile. */
type ShapeOf<T> = [T] extends [string]
  ? 'text' | 'address'
  : [T] extends [number]
    ? 'number'
    : [T] extends [boolean]
      ? 'yes'
      : T extends Tokens
        ? 'prose'
        : T extends readonly (infer Item)[]
          ? readonly [ShapeOf<NonNullable<Item>>]
          : T extends Strings
            ? Readonly<Record<string, 'text'>>
            : T extends Language
              ? ShapeOf<Pick<Language, 'tag' | 'name' | 'direction' | 'comma' | 'listComma' | 'colon' | 'semicolon'>>
              : { readonly [K in keyof T]-?: ShapeOf<NonNullable<T[K]>> }

const language = {
  tag: 'text',
  name: 'text',
  direction: 'text',
  comma: 'text',
  listComma: 'text',
  colon: 'text',
  semicolon: 'text',
} as const
const picture = { path: 'address', width: 'number', height: 'number' } as const
const file = { label: 'text', href: 'address', bytes: 'number' } as const
const mark = { ...picture, alt: 'text', behind: { width: 'number', left: 'number', top: 'number' } } as const

const logo = {
  id: 'text',
  alt: 'text',
  light: mark,
  dark: mark,
  pixels: [picture],
  terms: 'text',
  minWidth: 'number',
  size: { width: 'number', height: 'number' },
  window: { width: 'number', height: 'number' },
} as const

const photo = {
  id: 'text',
  caption: 'text',
  alt: 'text',
  creditLine: 'text',
  copyright: 'text',
  terms: 'text',
  licenceUrl: 'address',
  print: picture,
  web: picture,
} as const

const person = {
  name: 'text',
  title: 'text',
  organization: 'text',
  topic: 'text',
  bio: 'prose',
  photo,
  speaks: [{ tag: 'text', name: 'text' }],
} as const

const organization = { name: 'text', acronym: 'text', url: 'address', logo, boilerplate: 'prose' } as const

const event = {
  name: 'text',
  when: 'text',
  where: 'text',
  organizer: 'text',
  agenda: [
    { day: 'text', items: [{ when: 'text', hours: 'text', wholeDay: 'yes', title: 'text', speakers: ['text'] }] },
  ],
  accreditation: { needed: 'text', deadline: 'text', contact: 'text', note: 'prose' },
} as const

const funding = {
  funder: organization,
  statement: 'text',
  url: 'address',
  project: 'text',
  disclaimer: 'text',
  host: 'text',
} as const

const theme = {
  datelineDash: 'text',
  styles: ['text'],
  masthead: { logo: 'yes', none: 'yes' },
  logosAt: { start: 'yes', end: 'yes' },
} as const satisfies ShapeOf<ReturnType<typeof themeView>>

const reachable = { text: 'text', url: 'address' } as const
const logoGroup = { id: 'text', label: 'text', logos: [logo] } as const

const kit = {
  id: 'text',
  kind: 'text',
  language,
  languages: [language],
  date: { iso: 'text', text: 'text' },
  published: 'text',
  label: 'text',
  releaseLine: 'text',
  notice: 'text',
  shortNotice: 'text',
  embargoed: 'yes',
  draft: 'yes',
  titleHidden: 'yes',
  title: 'text',
  shortTitle: 'text',
  headline: 'text',
  subheadline: 'text',
  dateline: 'text',
  lead: 'prose',
  body: 'prose',
  quotes: [{ text: 'text', short: 'yes', person }],
  corrects: { text: 'text', url: 'address' },
  event,
  speakers: [{ ...person, long: 'yes', office: 'text', spoken: 'text' }],
  notes: 'prose',
  endMark: 'text',
  issuer: { ...organization, host: 'text' },
  boilerplates: [organization],
  contacts: [{ label: 'text', person, phone: reachable, email: reachable, speaks: person.speaks, spoken: 'text' }],
  funding: [funding],
  logoGroups: [logoGroup],
  ungroupedLogos: [logo],
  photos: [photo],
  facts: [{ label: 'text', value: 'text' }],
  questions: [{ question: 'text', answer: 'prose' }],
  attachments: [{ title: 'text', path: 'address' }],
  links: [{ title: 'text', url: 'address' }],
  strings: wordsOf(en.strings),
  description: 'text',
  runningTitle: 'text',
  noticeText: 'text',
  pageOf: 'text',
  datelineText: 'text',
  datelineDash: 'text',
  isAdvisory: 'yes',
  strip: [{ ...logoGroup, perRow: 'number' }],
  root: 'address',
  documentTitle: 'text',
  openGraph: [{ property: 'text', content: 'text' }],
  structuredData: 'text',
  alternates: [{ tag: 'text', name: 'text', direction: 'text', href: 'address', current: 'yes' }],
} as const

const page = {
  ...kit,
  start: 'address',
  forms: [{ label: 'text', href: 'address' }],
} as const satisfies ShapeOf<ReturnType<typeof pageView>>

const startPage = {
  ...kit,
  cards: [{ title: 'text', href: 'address', files: [file] }],
  main: { title: 'text', href: 'address', bytes: 'number' },
  logoGroups: [{ label: 'text', logos: [{ ...logo, files: [file] }] }],
  photos: [{ ...photo, files: [file] }],
  extras: [{ title: 'text', href: 'address', bytes: 'number' }],
  extrasHeading: 'text',
  kitFiles: 'number',
  kitBytes: 'number',
} as const satisfies ShapeOf<ReturnType<typeof startPageView>>

const documentView: Fields = { ...page, ...theme }

/** What the templates of each document and of the start page can name; held equal to the views by their types. */
export const vocabulary: Vocabulary = {
  views: {
    'index.hbs': { ...startPage, ...theme },
    ...Object.fromEntries(documentTemplates.map(name => [name, documentView])),
  },
  helpers: calls,
}

function wordsOf(strings: Strings): Readonly<Record<string, 'text'>> {
  return Object.fromEntries(Object.keys(strings).map(name => [name, 'text'] as const))
}
