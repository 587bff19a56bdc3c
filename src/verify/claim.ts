import type { PDFDocument } from '@cantoo/pdf-lib'
import { streamAt } from '../pdf/objects.ts'
import { streamBytes } from '../pdf/streams.ts'
import { readXmp } from './xmp.ts'

/** The part of ISO 19005 that a PDF claims to follow, and its level: `2` and `A`. */
export interface Claim {
  readonly part: string | undefined
  readonly level: string | undefined
}

const space = 'http://www.aiim.org/pdfa/ns/id/'

export function claimOf({ catalog }: PDFDocument): Claim {
  const stream = streamAt(catalog, 'Metadata')
  const xmp = stream && readXmp(Buffer.from(streamBytes(stream)).toString('utf8'))
  return { part: xmp?.get(`${space}part`)?.trim(), level: xmp?.get(`${space}conformance`)?.trim() }
}
