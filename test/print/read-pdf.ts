import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF as a reader's program sees it. */
export interface ReadPdf {
  readonly pages: number
  readonly info: Readonly<Record<string, unknown>>
  readonly metadata: (name: string) => unknown
  readonly language: unknown
  readonly outline: readonly string[]
  readonly viewer: Readonly<Record<string, unknown>>
  /** Text of each page, in the order of painting. */
  readonly texts: readonly string[]
  /** Roles of the structure tree in reading order, `H1(Root)`-like paths flattened: `Document`, `H1`, `P` … */
  readonly roles: readonly string[]
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await loading.promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map(number => document.getPage(number)))
  const texts = await Promise.all(
    pages.map(async page => (await page.getTextContent()).items.map(item => ('str' in item ? item.str : '')).join(' ')),
  )
  const trees: readonly unknown[] = await Promise.all(pages.map(page => page.getStructTree()))
  const { info, metadata } = await document.getMetadata()
  const outline = (await document.getOutline()) ?? []
  const viewer: unknown = await document.getViewerPreferences()
  const read: ReadPdf = {
    pages: document.numPages,
    info: { ...info },
    metadata: name => metadata?.get(name),
    language: 'Language' in info ? info.Language : undefined,
    outline: outline.map(({ title }) => title),
    viewer: { ...(typeof viewer === 'object' ? viewer : {}) },
    texts,
    roles: trees.flatMap(rolesIn),
  }
  await loading.destroy()
  return read
}

function rolesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'role' in node ? [String(node.role)] : []
  const children: readonly unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...own, ...children.flatMap(rolesIn)]
}
