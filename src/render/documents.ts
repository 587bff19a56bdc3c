import type { Format } from '../kit/kit.ts'
import { documentName } from '../package/names.ts'
import type { Document, Form } from './document.ts'
import type { Render } from './handlebars.ts'
import type { LocalKit } from './local-kit.ts'
import { pageView } from './page-view.ts'
import { releaseText, speakersText } from './text.ts'

/** A kind of document: when a kit has it, and what makes each of its forms. A new one is one row and its template. */
interface DocumentKind {
  readonly id: (kit: LocalKit) => string
  readonly applies: (kit: LocalKit) => boolean
  readonly name: (kit: LocalKit) => string
  readonly title: (kit: LocalKit) => string
  readonly heading: (kit: LocalKit) => string
  readonly template: string
  readonly text: (kit: LocalKit) => string
}

const kinds: readonly DocumentKind[] = [
  {
    id: kit => kit.kind,
    applies: () => true,
    name: kit => kit.label,
    title: kit => kit.title,
    heading: kit => kit.headline,
    template: 'release.hbs',
    text: releaseText,
  },
  {
    id: () => 'speakers',
    applies: kit => kit.speakers.length > 0,
    name: kit => kit.language.strings.speakers,
    title: kit => `${kit.language.strings.speakers} · ${kit.title}`,
    heading: kit => kit.language.strings.speakers,
    template: 'speakers.hbs',
    text: speakersText,
  },
]

/** The forms of a document that this version makes, in the order in which they are offered. */
export const documentFormats = ['html', 'pdf', 'txt'] as const satisfies readonly Format[]
type DocumentFormat = (typeof documentFormats)[number]

/** Renders every document that the kit has, in the kit's language, without a browser. `kits` are all languages. */
export function renderDocuments(kit: LocalKit, kits: readonly LocalKit[], render: Render): readonly Document[] {
  return kinds.filter(({ applies }) => applies(kit)).map(kind => renderDocument(kind, kit, { kits, render }))
}

/** The path of one form of a document. */
function pathOf(kind: DocumentKind, kit: LocalKit, format: DocumentFormat): string {
  const marks = [kit.embargoed ? 'embargo' : undefined, kit.draft ? 'draft' : undefined]
  const id = [...marks, kind.id(kit)].filter(mark => mark !== undefined).join('_')
  return documentName(kit.id, id, kit.language.tag, format)
}

function renderDocument(
  kind: DocumentKind,
  kit: LocalKit,
  { kits, render }: { readonly kits: readonly LocalKit[]; readonly render: Render },
): Document {
  const wanted = (format: DocumentFormat): boolean => kit.formats.includes(format)
  const name = kind.name(kit)
  const title = kind.title(kit)
  const view = pageView(kit, {
    title,
    alternates: kits.filter(kind.applies).map(other => ({ kit: other, path: pathOf(kind, other, 'html') })),
    forms: documentFormats.filter(wanted).map(format => ({ format, path: pathOf(kind, kit, format) })),
  })
  const forms: readonly Form[] = [
    { path: pathOf(kind, kit, 'html'), text: render(kind.template, view), shipped: wanted('html') },
    ...(wanted('txt') ? [{ path: pathOf(kind, kit, 'txt'), text: kind.text(kit), shipped: true }] : []),
  ]
  const author = kit.issuer?.name ?? kit.contacts[0]?.person.organization ?? ''
  const pdf = wanted('pdf') ? pathOf(kind, kit, 'pdf') : undefined
  return { id: kind.id(kit), language: kit.language.tag, name, title, author, heading: kind.heading(kit), forms, pdf }
}
