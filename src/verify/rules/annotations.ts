import type { PDFDict, PDFPage, PDFRef } from '@cantoo/pdf-lib'
import { rowOf } from '../../diagnostics/row-of.ts'
import { grouped } from '../../grouped.ts'
import { arrayAt, asDict, asRef, dictAt, listed, name, nameAt, numberAt, numbersOf, textAt } from '../../pdf/objects.ts'
import { isReference } from '../../pdf/structure.ts'
import { a2, type PdfFinding, ua } from '../finding.ts'
import { type PdfRule, type Reading, typeOf } from '../reading.ts'
import { limitAnnotations } from '../work.ts'

/** Links and other annotations stand in the structure, say what they are, print, and do no harm. */
export const annotations: PdfRule = reading => {
  limitAnnotations(reading.document)
  const holders = holdersOf(reading)
  const pages = reading.document.getPages().map((sheet, index) => {
    const { node } = sheet
    const all = listed(arrayAt(node, 'Annots')).flatMap(item => {
      const dict = asDict(reading.document.context.lookup(item))
      return dict ? [{ dict, ref: asRef(item), page: index + 1, isMet: !isHidden(dict) && isOn(dict, sheet) }] : []
    })
    return { all, page: index + 1, isTabbed: all.length === 0 || nameAt(node, 'Tabs') === 'S' }
  })
  const faults = pages.flatMap(({ all }) => all.flatMap(annotation => judge(annotation, holders)))
  const untabbed = pages.filter(({ isTabbed }) => !isTabbed).map(({ page }) => page)
  return [...grouped(faults, kindOf).values()].flatMap(together).concat(withoutTabs(untabbed))
}

interface Annotation {
  readonly dict: PDFDict
  readonly ref: PDFRef | undefined
  readonly page: number
  /** What nobody meets needs no words (ISO 14289-1, 7.18.1). */
  readonly isMet: boolean
}

interface Holder {
  readonly type: string
  /** Its words for what it holds. */
  readonly alternative: string
}

/** The elements that hold annotations, where the parent tree leads back to them. */
function holdersOf(reading: Reading): ReadonlyMap<PDFRef, Holder> {
  const { context } = reading.document
  return new Map(
    reading.elements.flatMap(element =>
      element.kids.filter(isReference).flatMap(({ object }) => {
        const key = numberAt(asDict(context.lookup(object)), 'StructParent')
        const isBack = key !== undefined && reading.parentTree.get(key) === element.ref
        const holder = { type: typeOf(element, reading) ?? '', alternative: textAt(element.dict, 'Alt') ?? '' }
        return isBack ? [[object, holder] as const] : []
      }),
    ),
  )
}

/** The element that each kind of annotation stands in; all others stand in Annot (ISO 14289-1, 7.18). */
const places: Readonly<Record<string, readonly [element: string, clause: string]>> = {
  Link: ['Link', ua('7.18.5', '28-011')],
  Widget: ['Form', ua('7.18.4', '28-010')],
}

const printFlag = 4
const hidden = 2
const hidingFlags = 1 | hidden | 32 | 256
const allowed: ReadonlySet<string> = new Set(
  'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Widget PrinterMark Watermark Redact'.split(
    ' ',
  ),
)

interface Facts {
  readonly dict: PDFDict
  readonly type: string
  readonly isMet: boolean
  /** The element that holds it. */
  readonly holder: Holder | undefined
}

function judge({ dict, ref, page, isMet }: Annotation, holders: ReadonlyMap<PDFRef, Holder>): readonly Told[] {
  const type = nameAt(dict, 'Subtype') ?? ''
  const target = textAt(dictAt(dict, 'A'), 'URI')
  const place = `on page ${page}${target ? ` (${target})` : ''}`
  const what = type === 'Link' ? `A link ${place}` : `An annotation (${type}) ${place}`
  const holder = ref && holders.get(ref)
  return questions.flatMap(ask => {
    const fault = ask({ dict, type, holder, isMet })
    return fault ? [{ ...fault, type, what }] : []
  })
}

/** What is wrong with an annotation, in words that follow its name. */
interface Fault extends Omit<PdfFinding, 'message'> {
  readonly says: string
}

interface Told extends Fault {
  readonly type: string
  /** As it is named in a sentence. */
  readonly what: string
}

function kindOf({ type, clause, says }: Told): string {
  return `${type} ${clause} ${says}`
}

/** A document has hundreds of links that one program made alike. */
function together([first, ...others]: readonly Told[]): readonly PdfFinding[] {
  if (!first) return []
  const { type: _type, what, says, ...finding } = first
  return [{ ...finding, message: `${what}${others.length > 0 ? `, like ${others.length} more,` : ''} ${says}.` }]
}

type Question = (facts: Facts) => Fault | undefined

const questions: readonly Question[] = [held, described, known, printed, drawn]

function held({ type, holder, isMet }: Facts): Fault | undefined {
  if (!isMet) return undefined
  const [element, clause] = rowOf(places, type) ?? ['Annot', ua('7.18.1', '28-002')]
  if (type === 'Popup' || holder?.type === element) return undefined
  return { code: 'pdf/link', clause, says: `does not stand in a ${element} element of the structure` }
}

function described({ dict, type, holder, isMet }: Facts): Fault | undefined {
  if (type === 'Popup' || !isMet || (type !== 'Link' && holder?.alternative.trim())) return undefined
  if (type === 'Widget') return named(dict) ? undefined : nameless
  if (textAt(dict, 'Contents')?.trim()) return undefined
  return {
    code: 'pdf/link',
    clause: type === 'Link' ? ua('7.18.5', '28-012') : ua('7.18.1', '28-004'),
    says: 'does not say what it is',
    hint: 'Give it Contents: the words of the link.',
  }
}

/** Whether it lies on the part of its page that is shown. */
function isOn(annotation: PDFDict, sheet: PDFPage): boolean {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(arrayAt(annotation, 'Rect'))
  const { x, y, width, height } = sheet.getCropBox()
  const isBeside = Math.max(x1, x2) < x || Math.min(x1, x2) > x + width
  return !isBeside && Math.max(y1, y2) >= y && Math.min(y1, y2) <= y + height
}

function isHidden(annotation: PDFDict): boolean {
  return ((numberAt(annotation, 'F') ?? 0) & hidden) !== 0
}

/** A field has its name, or that of which it is a part. */
function named(field: PDFDict): boolean {
  const own = textAt(field, 'TU') ?? textAt(dictAt(field, 'Parent'), 'TU')
  return Boolean(own?.trim())
}

const nameless: Fault = {
  code: 'pdf/link',
  clause: ua('7.18.1', '28-005'),
  says: 'does not say what is to be filled in',
  hint: 'Give the field a name (TU).',
}

function known({ type }: Facts): Fault | undefined {
  if (allowed.has(type)) return undefined
  return { code: 'pdf/file', clause: a2('6.3.1'), says: 'is of a kind that archives refuse' }
}

function printed({ dict, type }: Facts): Fault | undefined {
  const flags = numberAt(dict, 'F') ?? 0
  if (type === 'Popup' || ((flags & printFlag) !== 0 && (flags & hidingFlags) === 0)) return undefined
  const says = `is not printed, or hidden: its flags are ${flags}, not ${printFlag}`
  return { code: 'pdf/link', clause: a2('6.3.2'), says }
}

function drawn({ dict, type }: Facts): Fault | undefined {
  const looks = dictAt(dict, 'AP')
  const others = (looks?.keys() ?? []).filter(key => key !== name('N'))
  if (others.length > 0) return { code: 'pdf/file', clause: a2('6.3.3'), says: 'looks different under the mouse' }
  if (type === 'Link' || type === 'Popup' || looks || isPoint(dict)) return undefined
  return { code: 'pdf/file', clause: a2('6.3.3'), says: 'has no appearance of its own' }
}

/** As a signature that is not to be seen. */
function isPoint(annotation: PDFDict): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(arrayAt(annotation, 'Rect'))
  return left === right && bottom === top
}

function withoutTabs([first, ...others]: readonly number[]): readonly PdfFinding[] {
  if (first === undefined) return []
  const more = others.length > 0 ? `, nor on ${others.length} more` : ''
  const message = `The tab key does not follow the structure on page ${first}${more} (Tabs is not S).`
  return [{ code: 'pdf/link', clause: ua('7.18.3', '28-009'), message }]
}
