import type { PDFDict } from '@cantoo/pdf-lib'
import { arrayAt, asDict, listed, name, nameAt, streamAt } from '../../pdf/objects.ts'
import { streamBytes } from '../../pdf/streams.ts'
import { deviceColours } from '../device-colours.ts'
import { a2, type PdfFinding } from '../finding.ts'
import type { PdfRule, Reading } from '../reading.ts'

/** What the numbers of colours mean is told once, for the whole document (ISO 19005-2, 6.2.3 and 6.2.4). */
export const colour: PdfRule = reading => {
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
