import type { PDFDict, PDFDocument, PDFStream } from '@cantoo/pdf-lib'
import { asDict, dictAt, streamAt, textAt } from '../pdf/objects.ts'
import { streamBytes } from '../pdf/streams.ts'
import { allObjects } from './all-objects.ts'
import type { Claim } from './claim.ts'
import { fileFault, type PdfFinding } from './finding.ts'

/** What may still be looked at of files in a PDF, in bytes: such a file can hold others, and itself. */
export interface Allowance {
  left: number
}

/** Beside its bytes, what it costs to open a file: a hundred of them are looked at. */
const opening = 2 * 1024 * 1024

/** What a PDF breaks of all that is asked of one, and what it claims to be. */
export interface Verified {
  readonly findings: readonly PdfFinding[]
  readonly claim?: Claim
}

/** Holds a PDF to all that is asked of one. */
type Verify = (bytes: Uint8Array) => Promise<Verified>

/** None but PDF/A-1 and PDF/A-2 may be in a PDF for archives (ISO 19005-2, 6.8). */
export async function embeddedFiles(
  document: PDFDocument,
  allowance: Allowance,
  verify: Verify,
): Promise<readonly PdfFinding[]> {
  const files = new Map([...allObjects(document)].flatMap(object => filesOf(asDict(object))))
  const findings: PdfFinding[] = []
  for (const [stream, called] of files) {
    const bytes = allowance.left > 0 ? streamBytes(stream) : undefined
    allowance.left -= (bytes?.length ?? 0) + opening
    if (bytes === undefined || allowance.left < 0) return [...findings, unseen]
    findings.push(...judge(called, await verify(bytes)))
  }
  return findings
}

/** The streams of a file specification, one for each kind of system (ISO 32000-1, 7.11.4), and what it calls them. */
function filesOf(specification: PDFDict | undefined): readonly (readonly [PDFStream, string])[] {
  const files = dictAt(specification, 'EF')
  if (!files) return []
  const called = textAt(specification, 'UF') ?? textAt(specification, 'F') ?? ''
  return ['F', 'UF', 'DOS', 'Mac', 'Unix'].flatMap(key => {
    const stream = streamAt(files, key)
    return stream ? [[stream, called] as const] : []
  })
}

/** Of PDF/A-1 we know no rules: a file that claims it is believed, as far as it can be read. */
function ownFindings({ findings, claim }: Verified): readonly PdfFinding[] {
  const broken = findings.filter(({ code }) => code === 'pdf/unreadable')
  if (claim?.part === '1') return broken
  if (claim?.part !== '2' || (claim.level !== 'B' && claim.level !== 'U')) return findings
  return findings.filter(({ clause }) => !ofOthers.test(clause))
}

/** PDF/UA-1; and of PDF/A-2a structure, letters to be read by, and the claim itself. */
const ofOthers = /14289|, 6\.(7|2\.11\.7|6\.4)\b/

function judge(called: string, verified: Verified): readonly PdfFinding[] {
  const [first, ...others] = ownFindings(verified)
  if (!first) return []
  const file = `The PDF holds the file “${called}”`
  if (first.code === 'pdf/unreadable') {
    const hint = 'None but PDF/A-1 and PDF/A-2 may be in a PDF for archives: ship others beside it.'
    return [fileFault('6.8', `${file}, which is none that archives take: ${first.message}`, hint)]
  }
  const more = others.length > 0 ? ` There are ${others.length} more such findings.` : ''
  const message = `${file}, which does not follow PDF/UA-1 and PDF/A-2a itself: ${first.message} (${first.clause})${more}`
  const hint =
    'Ship it beside the PDF, or mend it. A file that says that it follows PDF/A-1, or PDF/A-2 at level B or U, may be in it, too.'
  return [fileFault('6.8', message, hint)]
}

const unseen = fileFault('6.8', 'The PDF holds more files than are looked at.', 'Ship them beside it.')
