import { deflateSync } from 'node:zlib'
import type { PDFDocument } from '@cantoo/pdf-lib'
import { once } from '../once.ts'
import { name } from '../pdf/objects.ts'
import { loadPdfLib } from '../pdf/pdf-lib.ts'
import { srgbProfile } from './srgb-profile.ts'

const condition = 'sRGB IEC61966-2.1'

const packed = once(() => deflateSync(srgbProfile()))

/** Says what the numbers of the colours mean (ISO 19005-2, 6.2.3): Chromium writes plain DeviceRGB. */
export function writeOutputIntent(document: PDFDocument): void {
  const { context, catalog } = document
  const profile = context.register(context.stream(packed(), { N: 3, Filter: 'FlateDecode' }))
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: profile })
  for (const key of ['OutputConditionIdentifier', 'Info']) intent.set(name(key), loadPdfLib().PDFString.of(condition))
  catalog.set(name('OutputIntents'), context.obj([intent]))
}
