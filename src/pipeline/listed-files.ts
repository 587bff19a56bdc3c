import type { KitFile } from '../package/kit-file.ts'
import type { ListedFile } from '../package/manifest.ts'
import type { RenderedKit } from '../render/render-kit.ts'

/** The files of a kit with what the manifest tells of each: the document and the language that it is of. */
export function listedFiles(
  files: readonly KitFile[],
  { documents, made }: Pick<RenderedKit, 'documents' | 'made'>,
): readonly ListedFile[] {
  const known = new Map<string, Partial<ListedFile>>()
  for (const { id, language, forms } of documents) {
    for (const { path } of forms) known.set(path, { document: id, language })
  }
  for (const { language, files: own } of made) {
    for (const { path } of own) known.set(path, { language })
  }
  return files.map(file => ({ ...file, ...known.get(file.path) }))
}
