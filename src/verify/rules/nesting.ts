import { rowOf } from '../../diagnostics/row-of.ts'
import { type PdfFinding, ua } from '../finding.ts'
import { kidsIn, type TreeReading, typeOf } from '../reading.ts'

interface Nest {
  /** What it may hold; anything when it is not told. */
  readonly holds?: readonly string[]
  /** What it has to stand in. */
  readonly within?: readonly string[]
  /** What it may hold no second time. */
  readonly once?: readonly string[]
  /** Where its caption stands. */
  readonly caption?: 'first' | 'first or last'
  readonly checkpoint: string
}

const rows = ['Table', 'THead', 'TBody', 'TFoot']

/** ISO 32000-1, 14.8.4.3, as ISO 14289-1, 7.2 asks for it. */
const nests: Readonly<Record<string, Nest>> = {
  Table: {
    holds: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
    once: ['THead', 'TFoot', 'Caption'],
    caption: 'first or last',
    checkpoint: '09-004',
  },
  THead: { holds: ['TR'], within: ['Table'], checkpoint: '09-004' },
  TBody: { holds: ['TR'], within: ['Table'], checkpoint: '09-004' },
  TFoot: { holds: ['TR'], within: ['Table'], checkpoint: '09-004' },
  TR: { holds: ['TH', 'TD'], within: rows, checkpoint: '09-004' },
  TH: { within: ['TR'], checkpoint: '09-004' },
  TD: { within: ['TR'], checkpoint: '09-004' },
  L: { holds: ['L', 'LI', 'Caption'], once: ['Caption'], caption: 'first', checkpoint: '09-005' },
  LI: { holds: ['Lbl', 'LBody'], within: ['L'], checkpoint: '09-005' },
  LBody: { within: ['LI'], checkpoint: '09-005' },
  TOC: { holds: ['TOC', 'TOCI', 'Caption'], once: ['Caption'], caption: 'first', checkpoint: '09-006' },
  TOCI: { within: ['TOC'], checkpoint: '09-006' },
}

/** Lists, tables and contents hold what they are made of, and nothing else. */
export function nesting(reading: TreeReading): readonly PdfFinding[] {
  const wrong = reading.elements.flatMap(element => {
    const type = typeOf(element, reading) ?? ''
    const nest = rowOf(nests, type)
    if (!nest) return []
    const kids = kidsIn(element, reading).map(kid => typeOf(kid, reading) ?? kid.type)
    const strays = kids.filter(kid => nest.holds && !nest.holds.includes(kid))
    const second = nest.once?.filter(kid => kids.filter(own => own === kid).length > 1) ?? []
    const isBodiless = kids.some(kid => kid === 'THead' || kid === 'TFoot') && !kids.includes('TBody')
    const parent = parentType(element, reading)
    const isAstray = nest.within && !nest.within.includes(parent)
    return [
      ...strays.map(kid => misplaced(`${type} holds ${kid}`, nest)),
      ...second.map(kid => misplaced(`${type} holds more than one ${kid}`, nest)),
      ...(isBodiless ? [misplaced(`${type} has a head or foot and no TBody`, nest)] : []),
      ...lateCaption(type, kids, nest),
      ...(isAstray ? [misplaced(`${type} stands in ${parent || 'nothing'}`, nest)] : []),
    ]
  })
  return [...new Map(wrong.map(finding => [finding.message, finding])).values()]
}

function lateCaption(type: string, kids: readonly string[], nest: Nest): readonly PdfFinding[] {
  const { caption } = nest
  const allowed = caption === 'first' ? [0] : [0, kids.length - 1]
  const isLate = kids.some((kid, at) => kid === 'Caption' && !allowed.includes(at))
  return caption && isLate ? [misplaced(`the Caption of ${type} does not stand ${caption}`, nest)] : []
}

function parentType(element: Parameters<typeof typeOf>[0], reading: TreeReading): string {
  let parent = reading.parents.get(element)
  while (parent && typeOf(parent, reading) === 'NonStruct') parent = reading.parents.get(parent)
  return parent ? (typeOf(parent, reading) ?? parent.type) : ''
}

function misplaced(what: string, { checkpoint }: Nest): PdfFinding {
  return { code: 'pdf/structure', clause: ua('7.2', checkpoint), message: `Among the tags, ${what}.` }
}
