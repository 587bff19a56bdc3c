import type { Operation } from '../../pdf/content.ts'
import { arrayAt, asDict, listed, name, nameAt, streamAt } from '../../pdf/objects.ts'
import { streamBytes } from '../../pdf/streams.ts'
import { a2, type PdfFinding } from '../finding.ts'
import type { PdfRule, Reading } from '../reading.ts'

/** What the numbers of colours mean is told once, for red, green and blue (ISO 19005-2, 6.2.3 and 6.2.4). */
export const colour: PdfRule = reading => {
  const profile = profileOf(reading)
  if (!profile) return [meaningless]
  return [...sound(profile), ...(spaceOf(profile) === 'RGB ' ? [] : [otherSpace]), ...inks(reading), ...rivals(reading)]
}

const meaningless: PdfFinding = {
  code: 'pdf/colour',
  clause: a2('6.2.3'),
  message:
    'The PDF does not say what its colours mean: it has no output intent for archives (GTS_PDFA1) with a profile.',
  hint: 'Add an output intent with an sRGB profile.',
}

const otherSpace: PdfFinding = {
  code: 'pdf/colour',
  clause: a2('6.2.4.3'),
  message: 'The profile of the output intent is not for red, green and blue.',
}

/** All intents mean the same profile, the very same object. */
function rivals({ document: { catalog, context } }: Reading): readonly PdfFinding[] {
  const intents = listed(arrayAt(catalog, 'OutputIntents')).map(intent => asDict(context.lookup(intent)))
  const profiles = new Set(intents.flatMap(intent => intent?.get(name('DestOutputProfile')) ?? []))
  if (profiles.size < 2) return []
  return [
    { code: 'pdf/colour', clause: a2('6.2.3'), message: 'The output intents of the PDF have different profiles.' },
  ]
}

function profileOf({ document: { catalog, context } }: Reading): Uint8Array | undefined {
  const intents = listed(arrayAt(catalog, 'OutputIntents')).map(intent => asDict(context.lookup(intent)))
  const intent = intents.find(each => nameAt(each, 'S') === 'GTS_PDFA1')
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

function isInk({ name: operator, operands: [space] }: Operation): boolean {
  return operator === 'k' || operator === 'K' || (/^cs$/i.test(operator) && space === '/DeviceCMYK')
}

/** Operators that set a colour in inks (CMYK), which an RGB intent does not explain. */
function inks({ contents }: Reading): readonly PdfFinding[] {
  const pages = contents.filter(({ operations }) => operations.some(operation => isInk(operation)))
  return [...new Set(pages.map(({ page }) => page))].map(page => ({
    code: 'pdf/colour',
    clause: a2('6.2.4.3'),
    message: `Page ${page} has colours in inks (DeviceCMYK) that the output intent does not explain.`,
    hint: 'Make the picture in RGB.',
  }))
}
