import type { PDFContext, PDFDict, PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { rowOf } from '../diagnostics/row-of.ts'
import type { Operand, Operation } from '../pdf/content.ts'
import { asDict, asName, dictAt, isTrue, listed, name, nameAt } from '../pdf/objects.ts'
import { allObjects } from './all-objects.ts'
import type { Content } from './contents.ts'
import type { Reading } from './reading.ts'

type Device = 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK'

interface DeviceColour {
  readonly space: Device
  readonly where: string
}

/** Operators that set a colour of a device. */
const operators: Readonly<Record<string, Device>> = {
  g: 'DeviceGray',
  G: 'DeviceGray',
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
}

/** As they are called; in inline images by short names, too (ISO 32000-1, table 94). */
const devices: readonly Device[] = ['DeviceGray', 'DeviceRGB', 'DeviceCMYK']
const shortNames: Readonly<Record<string, Device>> = { G: 'DeviceGray', RGB: 'DeviceRGB', CMYK: 'DeviceCMYK' }

/**
 * Colours whose numbers mean nothing by themselves, once for each space and page; and those of pictures, gradients and
 * transparency groups, wherever they are used.
 */
export function deviceColours(reading: Reading): readonly DeviceColour[] {
  const found = [...reading.contents.flatMap(drawnColours), ...objectColours(reading.document)]
  return [...new Map(found.map(each => [`${each.space} ${each.where}`, each])).values()]
}

function drawnColours({ page, operations, paints, resources, isForm, dict }: Content): readonly DeviceColour[] {
  const own = dictAt(resources, 'ColorSpace')
  const set = operations.flatMap(operation => spaceSet(operation, own, dict.context) ?? [])
  // Until something else is set, a page is drawn in black (ISO 32000-1, 8.4.1); a form is as its page was.
  const isDrawn = !isForm && paints.some(({ kind }) => kind === 'text' || kind === 'path')
  const isBlack = isDrawn && !operations.some(({ name: operator }) => /^cs$/i.test(operator))
  return [...set, ...(isBlack ? ['DeviceGray' as const] : [])]
    .filter(space => !own?.has(defaultOf(space)))
    .map(space => ({ space, where: `Page ${page}` }))
}

function defaultOf(space: Device) {
  return name(space.replace('Device', 'Default'))
}

function spaceSet({ name: operator, operands }: Operation, own: PDFDict | undefined, context: PDFContext) {
  if (/^cs$/i.test(operator)) return deviceCalled(operands[0], own, context)
  if (operator === 'EI') return deviceCalled(inlineSpace(operands), own, context, shortNames)
  return rowOf(operators, operator)
}

/** The space of an inline image; of one with a table of colours, that of the table. */
function inlineSpace(operands: readonly Operand[]): Operand | undefined {
  const at = operands.findIndex((key, index) => index % 2 === 0 && (key === '/CS' || key === '/ColorSpace'))
  const space = at < 0 ? undefined : operands[at + 1]
  return Array.isArray(space) ? space[1] : space
}

/** By its own name, or by that of a resource. */
function deviceCalled(
  called: Operand | undefined,
  own: PDFDict | undefined,
  context: PDFContext,
  short: Readonly<Record<string, Device>> = {},
): Device | undefined {
  if (typeof called !== 'string') return undefined
  const word = called.slice(1)
  return devices.find(space => space === word) ?? rowOf(short, word) ?? deviceUnder(own?.get(name(word)), context)
}

/** Where a space says which one its colours are told in (ISO 32000-1, 8.6.6): tables, patterns, inks of their own. */
const underlying: Readonly<Record<string, number>> = { Indexed: 1, Pattern: 1, Separation: 2, DeviceN: 2 }
const deepest = 4

function deviceUnder(space: PDFObject | undefined, context: PDFContext): Device | undefined {
  let found = space && context.lookup(space)
  for (let depth = 0; depth < deepest; depth += 1) {
    const called = asName(found)
    if (called !== undefined) return devices.find(each => each === called)
    const [kind, ...others] = listed(found)
    const at = kind && rowOf(underlying, asName(context.lookup(kind)) ?? '')
    if (!at) return undefined
    const next = others[at - 1]
    found = next && context.lookup(next)
  }
  return undefined
}

/** What a resource of the name explains anywhere is taken for explained: who uses a picture is not looked for. */
function objectColours(document: PDFDocument): readonly DeviceColour[] {
  const dicts = [...allObjects(document)].flatMap(object => asDict(object) ?? [])
  const explained = devices.filter(space => dicts.some(dict => dict.has(defaultOf(space))))
  return dicts.flatMap(colourOf).filter(({ space }) => !explained.includes(space))
}

/** Greys are those of masks, too, which need no profile. */
function colourOf(dict: PDFDict): readonly DeviceColour[] {
  const kind = kinds.find(({ isIt }) => isIt(dict))
  const space = kind && deviceUnder(dict.get(name(kind.key)), dict.context)
  return !kind || !space || space === 'DeviceGray' ? [] : [{ space, where: kind.where }]
}

const kinds: readonly { isIt: (dict: PDFDict) => boolean; where: string; key: string }[] = [
  {
    isIt: dict => nameAt(dict, 'Subtype') === 'Image' && !isTrue(dict, 'ImageMask'),
    where: 'A picture',
    key: 'ColorSpace',
  },
  { isIt: dict => dict.has(name('ShadingType')), where: 'A gradient', key: 'ColorSpace' },
  { isIt: dict => nameAt(dict, 'S') === 'Transparency', where: 'What is mixed with its ground', key: 'CS' },
]
