import { formatSize } from '../language/numbers.ts'
import type { LocalKit } from './localize/local-kit.ts'
import type { Block, Outline } from './outline/outline.ts'
import { card, contacts, event, heading, opening, photoLines, section } from './outline/parts.ts'
import { type Inventory, startPagePath, startPageView } from './page/start-page.ts'
import { type Inline, plain } from './prose/prose.ts'
import { outlineText } from './text.ts'

/**
 * `README.txt`: what the start pages show, in words, once a language: every document, picture and contact, each with its
 * files and their sizes. Its lines are at most so many columns wide.
 */
export function readmeText(kits: readonly LocalKit[], inventory: Inventory, columns: number): string {
  const texts = kits.map(kit => outlineText(outlineOf(kit, kits, inventory), kit.language, columns))
  return texts.join(`\n${'-'.repeat(Math.min(columns, 72))}\n\n`)
}

type Line = readonly Inline[]
type View = ReturnType<typeof startPageView>
type File = View['cards'][number]['files'][number]

function outlineOf(kit: LocalKit, kits: readonly LocalKit[], inventory: Inventory): Outline {
  const view = startPageView(kit, kits, inventory)
  const { strings } = kit.language
  const files = (all: readonly File[]) => all.map(file => fileLine(file, kit, view))
  return [
    ...opening(kit),
    ...(kit.titleHidden ? [] : [{ kind: 'headline' as const, text: kit.headline }]),
    overview(kit, view),
    ...section(
      strings.documents,
      view.cards.map(one => card([[plain(one.title)], ...files(one.files)])),
    ),
    ...event(kit),
    ...section(
      strings.photos,
      view.photos.map(photo => card([...photoLines(photo, kit.language), ...files(photo.files)])),
    ),
    ...section(strings.logos, view.logoGroups.flatMap(logoBlocks(files))),
    ...section(
      view.extrasHeading,
      view.extras.map(({ title, ...file }) => card([[plain(title)], fileLine({ ...file, label: '' }, kit, view)])),
    ),
    ...contacts(kit),
  ]
}

function overview(kit: LocalKit, { kitFiles, kitBytes }: View): Block {
  const { strings, comma, colon } = kit.language
  return card([
    [plain(`${strings.pressKit}${colon}${startPagePath(kit)}`)],
    [plain(`${strings.files}${colon}${kitFiles}${comma}${formatSize(kit.language, kitBytes)}`)],
    [plain(strings.checksums)],
  ])
}

function logoBlocks(files: (all: readonly File[]) => readonly Line[]) {
  return ({ label, logos }: View['logoGroups'][number]): Outline => [
    ...(label === undefined ? [] : [heading(label, 2)]),
    ...logos.map(({ alt, terms, files: own }) => card([[plain(alt)], terms && [plain(terms)], ...files(own)])),
  ]
}

/** Paths from the folder of `README.txt`; what stands elsewhere has an address, and no size. */
function fileLine({ label, href, bytes }: File, { language }: LocalKit, { root }: View): Line {
  if (bytes === 0) return [plain(`• ${href}`)]
  const size = formatSize(language, bytes)
  return [plain(`• ${href.slice(root.length)} (${label === '' ? size : label + language.comma + size})`)]
}
