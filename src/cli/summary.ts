import type { BuildResult } from '../build.ts'
import { counted } from '../diagnostics/counted.ts'
import { grouped } from '../grouped.ts'
import { forms } from '../render/forms.ts'
import type { Paint } from './colour.ts'
import { sizeInWords } from './quantities.ts'
import { visible } from './visible.ts'

type File = BuildResult['files'][number]

/** A line of the table: a file, or a folder of files. */
interface Row {
  readonly name: string
  readonly count: number
  readonly size: number
}

/** The endings of what a journalist opens; data is for programs, and all else, material of these, is told by folder. */
const opened = forms.map(({ extension }) => `.${extension}`).filter(ending => !ending.includes('json'))
const mostListed = 12

/** The end of a build for people: what was made and how large it is, the zip, the mails, the browser, what was left out and why. */
export function summary(result: BuildResult, paint: Paint, mode: 'written' | 'dry-run'): string {
  const files = result.files.map(file => ({ ...file, path: below(result.folder, file.path) }))
  const rows = mode === 'dry-run' ? files.map(fileRow) : foldFiles(files)
  const zip = { name: result.archive, count: 1, size: result.archiveSize }
  const mails = result.mails.map(({ path, size }) => ({ name: path, count: 1, size }))
  const widths = widthsOf([...rows, zip, ...mails])
  const heads = { written: `${result.id} is ready`, 'dry-run': `${result.id} would be made; nothing was written` }
  const lines = [
    paint('bold', heads[mode]),
    `  in ${visible(result.folder)}/`,
    '',
    ...rows.map(row => `  ${tableLine(row, widths)}`),
    '',
    ...[zip, ...mails].map(row => `  ${paint('green', tableLine(row, widths))}`),
    ...(result.browser
      ? [paint('dim', `  PDFs by ${visible(result.browser.product)} (${visible(result.browser.source)})`)]
      : []),
    ...skippedLines(result, paint),
  ]
  return `\n${lines.join('\n')}\n\n`
}

/** One line a reason. */
function skippedLines({ skipped }: BuildResult, paint: Paint): readonly string[] {
  return [...grouped(skipped, ({ why }) => why)].map(([why, parts]) => {
    const names = parts.map(({ what }) => what).join(', ')
    return `  ${paint('yellow', 'Left out')} ${visible(names)}: ${visible(why)}`
  })
}

function below(folder: string, path: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path
}

/** The files by folder, in their order: documents one by one unless there are many, all else as one row a top folder. */
function foldFiles(files: readonly File[]): readonly Row[] {
  const rows = [...grouped(files, topFolder)].flatMap(([folder, members]) =>
    folds(folder, members) ? [folderRow(folder, members)] : members.map(fileRow),
  )
  return rows.toSorted((a, b) => rank(a) - rank(b))
}

function folds(folder: string, members: readonly File[]): boolean {
  if (folder === '') return false
  return members.length > mostListed || (members.length > 1 && !members.every(({ path }) => isDocument(path)))
}

/** The start page first, then documents, then folders, then what only programs read. */
function rank({ name }: Row): number {
  if (name === 'index.html') return 0
  if (isDocument(name)) return 1
  return name.endsWith('/') ? 2 : 3
}

function isDocument(path: string): boolean {
  return opened.some(ending => path.endsWith(ending))
}

function topFolder({ path }: File): string {
  const end = path.indexOf('/')
  return end < 0 ? '' : path.slice(0, end + 1)
}

function fileRow({ path, size }: File): Row {
  return { name: path, count: 1, size }
}

function folderRow(name: string, members: readonly File[]): Row {
  return { name, count: members.length, size: members.reduce((sum, file) => sum + file.size, 0) }
}

interface Widths {
  readonly name: number
  readonly count: number
  readonly size: number
}

function widthsOf(rows: readonly Row[]): Widths {
  const widest = (cell: (row: Row) => string) => Math.max(...rows.map(row => cell(row).length))
  return { name: widest(nameCell), count: widest(countCell), size: widest(sizeCell) }
}

function tableLine(row: Row, widths: Widths): string {
  const count = widths.count === 0 ? '' : `  ${countCell(row).padStart(widths.count)}`
  return `${nameCell(row).padEnd(widths.name)}${count}  ${sizeCell(row).padStart(widths.size)}`
}

function nameCell({ name }: Row): string {
  return visible(name)
}

function countCell({ name, count }: Row): string {
  return name.endsWith('/') ? counted(count, 'file') : ''
}

function sizeCell({ size }: Row): string {
  return sizeInWords(size)
}
