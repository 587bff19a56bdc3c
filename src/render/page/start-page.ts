import type { PlacedPicture } from '../../assets/place.ts'
import type { KitFile } from '../../package/kit-file.ts'
import { languageFolder } from '../../package/names.ts'
import type { Document } from '../document.ts'
import { findForm } from '../forms.ts'
import type { MadeForm } from '../kit-forms.ts'
import type { LocalKit } from '../localize/local-kit.ts'
import { finishPage } from './finish-page.ts'
import type { Render } from './handlebars.ts'
import { openGraph } from './open-graph.ts'
import { alternateViews, kitView, logoFiles } from './page-view.ts'

/** What a start page lists: all finished files but the start pages and lists themselves, and the documents. */
export interface Inventory {
  readonly files: readonly KitFile[]
  readonly documents: readonly Document[]
  /** Of the languages and of the kit. */
  readonly made: readonly MadeForm[]
}

/** `index.html` for the primary language, `en/index.html` for each other one. */
export function startPagePath(kit: LocalKit): string {
  const { tag } = kit.language
  return tag === kit.languages[0]?.tag ? 'index.html' : `${languageFolder(tag)}/index.html`
}

/** The cover of a kit in one language: every document, picture and contact with its size. `kits` are all languages. */
export function renderStartPage(
  kit: LocalKit,
  kits: readonly LocalKit[],
  render: Render,
  inventory: Inventory,
): string {
  return finishPage(render('index.hbs', startPageView(kit, kits, inventory)), kit.language)
}

export function startPageView(kit: LocalKit, kits: readonly LocalKit[], { files, documents, made }: Inventory) {
  const root = startPagePath(kit).includes('/') ? '../' : ''
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes.byteLength]))
  const file = (label: string, path: string) => ({ label, href: root + path, bytes: sizes.get(path) ?? 0 })
  const view = kitView(kit)
  const cards = documents
    .filter(({ language }) => language === kit.language.tag)
    .map(document => documentCard(kit, document, path => sizes.has(path), file))
    .filter(card => card.files.length > 0)
  return {
    ...view,
    root,
    documentTitle: kit.titleHidden ? kit.label : `${kit.headline} · ${view.strings.pressKit}`,
    alternates: alternateViews(
      kit,
      kits.map(other => ({ kit: other, path: startPagePath(other) })),
      root,
    ),
    openGraph: openGraph(kit, { title: kit.title, description: view.description, type: 'website', root }),
    structuredData: undefined,
    cards: [...cards, ...formCards(kit, made, file)],
    main: mainDownload(cards),
    ...pictureDownloads(kit, file),
    extras: [
      ...kit.attachments.map(({ title, path }) => ({ title, ...file('', path) })),
      ...kit.links.map(({ title, url }) => ({ title, href: url, bytes: 0 })),
    ],
    extrasHeading: kit.attachments.length > 0 ? view.strings.attachments : view.strings.links,
    kitFiles: files.length,
    kitBytes: files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0),
  }
}

function pictureDownloads(kit: LocalKit, file: ToFile) {
  const { forPrint, forWeb } = kit.language.strings
  const ungrouped = kit.ungroupedLogos.length > 0 ? [{ label: undefined, logos: kit.ungroupedLogos }] : []
  return {
    logoGroups: [...kit.logoGroups, ...ungrouped].map(({ label, logos }) => ({
      label,
      logos: logos.map(logo => ({
        ...logo,
        files: logoFiles(logo, kit.language).map(form => file(form.label, form.path)),
      })),
    })),
    photos: kit.photos.map(photo => ({
      ...photo,
      files: [
        file(`${dimensions(photo.print)} ${forPrint}`, photo.print.path),
        file(`${dimensions(photo.web)} ${forWeb}`, photo.web.path),
      ],
    })),
  }
}

function dimensions({ width, height }: PlacedPicture): string {
  return `${width} × ${height}`
}

type ToFile = (label: string, path: string) => { label: string; href: string; bytes: number }

function documentCard(kit: LocalKit, document: Document, made: (path: string) => boolean, file: ToFile) {
  const files = document.forms
    .filter(({ path }) => made(path))
    .map(({ format, path }) => file(findForm(format)?.name(kit.language.strings) ?? format, path))
  const page = files.find(({ href }) => href.endsWith('.html')) ?? files[0]
  return { title: document.name, href: page?.href ?? '', files }
}

/** A card for each heading, with the files of this language and of the whole kit. */
function formCards({ language }: LocalKit, made: readonly MadeForm[], file: ToFile) {
  const own = made.filter(one => one.language === undefined || one.language === language.tag)
  const titles = new Set(own.map(({ form }) => form.card(language.strings)))
  return [...titles].map(title => {
    const files = own
      .filter(({ form }) => form.card(language.strings) === title)
      .flatMap(({ form, files: all }) =>
        all.map(({ label, path }) => file(label?.[language.tag] ?? form.name(language.strings), path)),
      )
    return { title, href: files[0]?.href ?? '', files }
  })
}

/** The release as a PDF, the one file that most come for. */
function mainDownload(cards: readonly ReturnType<typeof documentCard>[]) {
  const [release] = cards
  const pdf = release?.files.find(({ href }) => href.endsWith('.pdf'))
  return pdf && { title: `${release?.title} · PDF`, href: pdf.href, bytes: pdf.bytes }
}
