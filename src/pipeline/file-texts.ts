import { readFile, stat } from 'node:fs/promises'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Kit, Prose } from '../kit/kit.ts'
import type { Unsaved } from '../kit/read/read-text.ts'
import { textLimit } from '../kit/read/read-text.ts'
import type { Prepared } from './prepare.ts'

/** The text of every file that a diagnostic points into, for frames. A file that cannot be read has none. */
export async function readTexts(
  diagnostics: readonly Diagnostic[],
  unsaved: Unsaved = new Map(),
): Promise<ReadonlyMap<string, string>> {
  return readAll(
    diagnostics.map(({ file }) => file),
    unsaved,
  )
}

/** The kit's own file first, then every file of prose that it names. */
export function readKitTexts({ source, kit }: Prepared): Promise<ReadonlyMap<string, string>> {
  return readAll([source.file, ...proseFiles(kit)])
}

/** Every file of prose that a kit names, as the user would name it. */
export function proseFiles(kit: Kit): readonly string[] {
  const { lead, body, notes } = kit.release
  const prose: readonly (Prose | undefined)[] = [
    lead,
    body,
    notes,
    kit.event?.accreditation?.note,
    ...[...kit.people.values()].map(({ bio }) => bio),
    ...[...kit.organizations.values()].map(({ boilerplate }) => boilerplate),
    ...kit.questions.map(({ answer }) => answer),
  ]
  return prose.flatMap(texts => Object.values(texts ?? {}).flatMap(({ file }) => file ?? []))
}

async function readAll(files: readonly string[], unsaved: Unsaved = new Map()): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(
    [...new Set(files)].map(async file => [file, unsaved.get(file)?.text ?? (await textOf(file))] as const),
  )
  return new Map(texts.filter(([, text]) => text !== ''))
}

/** Columns are counted without the byte order mark. */
function textOf(file: string): Promise<string> {
  return readShown(file).then(
    text => text.replace(/^\ufeff/, ''),
    () => '',
  )
}

/** Nothing of what is told to be no file: a pipe would never end, a device never stop. */
async function readShown(file: string): Promise<string> {
  const found = await stat(file)
  return found.isFile() && found.size <= textLimit ? readFile(file, 'utf8') : ''
}
