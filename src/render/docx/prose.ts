import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import { type Looks, lookOf } from '../look.ts'
import type { Cell, Inline, Node, Nodes, Side } from '../prose/prose.ts'
import { indentOf, numbersFrom } from './lists.ts'
import { runs } from './runs.ts'
import { isRightToLeft, type Setting } from './setting.ts'
import { styles, textWidth } from './styles.ts'

/** Where a block of prose stands: below a heading of which level, in how many lists, as what kind of paragraph. */
interface Place {
  readonly setting: Setting
  readonly level: number
  readonly depth: number
  readonly style: string
}

type Part = Paragraph | Table

/** How prose looks in Word. */
const looks: Looks<Nodes, Place, readonly Part[]> = {
  paragraph: ({ children }, place) => [line(children, place)],
  heading: ({ level, children }, place) => [
    paragraph({ style: styles.heading(place.level + level), children: runs(children, place.setting) }, place.setting),
  ],
  list: ({ start, items }, place) => {
    const numbering = numberingOf(start, place)
    return items.flatMap(item => itemParts(item, numbering, { ...place, depth: place.depth + 1 }))
  },
  quote: ({ children }, place) => proseParts(children, { ...place, style: styles.quote }),
  code: ({ text }, place) =>
    text.split('\n').map(row => line([{ kind: 'text', text: row }], { ...place, style: styles.code })),
  rule: (_part, { setting }) => [paragraph({ thematicBreak: true }, setting)],
  table: (own, place) => [table(own, place), paragraph({ style: styles.belowTable }, place.setting)],
}

/** Prose as paragraphs, lists and tables of Word. Its headings stand below a heading of `level`. */
export function prose(nodes: readonly Node[], level: number, setting: Setting): readonly Part[] {
  return proseParts(nodes, { setting, level, depth: 0, style: styles.body })
}

/** A paragraph in the direction of the document's language. */
export function paragraph(options: IParagraphOptions, setting: Setting): Paragraph {
  return new Paragraph({ ...options, ...(isRightToLeft(setting) ? { bidirectional: true } : {}) })
}

function proseParts(nodes: readonly Node[], place: Place): readonly Part[] {
  return nodes.flatMap(node => lookOf(looks, node, place))
}

function line(children: readonly Inline[], { setting, depth, style }: Place): Paragraph {
  const indent = depth > 0 ? { indent: { left: indentOf(depth) } } : {}
  return paragraph({ style, ...indent, children: runs(children, setting) }, setting)
}

type Numbering = NonNullable<Exclude<IParagraphOptions['numbering'], false>>

function numberingOf(start: number | undefined, { setting: { lists }, depth }: Place): Numbering {
  lists.count += 1
  if (start !== undefined) lists.starts.add(start)
  const reference = start === undefined ? styles.bullets : numbersFrom(start)
  return { reference, level: Math.min(depth, 8), instance: lists.count }
}

/** The first paragraph has the mark; what follows it stands below its words. */
function itemParts([first, ...rest]: readonly Node[], numbering: Numbering, place: Place): readonly Part[] {
  const style = numbering.reference === styles.bullets ? styles.bullet : styles.number
  if (first === undefined) return [paragraph({ style, numbering }, place.setting)]
  if (first.kind !== 'paragraph') {
    return [paragraph({ style, numbering }, place.setting), ...proseParts([first, ...rest], place)]
  }
  const head = paragraph({ style, numbering, children: runs(first.children, place.setting) }, place.setting)
  return [head, ...proseParts(rest, { ...place, style: styles.listBody })]
}

function table({ head, rows: body }: Nodes['table'], { setting }: Place): Table {
  const rows = head ? [head, ...body] : body
  const columns = Math.max(1, ...rows.map(cells => cells.length))
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: Array.from({ length: columns }, () => Math.floor(textWidth / columns)),
    visuallyRightToLeft: isRightToLeft(setting),
    borders,
    rows: rows.map(
      cells =>
        new TableRow({
          ...(cells === head ? { tableHeader: true } : {}),
          cantSplit: true,
          children: Array.from({ length: columns }, (_cell, column) =>
            cell(cells[column], setting, cells === head ? { bold: true } : {}),
          ),
        }),
    ),
  })
}

const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' }
const none = { style: BorderStyle.NONE }
const borders = {
  top: hairline,
  bottom: hairline,
  insideHorizontal: hairline,
  left: none,
  right: none,
  insideVertical: none,
}

function cell(own: Cell | undefined, setting: Setting, look: { readonly bold?: true }): TableCell {
  const children = runs(own?.children ?? [], setting, look)
  const alignment = own?.side && alignments[isRightToLeft(setting) ? mirrored[own.side] : own.side]
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [paragraph({ style: styles.cell, ...(alignment ? { alignment } : {}), children }, setting)],
  })
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }

/** In a paragraph from right to left, Word takes "left" for the side where it begins. */
const mirrored: Readonly<Record<Side, Side>> = { left: 'right', center: 'center', right: 'left' }
