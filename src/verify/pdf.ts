import type { PDFDocument } from '@cantoo/pdf-lib'
import { grouped } from '../grouped.ts'
import { Excess } from '../pdf/excess.ts'
import { loadPdfLib } from '../pdf/pdf-lib.ts'
import { claimOf } from './claim.ts'
import { withDirectLengths } from './direct-lengths.ts'
import { type Allowance, embeddedFiles, type Verified } from './embedded-files.ts'
import type { PdfFinding } from './finding.ts'
import { limitPackedObjects } from './packed-objects.ts'
import { readAll } from './reading.ts'
import { pdfRules } from './rules.ts'
import { limitObjects } from './work.ts'

/**
 * Holds a PDF to PDF/UA-1 (ISO 14289-1), PDF/A-2a (ISO 19005-2) and what both rest on (ISO 32000-1), as far as a
 * program can tell. Gives all that is wrong, in the order of the rules; a file that is no PDF, is broken or encrypted
 * is one finding. Nothing is thrown for what stands in the file.
 */
export async function verifyPdf(bytes: Uint8Array): Promise<readonly PdfFinding[]> {
  return (await verifyWithin(bytes, { left: mostEmbedded })).findings
}

/** All files in a PDF together, unpacked. */
const mostEmbedded = 200 * 1024 * 1024

async function verifyWithin(bytes: Uint8Array, allowance: Allowance): Promise<Verified> {
  const refusal = refuse(bytes)
  if (refusal) return { findings: [refusal] }
  try {
    limitPackedObjects(bytes)
    const document = (await open(bytes)) ?? (await open(withDirectLengths(bytes)))
    if (!document) return { findings: [broken] }
    const reading = readAll(bytes, document)
    const embedded = await embeddedFiles(document, allowance, inner => verifyWithin(inner, allowance))
    const findings = onceEach([...pdfRules.flatMap(rule => rule(reading)), ...embedded])
    return { findings, claim: claimOf(document) }
  } catch (error) {
    // The libraries below throw whatever they like at a page tree in a circle or a stream that does not unpack.
    return { findings: [error instanceof Excess ? tooMuch(error) : broken] }
  }
}

/** What holds of many things alike is told once. */
function onceEach(findings: readonly PdfFinding[]): readonly PdfFinding[] {
  const groups = grouped(findings, ({ clause, message }) => `${clause} ${message}`)
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? []
    return { ...first, message: first.message.replace(/\.$/, ` (${others.length + 1} times).`) }
  })
}

/** Between them, our library lets others go on: with its own hundred, it waits as long as it works. */
const objectsAtOnce = 10_000

async function open(bytes: Uint8Array): Promise<PDFDocument | undefined> {
  const { PDFDocument } = loadPdfLib()
  const options = { updateMetadata: false, throwOnInvalidObject: true, parseSpeed: objectsAtOnce }
  const document = await PDFDocument.load(bytes, options).catch(() => undefined)
  if (document) limitObjects(document)
  try {
    return document && document.getPageCount() > 0 ? document : undefined
  } catch {
    return undefined
  }
}

function refuse(bytes: Uint8Array): PdfFinding | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (bytes.length === 0) return unreadable('The file is empty.', 'Make or copy it again.')
  if (!start.includes('%PDF-')) return unreadable('The file is not a PDF.', 'Name a file that is one.')
  const end = Buffer.from(bytes.subarray(-2048)).toString('latin1')
  if (!end.includes('%%EOF'))
    return unreadable('The end of the file is missing.', 'Copy it again: it was cut off on its way.')
  if (/\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(Buffer.from(bytes).toString('latin1'))) return encrypted
  return undefined
}

const broken = unreadable(
  'The PDF is broken: its objects cannot be read.',
  'Make it again, or mend it with another program.',
)

function tooMuch({ message }: Excess): PdfFinding {
  return unreadable(`The PDF is not looked into: it holds ${message}.`, 'Make it again, simpler or in parts.')
}

const encrypted: PdfFinding = {
  code: 'pdf/unreadable',
  clause: 'ISO 19005-2, 6.1.3',
  message: 'The PDF is encrypted: archives refuse it, and it cannot be looked into.',
  hint: 'Save it without a password.',
}

function unreadable(message: string, hint: string): PdfFinding {
  return { code: 'pdf/unreadable', clause: 'ISO 32000-1, 7.5', message, hint }
}
