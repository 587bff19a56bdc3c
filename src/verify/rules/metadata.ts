import type { PDFDict } from '@cantoo/pdf-lib'
import { asDict, name, nameAt, streamAt, textAt } from '../../pdf/objects.ts'
import { streamBytes } from '../../pdf/streams.ts'
import { a2, type PdfFinding, ua } from '../finding.ts'
import type { PdfRule, Reading } from '../reading.ts'
import { readXmp, type Xmp } from '../xmp.ts'

const spaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
} as const

/** The PDF says what it is, in words that programs find, and says the same in both places. */
export const metadata: PdfRule = reading => {
  const stream = streamAt(reading.document.catalog, 'Metadata')
  if (!stream) return [missing]
  const packet = Buffer.from(streamBytes(stream)).toString('utf8')
  const xmp = readXmp(packet)
  if (!xmp) return [unreadable]
  return [
    ...stored(stream.dict),
    ...header(packet),
    ...claims(xmp),
    ...strangers(packet, xmp),
    ...prefixes(packet),
    ...title(xmp),
    ...equal(xmp, infoOf(reading)),
  ]
}

const missing: PdfFinding = {
  code: 'pdf/metadata',
  clause: ua('7.1', '06-001'),
  message: 'The PDF has no metadata (XMP).',
}

const unreadable: PdfFinding = {
  code: 'pdf/metadata',
  clause: a2('6.6.2.1'),
  message: 'The metadata of the PDF is no well-formed XML.',
}

function stored(dict: PDFDict): readonly PdfFinding[] {
  const isMarked = nameAt(dict, 'Type') === 'Metadata' && nameAt(dict, 'Subtype') === 'XML'
  if (isMarked && !dict.has(name('Filter'))) return []
  const message = 'The metadata of the PDF is packed or not marked as such, so that search programs miss it.'
  return [{ code: 'pdf/metadata', clause: a2('6.6.2.1'), message }]
}

function header(packet: string): readonly PdfFinding[] {
  if (!/<\?xpacket begin=[^?]*\s(bytes|encoding)=/.test(packet)) return []
  const message = 'The header of the metadata has an attribute that archives refuse (bytes or encoding).'
  return [{ code: 'pdf/metadata', clause: a2('6.6.2.1'), message }]
}

function claims(xmp: Xmp): readonly PdfFinding[] {
  const found: PdfFinding[] = []
  const says = (key: string) => xmp.get(key)?.trim()
  if (says(`${spaces.pdfuaid}part`) !== '1')
    found.push({
      code: 'pdf/metadata',
      clause: ua('5', '06-002'),
      message: 'The PDF does not claim to follow PDF/UA-1 (pdfuaid:part 1).',
    })
  if (says(`${spaces.pdfaid}part`) !== '2' || says(`${spaces.pdfaid}conformance`) !== 'A')
    found.push({
      code: 'pdf/metadata',
      clause: a2('6.6.4'),
      message: 'The PDF does not claim to follow PDF/A-2a (pdfaid:part 2, pdfaid:conformance A).',
    })
  return found
}

/** What PDF/A knows without being told (ISO 19005-2, 6.6.2.3.1). */
const knownSpaces: ReadonlySet<string> = new Set([
  ...Object.values(spaces).filter(space => space !== spaces.pdfuaid),
  'http://ns.adobe.com/xap/1.0/rights/',
  'http://ns.adobe.com/xap/1.0/mm/',
  'http://ns.adobe.com/xap/1.0/bj/',
  'http://ns.adobe.com/xap/1.0/t/pg/',
  'http://ns.adobe.com/xmp/1.0/DynamicMedia/',
  'http://ns.adobe.com/xmp/Identifier/qual/1.0/',
  'http://ns.adobe.com/photoshop/1.0/',
  'http://ns.adobe.com/camera-raw-settings/1.0/',
  'http://ns.adobe.com/exif/1.0/',
  'http://ns.adobe.com/exif/1.0/aux/',
  'http://ns.adobe.com/tiff/1.0/',
])

/** Properties that neither the standard nor the packet itself explains. */
function strangers(packet: string, xmp: Xmp): readonly PdfFinding[] {
  const explained = [...packet.matchAll(/namespaceURI>\s*([^<\s]+)\s*</g)].map(([, space]) => space)
  const used = new Set([...xmp.keys()].map(key => key.replace(/[^/#]*$/, '')))
  return [...used]
    .filter(space => !knownSpaces.has(space) && !explained.includes(space))
    .map(space => ({
      code: 'pdf/metadata',
      clause: a2('6.6.2.3'),
      message: `The metadata uses ${space} without the extension schema that explains it.`,
    }))
}

/** Programs look for the claims by these very names. */
function prefixes(packet: string): readonly PdfFinding[] {
  return (['pdfuaid', 'pdfaid'] as const).flatMap(prefix => {
    const bound = [...packet.matchAll(/xmlns:(\w+)\s*=\s*["']([^"']*)["']/g)]
    if (bound.every(([, own, space]) => space !== spaces[prefix] || own === prefix)) return []
    const clause = prefix === 'pdfuaid' ? ua('5') : a2('6.6.4')
    return [
      { code: 'pdf/metadata', clause, message: `The metadata claims its standard by another prefix than ${prefix}.` },
    ]
  })
}

function title(xmp: Xmp): readonly PdfFinding[] {
  if (xmp.get(`${spaces.dc}title`)?.trim()) return []
  const message = 'The PDF has no title in its metadata (dc:title).'
  return [{ code: 'pdf/metadata', clause: ua('7.1', '06-003'), message, hint: 'Give it the title of the document.' }]
}

const pairs = [
  ['Title', `${spaces.dc}title`],
  ['Author', `${spaces.dc}creator`],
  ['Creator', `${spaces.xmp}CreatorTool`],
  ['Producer', `${spaces.pdf}Producer`],
  ['CreationDate', `${spaces.xmp}CreateDate`],
  ['ModDate', `${spaces.xmp}ModifyDate`],
] as const

function equal(xmp: Xmp, info: PDFDict | undefined): readonly PdfFinding[] {
  return pairs.flatMap(([key, property]): readonly PdfFinding[] => {
    const one = textAt(info, key)
    const other = xmp.get(property)?.trim()
    if (one === undefined || (other !== undefined && comparable(one) === comparable(other))) return []
    const message = `The PDF says “${one}” as its ${key} in one place and “${other ?? ''}” in another.`
    return [{ code: 'pdf/metadata', clause: a2('6.6.2'), message, hint: 'Write the same into Info and XMP.' }]
  })
}

function infoOf({ document: { context } }: Reading): PDFDict | undefined {
  return asDict(context.lookup(context.trailerInfo.Info))
}

/** A PDF date, `D:20160531100000+02'00'`, as one of XMP, `2016-05-31T10:00:00+02:00`; other text as it is. */
function comparable(text: string): string {
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = pdfDate.exec(text) ?? []
  if (year === undefined) return text.replace(/\.\d+(?=[Z+-]|$)|[+-]00:00$/g, '')
  const offset = /^[+-](?!00.?00)/.test(zone) ? zone.replace(/'/g, ':').replace(/:$/, '') : 'Z'
  return `${year}-${month ?? '01'}-${day ?? '01'}T${hour}:${minute}:${second}${offset}`
}

const pdfDate = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d'?\d?\d?'?)?/
