import { formatSize } from '../language/numbers.ts'
import type { KitFile } from '../package/kit-file.ts'
import { forms } from './forms.ts'
import type { LocalKit } from './local-kit.ts'
import { startPagePath } from './start-page.ts'

/** `README.txt`: what the start pages say, in words, once a language. Sizes in bytes come from `files`. */
export function readmeText(kits: readonly LocalKit[], files: readonly KitFile[]): string {
  return `${kits.map(kit => section(kit, files)).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

function section(kit: LocalKit, files: readonly KitFile[]): string {
  const { strings, comma, colon } = kit.language
  const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0)
  return [
    kit.draft ? strings.draft : undefined,
    `${kit.label.toUpperCase()} · ${kit.releaseLine} · ${kit.date.text}`,
    kit.titleHidden ? undefined : kit.headline,
    `${strings.pressKit}${colon}${startPagePath(kit)}`,
    `${strings.files}${colon}${files.length}${comma}${formatSize(kit.language, bytes)}\n${strings.checksums}`,
    listing(kit, files),
    kit.links.length > 0
      ? [`${strings.links}${colon.trimEnd()}`, ...kit.links.map(({ title, url }) => `${title}${colon}${url}`)].join(
          '\n',
        )
      : undefined,
  ]
    .filter(part => part !== undefined)
    .join('\n\n')
}

/** The files of this language and those of all languages; styles and fonts only serve the pages. */
function listing(kit: LocalKit, files: readonly KitFile[]): string {
  const others = new Set(
    kit.languages.filter(({ tag }) => tag !== kit.language.tag).map(({ tag }) => tag.toLowerCase()),
  )
  return files
    .filter(({ path }) => !path.startsWith('assets/') && !others.has(path.slice(0, Math.max(path.indexOf('/'), 0))))
    .map(({ path, bytes }) => `${path}  (${kindOf(kit, path)}${formatSize(kit.language, bytes.byteLength)})`)
    .join('\n')
}

/** The title of an attachment, or what the form is called on start pages; pictures and lists have neither. */
function kindOf({ language, attachments }: LocalKit, path: string): string {
  const title = attachments.find(attachment => attachment.path === path)?.title
  const form = forms.find(({ extension }) => path.endsWith(`.${extension}`))
  const kind = title ?? form?.name(language.strings)
  return kind === undefined ? '' : kind + language.comma
}
