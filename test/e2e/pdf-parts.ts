import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF is made of, beyond what a reader's program shows. */
export interface PdfParts {
  /** PostScript names, without the tag of the subset. */
  readonly fonts: ReadonlySet<string>
  /** Alternative texts of the figures, in reading order. */
  readonly alternatives: readonly string[]
  /** Bookmarks of all levels. */
  readonly bookmarks: readonly string[]
}

export async function readPdfParts(bytes: Uint8Array): Promise<PdfParts> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await loading.promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map(number => document.getPage(number)))
  const parts: PdfParts = {
    fonts: new Set((await Promise.all(pages.map(fontsOf))).flat()),
    alternatives: (await Promise.all(pages.map(page => page.getStructTree()))).flatMap(alternativesIn),
    bookmarks: ((await document.getOutline()) ?? []).flatMap(titlesIn),
  }
  await loading.destroy()
  return parts
}

async function fontsOf(page: PDFPageProxy): Promise<readonly string[]> {
  await page.getOperatorList()
  const objects: readonly unknown[] = [...page.commonObjs].map(entry => entry[1])
  return objects.flatMap(fontName)
}

function fontName(object: unknown): readonly string[] {
  const isFont = typeof object === 'object' && object !== null && 'name' in object && 'loadedName' in object
  return isFont ? [String(object.name).replace(/^[A-Z]{6}\+/, '')] : []
}

function alternativesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'role' in node && node.role === 'Figure' ? ['alt' in node ? String(node.alt) : ''] : []
  const children: readonly unknown[] = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...own, ...children.flatMap(alternativesIn)]
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

function titlesIn({ title, items }: Bookmark): readonly string[] {
  return [title, ...items.flatMap(titlesIn)]
}
