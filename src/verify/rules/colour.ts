import type { PDFContext, PDFDict, PDFObject } from '@cantoo/pdf-lib'
import { arrayAt, asDict, asName, dictAt, listed, name, nameAt, streamAt } from '../../pdf/objects.ts'
import { streamBytes } from '../../pdf/streams.ts'
import { allObjects } from '../all-objects.ts'
import { deviceColours } from '../device-colours.ts'
import { a2, type PdfFinding } from '../finding.ts'
import type { PdfRule, Reading } from '../reading.ts'

/** What the numbers of colours mean is told once, for the whole document (ISO 19005-2, 6.2.3 and 6.2.4). */
export const colour: PdfRule = reading => [...profiled(reading), ...nameless(reading)]

function profiled(reading: Reading): readonly PdfFinding[] {
  const profile = profileOf(reading)
  if (!profile) return deviceColours(reading).length > 0 ? [meaningless] : []
  return [...sound(profile), ...unexplained(reading, spaceOf(profile)), ...rivals(reading)]
}

const meaningless: PdfFinding = {
  code: 'pdf/colour',
  clause: a2('6.2.3'),
  message:
    'The PDF does not say what its colours mean: it has no output intent for archives (GTS_PDFA1) with a profile.',
  hint: 'Add an output intent with an sRGB profile.',
}

/** All intents mean the same profile, the very same object. */
function rivals(reading: Reading): readonly PdfFinding[] {
  const profiles = new Set(intentsOf(reading).flatMap(intent => intent.get(name('DestOutputProfile')) ?? []))
  if (profiles.size < 2) return []
  return [
    { code: 'pdf/colour', clause: a2('6.2.3'), message: 'The output intents of the PDF have different profiles.' },
  ]
}

function intentsOf({ document: { catalog, context } }: Reading): readonly PDFDict[] {
  return listed(arrayAt(catalog, 'OutputIntents')).flatMap(intent => asDict(context.lookup(intent)) ?? [])
}

function profileOf(reading: Reading): Uint8Array | undefined {
  const intent = intentsOf(reading).find(each => nameAt(each, 'S') === 'GTS_PDFA1')
  const stream = streamAt(intent, 'DestOutputProfile')
  return stream && streamBytes(stream)
}

const headerLength = 128

/** ICC.1:2001-04, 6.1: its size, its version, its class and its signature. */
function sound(profile: Uint8Array): readonly PdfFinding[] {
  const view = new DataView(profile.buffer, profile.byteOffset, profile.byteLength)
  const isWhole = profile.length > headerLength && view.getUint32(0) === profile.length
  const isKnown = isWhole && (profile[8] ?? 9) < 5 && ['mntr', 'prtr'].includes(latin(profile, 12))
  if (isKnown && latin(profile, 36) === 'acsp') return []
  return [{ code: 'pdf/colour', clause: a2('6.2.3'), message: 'The colour profile of the output intent is broken.' }]
}

function spaceOf(profile: Uint8Array): string {
  return latin(profile, 16)
}

function latin(bytes: Uint8Array, at: number): string {
  return Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')
}

/** A profile explains the colours of its own kind, and greys. */
function unexplained(reading: Reading, profileSpace: string): readonly PdfFinding[] {
  const explained = profileSpace === 'CMYK' ? 'DeviceCMYK' : profileSpace === 'RGB ' ? 'DeviceRGB' : 'DeviceGray'
  return deviceColours(reading)
    .filter(({ space }) => space !== explained && space !== 'DeviceGray')
    .map(({ space, where }) => ({
      code: 'pdf/colour',
      clause: a2('6.2.4.3'),
      message: `${where} has colours (${space}) that the profile of the output intent does not explain.`,
      hint: 'Make all pictures and drawings in RGB, with an sRGB profile as output intent.',
    }))
}

/** Inks that every press has. */
const processInks = ['None', 'Cyan', 'Magenta', 'Yellow', 'Black']

/** Each ink of a space of several has a space of its own among its colorants (ISO 19005-2, 6.2.4.4). */
function nameless({ document }: Reading): readonly PdfFinding[] {
  const inks = [...allObjects(document)].flatMap(object => inksWithoutSpace(listed(object), document.context))
  return [...new Set(inks)].map(ink => ({
    code: 'pdf/colour',
    clause: a2('6.2.4.4'),
    message: `The ink “${ink}” of a DeviceN colour space is not among its Colorants.`,
    hint: 'Save it from a program that says what each ink looks like, or turn its colours into RGB.',
  }))
}

function inksWithoutSpace([kind, names, , , more]: readonly PDFObject[], context: PDFContext): readonly string[] {
  if (asName(kind && context.lookup(kind)) !== 'DeviceN') return []
  const attributes = asDict(more && context.lookup(more))
  const colorants = dictAt(attributes, 'Colorants')
  const components = namesIn(arrayAt(dictAt(attributes, 'Process'), 'Components'), context)
  return namesIn(names && context.lookup(names), context).filter(
    ink => !processInks.includes(ink) && !components.includes(ink) && !colorants?.has(name(ink)),
  )
}

function namesIn(list: PDFObject | undefined, context: PDFContext): readonly string[] {
  return listed(list).flatMap(each => asName(context.lookup(each)) ?? [])
}
