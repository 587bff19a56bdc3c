import { setImmediate } from 'node:timers/promises'
import type { Assets } from '../assets/assets.ts'
import { type PlacedAssets, type PlacedLogo, type PlacedPhoto, placeAssets } from '../assets/place.ts'
import type { Kit } from '../kit/kit.ts'
import { plainText } from '../kit/prose/markdown.ts'
import { languageOf } from '../language/own-language.ts'
import type { KitFile } from '../package/kit-file.ts'
import { accentOf } from '../theme/contrast.ts'
import { cutFonts } from '../theme/fonts.ts'
import type { Theme } from '../theme/theme.ts'
import { type Document, type DocumentStyle, pathOfForm } from './document.ts'
import { renderDocuments } from './documents.ts'
import { formsOf } from './forms.ts'
import { type MadeForm, makeKitForms } from './kit-forms.ts'
import { lettersOf } from './letters.ts'
import type { LocalKit } from './localize/local-kit.ts'
import { localize } from './localize/localize.ts'
import { properNames } from './named-people.ts'
import { compileTheme, type Render } from './page/handlebars.ts'
import { kitCss } from './page/kit-css.ts'
import type { Phrases } from './page/phrases.ts'
import { type Inventory, renderStartPage, startPagePath } from './page/start-page.ts'
import { readmeText } from './readme.ts'

export interface Ingredients {
  readonly kit: Kit
  readonly assets: Assets
  readonly theme: Theme
  /** What forms are dated with that carry a date; midnight of the release's day in UTC when it is left out. */
  readonly date?: Date
}

/** A kit whose documents are rendered, but for the PDFs. */
export interface RenderedKit {
  readonly documents: readonly Document[]
  /** The forms of the languages and of the kit. */
  readonly made: readonly MadeForm[]
  /** Everything that ships so far: pictures, fonts, styles, pages. */
  readonly files: readonly KitFile[]
  /** Makes the forms of documents that need neither template nor browser, while a browser prints. */
  readonly makeForms: () => Promise<readonly KitFile[]>
  /** What the browser sees: the same, with pages that only serve to be printed. */
  readonly pages: readonly KitFile[]
  /** The logos at their places, by id. */
  readonly logos: ReadonlyMap<string, PlacedLogo>
  /** The photos, likewise. */
  readonly photos: ReadonlyMap<string, PlacedPhoto>
  /** Letters that no font of the theme has. */
  readonly missingLetters: readonly string[]
  /** The start pages and `README.txt`, made last: they list `files`, the finished kit but for themselves. */
  readonly cover: (files: readonly KitFile[]) => readonly KitFile[]
}

/**
 * Tells the kit in each of its languages, renders every document without a browser, and cuts the fonts to the letters
 * that pages and start pages need. Throws a `TemplateError` for a fault in a template.
 */
export async function renderKit({ kit, assets, theme, date }: Ingredients): Promise<RenderedKit> {
  const placed = placeAssets(kit, assets)
  const kits = localizeAll(kit, placed)
  const render = compileTheme(theme, kit.theme.options, await phrasesOf(kit, kits))
  const forms = formsOf(kit)
  const style = styleOf(kit, theme, placed)
  const rendered = await Promise.all(kits.map(local => renderDocuments(local, { kit, kits, forms, render, style })))
  const documents = rendered.flat()
  const made = await makeKitForms(forms, {
    kit,
    kits,
    documents,
    date: date ?? new Date(`${kit.release.date}T00:00:00Z`),
  })
  const cover = (files: readonly KitFile[]) => coverFiles(kits, { render, style }, { files, documents, made })
  const draft = cover([...placed.files, ...documents.flatMap(plannedFiles)])
  const pages = documents.map(({ page }) => page)
  const fonts = await cutFonts(theme, lettersIn(htmlOf([...pages, ...draft]), kits, theme))
  const common = [
    ...placed.files,
    ...fonts.files,
    textFile('assets/kit.css', kitCss(theme, kit.theme, fonts)),
    ...[...theme.styles].map(([name, { text }]) => textFile(`assets/${name}`, text)),
  ]
  return {
    documents,
    made,
    makeForms: () => makeForms(documents),
    files: [...common, ...documents.flatMap(shippedPages), ...made.flatMap(({ files }) => files)],
    pages: [...common, ...pages.map(({ path, text }) => textFile(path, text))],
    logos: placed.logos,
    photos: placed.photos,
    missingLetters: fonts.missing,
    cover: files => cover(files).map(({ path, text }) => textFile(path, text)),
  }
}

/** One document after the other: a browser that prints meanwhile asks for files, and is to be heard in between. */
async function makeForms(documents: readonly Document[]): Promise<readonly KitFile[]> {
  const made: (readonly KitFile[])[] = []
  for (const { makeFiles } of documents) {
    await setImmediate()
    made.push(await makeFiles())
  }
  return made.flat()
}

interface TextFile {
  readonly path: string
  readonly text: string
}

function styleOf({ theme: { options }, textColumns }: Kit, theme: Theme, { files }: PlacedAssets): DocumentStyle {
  const pictures = new Map(files.map(({ path, bytes }) => [path, bytes]))
  return {
    accent: accentOf(options.accent ?? theme.accent).day,
    paper: options.paper,
    textColumns: textColumns ?? Number.POSITIVE_INFINITY,
    dash: theme.datelineDash,
    picture: path => pictures.get(path),
  }
}

function localizeAll(kit: Kit, placed: PlacedAssets): readonly LocalKit[] {
  const languages = kit.languages.flatMap(tag => {
    const language = languageOf(tag, kit.strings[tag])
    return language ? [language] : []
  })
  return languages.map(language => localize({ kit, language, placed }, languages))
}

/** Loaded for Chinese alone. */
async function phrasesOf(kit: Kit, kits: readonly LocalKit[]): Promise<Phrases | undefined> {
  if (!kits.some(({ language }) => language.script === 'Hans')) return undefined
  const { chinesePhrases } = await import('./page/phrases.ts')
  const prose = kits.flatMap(({ lead, body, notes, boilerplates, questions }) => [
    ...questions.map(({ question }) => question),
    ...[lead, body, notes, ...boilerplates.map(about => about.boilerplate)].map(plainText),
    ...questions.map(({ answer }) => plainText(answer)),
  ])
  return chinesePhrases(properNames(kit), prose.join('\n'))
}

interface Look {
  readonly render: Render
  readonly style: DocumentStyle
}

function coverFiles(kits: readonly LocalKit[], { render, style }: Look, inventory: Inventory): readonly TextFile[] {
  const pages = kits.map(kit => ({ path: startPagePath(kit), text: renderStartPage(kit, kits, render, inventory) }))
  return [...pages, { path: 'README.txt', text: readmeText(kits, inventory, style.textColumns) }]
}

/** The files of a document by name alone, for start pages whose letters count before there are sizes. */
function plannedFiles({ forms }: Document): readonly KitFile[] {
  return forms.map(({ path }) => ({ path, bytes: new Uint8Array() }))
}

function shippedPages(document: Document): readonly KitFile[] {
  const { page } = document
  return pathOfForm(document, 'html') === undefined ? [] : [textFile(page.path, page.text)]
}

/** Everything that pages show: sizes of files, which come last, too. */
function lettersIn(pages: readonly string[], kits: readonly LocalKit[], { styles }: Theme) {
  return lettersOf(
    [...pages, sizeLetters(kits)],
    [...styles.values()].map(({ text }) => text),
  )
}

function sizeLetters(kits: readonly LocalKit[]): string {
  return kits.flatMap(({ language: { numbers } }) => [numbers.decimal, ...numbers.bytes]).join('')
}

function htmlOf(files: readonly TextFile[]): readonly string[] {
  return files.filter(({ path }) => path.endsWith('.html')).map(({ text }) => text)
}

function textFile(path: string, text: string): KitFile {
  return { path, bytes: new TextEncoder().encode(text) }
}
