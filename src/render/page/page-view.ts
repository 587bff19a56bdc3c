import { present } from '../../kit/present.ts'
import { plainText } from '../../kit/prose/markdown.ts'
import type { ThemeOptions } from '../../kit/theme-choice.ts'
import { columnsOf } from '../../language/columns.ts'
import type { Language } from '../../language/language.ts'
import type { Form } from '../form.ts'
import type {
  LocalContact,
  LocalFunding,
  LocalKit,
  LocalLogo,
  LocalLogoGroup,
  LocalOrganization,
  LocalPerson,
  SpokenLanguage,
} from '../localize/local-kit.ts'
import { officeOf, withoutEmblems } from '../outline/parts.ts'
import { said } from '../prose/text.ts'
import { openGraph } from './open-graph.ts'

/** What differs from page to page. Paths are below the finished kit. */
export interface PageFacts {
  readonly title: string
  readonly forms: readonly { readonly form: Form; readonly path: string }[]
  /** The same page in every language that has it. */
  readonly alternates: readonly { readonly kit: LocalKit; readonly path: string }[]
  /** What the page says to machines, as JSON-LD. */
  readonly structuredData?: string | undefined
  readonly options: ThemeOptions
}

/** What the templates of documents see: the kit in its language, with what only a page needs. */
export function pageView(kit: LocalKit, { title, forms, alternates, structuredData, options }: PageFacts) {
  const root = '../'
  const view = kitView(kit)
  return {
    ...view,
    strip: inLines(belowMasthead(kit, options)),
    root,
    documentTitle: kit.issuer ? `${title} · ${kit.issuer.name}` : title,
    start: kit.language === kit.languages[0] ? `${root}index.html` : 'index.html',
    forms: forms
      .filter(({ form }) => form.format !== 'html')
      .map(({ form, path }) => ({ label: form.name(kit.language.strings), href: root + path })),
    alternates: alternateViews(kit, alternates, root),
    openGraph: openGraph(kit, { title, description: view.description, type: 'article', root }),
    structuredData,
  }
}

/** The links of the language switch; none for a single language. */
export function alternateViews(kit: LocalKit, alternates: PageFacts['alternates'], root: string) {
  if (alternates.length < 2) return []
  return alternates.map(({ kit: other, path }) => ({
    tag: other.language.tag,
    name: other.language.name,
    direction: other.language.direction,
    href: root + path,
    current: other.language.tag === kit.language.tag,
  }))
}

/** What every page of a kit sees. */
export function kitView(kit: LocalKit) {
  return {
    ...kit,
    ...present({ datelineDash: kit.language.datelineDash }),
    strings: kit.language.strings,
    description: kit.titleHidden ? kit.label : (kit.subheadline ?? kit.headline),
    runningTitle: `${kit.shortTitle} · ${kit.date.text}`,
    noticeText: bandText(kit.notice ?? ''),
    pageOf: kit.language.pageOf ?? ' / ',
    datelineText: kit.dateline,
    isAdvisory: kit.kind === 'media-advisory',
    issuer: kit.issuer && organizationView(kit.issuer),
    contacts: kit.contacts.map(contact => contactView(contact, kit.language)),
    speakers: kit.speakers.map(speaker => personView(speaker, kit.language)),
    funding: kit.funding.map(fundingView),
    strip: inLines(withoutEmblems(kit)),
  }
}

/** Letters of a statement that one line of a band holds. */
const bandColumns = 60

/** For the band over each sheet: where it needs two lines, the first ends between statements, not inside of a date. */
function bandText(notice: string): string {
  const statements = notice.split(/(?<=·) | (?==)/)
  return statements.map(part => (part.length > bandColumns ? part : part.replaceAll(' ', '\u00A0'))).join(' ')
}

function organizationView(organization: LocalOrganization) {
  return { ...organization, host: organization.url && said(organization.url) }
}

function contactView(contact: LocalContact, { listComma }: Language) {
  return { ...contact, spoken: spokenLine(contact.speaks, listComma) }
}

/** Columns of a biography that is not parted: eight lines, beside a portrait about twice as high as it. */
const shortBiography = 600

function personView(person: LocalPerson, language: Language) {
  const long = columnsOf(plainText(person.bio)) > shortBiography
  return { ...person, long, office: officeOf(person, language), spoken: spokenLine(person.speaks, language.listComma) }
}

function spokenLine(speaks: readonly SpokenLanguage[], listComma: string): string {
  return speaks.map(({ name }) => name).join(listComma)
}

function fundingView(funding: LocalFunding) {
  return { ...funding, host: funding.url && said(funding.url) }
}

/** Right below a masthead that shows the issuer’s logo the strip does not show it again. */
function belowMasthead(kit: LocalKit, { masthead, logos }: ThemeOptions): readonly LocalLogoGroup[] {
  const groups = withoutEmblems(kit)
  if (masthead !== 'logo' || logos !== 'start') return groups
  return withoutLogo(groups, kit.issuer?.logo)
}

function withoutLogo(groups: readonly LocalLogoGroup[], logo: LocalLogo | undefined): readonly LocalLogoGroup[] {
  return groups
    .map(group => ({ ...group, logos: group.logos.filter(({ id }) => id !== logo?.id) }))
    .filter(group => group.logos.length > 0)
}

function inLines(groups: readonly LocalLogoGroup[]) {
  return groups.map(group => ({ ...group, perRow: logosPerRow(group.logos) }))
}

/** Printed lines of logos, in millimetres: as wide as the text, with clear space between the marks. */
const logoLine = { width: 162, gap: 9 }

/** As many lines as the marks need, and equally many on each. */
function logosPerRow(logos: readonly LocalLogo[]): number {
  const widths = logos.map(({ size, window = size }) => window.width)
  const perRow = Math.ceil(logos.length / Math.ceil(lineOf(widths) / logoLine.width))
  const fitting = Array.from({ length: perRow }, (_, fewer) => perRow - fewer)
  return fitting.find(count => lineOf(widest(widths, count)) <= logoLine.width) ?? 1
}

function lineOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + logoLine.gap, -logoLine.gap)
}

/** Marks stand below one another: a column is as wide as its widest. */
function widest(widths: readonly number[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, column) =>
    Math.max(0, ...widths.filter((_width, index) => index % count === column)),
  )
}

/** The files of a logo with the words that tell them apart. */
export function logoFiles({ light, dark, pixels }: LocalLogo, { comma, strings }: Language) {
  return [
    { label: extensionOf(light.path), path: light.path },
    ...(dark ? [{ label: `${extensionOf(dark.path)}${comma}${strings.darkGround}`, path: dark.path }] : []),
    ...pixels.map(({ path, width }) => ({ label: `${extensionOf(path)} ${width} px`, path })),
  ]
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toUpperCase()
}
