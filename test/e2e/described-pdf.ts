import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * A PDF as few words as tell it: language, title, fonts, outline, and each page with its blocks in reading order, the
 * role of each in front. White space is as it reads, and soft hyphens are left out.
 */
export async function describePdf(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await loading.promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  const { info } = await document.getMetadata()
  const about = new Map<string, unknown>(Object.entries(info))
  const outline = ((await document.getOutline()) ?? []).flatMap(item => outlineLines(item, 1))
  const described = await Promise.all(pages.map(pageLines))
  const fonts = new Set((await Promise.all(pages.map(fontsOf))).flat())
  await loading.destroy()
  return [
    `language: ${about.get('Language')}`,
    `title: ${about.get('Title')}`,
    `author: ${about.get('Author')}`,
    `fonts: ${[...fonts].sort().join(', ')}`,
    'outline:',
    ...outline,
    ...described.flatMap((lines, index) => [`page ${index + 1} of ${pages.length}:`, ...lines]),
  ]
    .map(line => line.normalize('NFC'))
    .join('\n')
}

interface Bookmark {
  readonly title: string
  readonly items: readonly Bookmark[]
}

function outlineLines({ title, items }: Bookmark, depth: number): readonly string[] {
  return [`${'  '.repeat(depth)}${tidy(title)}`, ...items.flatMap(item => outlineLines(item, depth + 1))]
}

async function pageLines(page: PDFPageProxy): Promise<readonly string[]> {
  const texts = await textsById(page)
  return blocksOf(await page.getStructTree(), texts).map(line => `  ${line}`)
}

/** Texts of a page by the id of the marked content that they are in. */
async function textsById(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    const type = wordOf(item, 'type')
    if (type === 'endMarkedContent') open.pop()
    else if (type !== '') open.push(wordOf(item, 'id'))
    else if ('str' in item) {
      const id = open.findLast(one => one !== '') ?? ''
      texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    }
  }
  return texts
}

/** Elements inside of a line: their words belong to the block around them. */
const inline = /^(Span|Link|Strong|Em|NonStruct|Reference|Code|Quote)$/

/** Roles that hold blocks and have no words of their own. */
const grouping = /^(Root|Document|Part|Art|Sect|Div|Aside|L|LI|LBody|BlockQuote|Table|TR|TH|TD)$/

function blocksOf(node: unknown, texts: ReadonlyMap<string, string>): readonly string[] {
  const role = wordOf(node, 'role')
  const below = childrenOf(node)
  if (role === 'Figure') return [`Figure “${tidy(wordOf(node, 'alt'))}”`]
  const isBlock = !grouping.test(role) || below.every(child => inline.test(wordOf(child, 'role')) || isContent(child))
  if (!isBlock) return below.flatMap(child => blocksOf(child, texts))
  const words = tidy(wordsOf(node, texts))
  const figures = inline.test(role) ? [] : figuresIn(node)
  return [...(words === '' ? [] : [`${inline.test(role) ? 'P' : role} ${words}`]), ...figures]
}

function figuresIn(node: unknown): readonly string[] {
  return childrenOf(node).flatMap(child =>
    wordOf(child, 'role') === 'Figure' ? [`Figure “${tidy(wordOf(child, 'alt'))}”`] : figuresIn(child),
  )
}

function wordsOf(node: unknown, texts: ReadonlyMap<string, string>): string {
  if (isContent(node)) return texts.get(wordOf(node, 'id')) ?? ''
  return childrenOf(node)
    .map(child => wordsOf(child, texts))
    .join(' ')
}

function isContent(node: unknown): boolean {
  return wordOf(node, 'type') === 'content'
}

function childrenOf(node: unknown): readonly unknown[] {
  const isParent = typeof node === 'object' && node !== null && 'children' in node
  return isParent && Array.isArray(node.children) ? node.children : []
}

function wordOf(node: unknown, key: string): string {
  const value: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined
  return typeof value === 'string' ? value : ''
}

function tidy(text: string): string {
  return text
    .replaceAll(/\u00ad/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:!?)])/g, '')
    .trim()
}

async function fontsOf(page: PDFPageProxy): Promise<readonly string[]> {
  await page.getOperatorList()
  const objects: readonly unknown[] = [...page.commonObjs].map(entry => entry[1])
  return objects.flatMap(object => {
    const name = wordOf(object, 'name')
    return name !== '' && wordOf(object, 'loadedName') !== '' ? [name.replace(/^[A-Z]{6}\+/, '')] : []
  })
}
