import type { Kit } from '../kit/kit.ts'
import type { Strings } from '../language/language.ts'
import { documentName } from '../package/names.ts'
import { type Document, type DocumentContent, type DocumentStyle, pathOfForm } from './document.ts'
import type { DocumentForm, Form } from './form.ts'
import type { LocalKit } from './localize/local-kit.ts'
import {
  agendaOutline,
  factsOutline,
  logosOutline,
  photosOutline,
  questionsOutline,
  speakersOutline,
} from './outline/annex-outlines.ts'
import type { MakeOutline } from './outline/outline.ts'
import { releaseOutline } from './outline/release-outline.ts'
import { finishPage } from './page/finish-page.ts'
import type { Render } from './page/handlebars.ts'
import { pageView } from './page/page-view.ts'

/** A kind of document: when a kit has it, and what makes each of its forms. A new one is one row and its template. */
interface DocumentKind {
  readonly id: (kit: LocalKit) => string
  readonly applies: (kit: LocalKit) => boolean
  readonly name: (kit: LocalKit) => string
  readonly title: (kit: LocalKit) => string
  readonly heading: (kit: LocalKit) => string
  readonly template: string
  readonly outline: MakeOutline
  /** What its page says to machines. */
  readonly data?: (kit: LocalKit, raw: Kit) => Promise<object>
}

const kinds: readonly DocumentKind[] = [
  {
    id: kit => kit.kind,
    applies: () => true,
    name: kit => kit.label,
    title: kit => kit.title,
    heading: kit => kit.headline,
    template: 'release.hbs',
    outline: releaseOutline,
    data: async (kit, raw) => (await import('./json-ld/json-ld.ts')).jsonLd(kit, raw),
  },
  annex('speakers', 'speakers', kit => kit.speakers.length > 0, speakersOutline),
  annex('agenda', 'agenda', kit => (kit.event?.agenda.length ?? 0) > 0, agendaOutline),
  annex('fact-sheet', 'factSheet', kit => kit.facts.length > 0, factsOutline),
  annex('questions', 'questions', kit => kit.questions.length > 0, questionsOutline),
  annex('photo-sheet', 'photoSheet', kit => kit.photos.length > 0, photosOutline),
  annex('logo-sheet', 'logoSheet', kit => kit.logoGroups.length > 0, logosOutline),
]

/** The template of each kind. */
export const documentTemplates = kinds.map(({ template }) => template)

/** A document that goes with the release: `<id>.hbs`, named by one of the language's own words. */
function annex(
  id: string,
  name: keyof Strings,
  applies: (kit: LocalKit) => boolean,
  outline: MakeOutline,
): DocumentKind {
  const named = ({ language }: LocalKit) => language.strings[name]
  return {
    id: () => id,
    applies,
    name: named,
    title: kit => `${named(kit)} · ${kit.title}`,
    heading: named,
    template: `${id}.hbs`,
    outline,
  }
}

/** What all documents of a kit share. `kits` are all languages. */
export interface DocumentMaking {
  readonly kit: Kit
  readonly kits: readonly LocalKit[]
  readonly forms: readonly Form[]
  readonly render: Render
  readonly style: DocumentStyle
}

/** Renders every document that the kit has, in the kit's language, without a browser. */
export function renderDocuments(kit: LocalKit, making: DocumentMaking): Promise<readonly Document[]> {
  return Promise.all(kinds.filter(({ applies }) => applies(kit)).map(kind => renderDocument(kind, kit, making)))
}

/** The path of one form of a document. */
function pathOf(kind: DocumentKind, kit: LocalKit, extension: string): string {
  const marks = [kit.embargoed ? 'embargo' : undefined, kit.draft ? 'draft' : undefined]
  const id = [...marks, kind.id(kit)].filter(mark => mark !== undefined).join('_')
  return documentName(kit.id, id, kit.language.tag, extension)
}

async function renderDocument(kind: DocumentKind, kit: LocalKit, making: DocumentMaking): Promise<Document> {
  const title = kind.title(kit)
  const own = making.forms.filter(form => form.of === 'document')
  const forms = own.map(form => ({ format: form.format, form, path: pathOf(kind, kit, form.extension) }))
  const view = pageView(kit, {
    title,
    alternates: making.kits.filter(kind.applies).map(other => ({ kit: other, path: pathOf(kind, other, 'html') })),
    forms,
    structuredData: await structuredData(kind, kit, making),
    options: making.kit.theme.options,
  })
  const facts = {
    id: kind.id(kit),
    language: kit.language.tag,
    name: kind.name(kit),
    title,
    author: kit.issuer?.name ?? kit.contacts[0]?.person.organization ?? '',
    heading: kind.heading(kit),
    template: kind.template,
  }
  const { style } = making
  const content = { kit, outline: kind.outline(kit, style.dash), title, author: facts.author, style }
  return {
    ...facts,
    page: { path: pathOf(kind, kit, 'html'), text: finishPage(making.render(kind.template, view), kit.language) },
    forms: forms.map(({ format, path }) => ({ format, path })),
    makeFiles: () => makeFiles(own, { forms }, content),
    content,
  }
}

/** For a page that ships: what is only printed has no reader for it. */
async function structuredData(kind: DocumentKind, kit: LocalKit, making: DocumentMaking): Promise<string | undefined> {
  const ships = making.forms.some(({ format }) => format === 'html')
  return kind.data && ships ? JSON.stringify(await kind.data(kit, making.kit)) : undefined
}

async function makeFiles(forms: readonly DocumentForm[], paths: Pick<Document, 'forms'>, content: DocumentContent) {
  const made = forms.map(async ({ format, maker }) => {
    const path = pathOfForm(paths, format)
    if (typeof maker === 'string' || path === undefined) return []
    const make = await maker()
    return [{ path, bytes: await make(content) }]
  })
  return (await Promise.all(made)).flat()
}
