import { deflateSync } from 'node:zlib'
import type { PDFDict, PDFDocument, PDFObject, PDFPage } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { arrayAt, asDict, dictAt, listed, name, streamAt } from '../../src/pdf/objects.ts'
import { streamBytes } from '../../src/pdf/streams.ts'
import { printDocuments } from '../../src/print/pdf.ts'
import { verifyPdf } from '../../src/verify/pdf.ts'
import { bytes, job, kitOf, openSession, page } from '../print/printing.ts'
import { annotation, dict, edited, element, isA, pdfLib, put, rewritePage, rewriteStream, text } from './faulty.ts'

const drawing = bytes(
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>',
)
const body = `<h2 style="border-bottom:2px solid">Второе</h2><ul><li>a</li><li>b</li></ul>
  <p>An <a href="https://example.org/">address</a>, <strong>strong</strong>.</p>
  <table><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td>C</td><td>D</td></tr></table>
  <img src="../assets/logo.svg" alt="Wordmark">`

let good: Uint8Array
let levelB: Uint8Array
beforeAll(async () => {
  await using session = openSession()
  const files = new Map([...(await kitOf({ 'ru/a.html': page({ body }) })), ['assets/logo.svg', drawing]])
  const { value: [file] = [], diagnostics } = await printDocuments([job('a')], files, session)
  expect(diagnostics).toEqual([])
  good = file?.bytes ?? new Uint8Array()
  levelB = await edited(good, document => {
    put(document.catalog, 'MarkInfo')
    put(document.catalog, 'StructTreeRoot')
    xmp('<pdfaid:conformance>A<', '<pdfaid:conformance>B<')(document)
  })
})

async function findings(pdf: Uint8Array): Promise<readonly string[]> {
  return (await verifyPdf(pdf)).map(({ code, clause, message }) => `${code} | ${clause} | ${message}`)
}

const xmp = (from: string | RegExp, to: string) => (document: PDFDocument) =>
  rewriteStream(document.catalog, 'Metadata', packet => packet.replace(from, to))
const page1 = (from: string | RegExp, to: string) => (document: PDFDocument) =>
  rewritePage(document, content => content.replace(from, to))
const retag = (type: string, to: string) => (document: PDFDocument) => put(element(document, type).dict, 'S', to)
const roles = (document: PDFDocument) => dictAt(dictAt(document.catalog, 'StructTreeRoot'), 'RoleMap')
const names = (document: PDFDocument, key: string) =>
  put(document.catalog, 'Names', document.context.obj({ [key]: { Names: [] } }))
const font = (document: PDFDocument) => dict(document, isA('Subtype', 'Type0'))
const cidFont = (document: PDFDocument) => dict(document, isA('Subtype', 'CIDFontType2'))
const descriptor = (document: PDFDocument) => dict(document, isA('Type', 'FontDescriptor'))
const state = (document: PDFDocument) => dict(document, each => each.has(name('BM')))

/** Changes something, then turns the kids of an element round. */
function reversed(document: PDFDocument, type: string, change: (document: PDFDocument) => void): void {
  change(document)
  const { dict: owner } = element(document, type)
  const kids = arrayAt(owner, 'K')?.asArray() ?? []
  put(owner, 'K', document.context.obj(kids.toReversed()))
}

function attributes(document: PDFDocument, type: string): PDFDict {
  const found = asDict(arrayAt(element(document, type).dict, 'A')?.lookup(0))
  if (!found) throw new TypeError(`${type} has no attributes.`)
  return found
}

function intent(document: PDFDocument): PDFDict {
  const found = asDict(arrayAt(document.catalog, 'OutputIntents')?.lookup(0))
  if (!found) throw new TypeError('There is no output intent.')
  return found
}

function annotate({ node, doc }: PDFPage, annotation: PDFDict): void {
  const all = listed(node.lookup(name('Annots')))
  put(node, 'Annots', doc.context.obj([...all, doc.context.register(annotation.clone(doc.context))]))
}

/** The page has a further space of colours. */
function coloured(document: PDFDocument, called: string, space: PDFObject): void {
  put(document.getPage(0).node.Resources(), 'ColorSpace', document.context.obj({ [called]: space }))
}

/** The page refers to a file in the PDF. */
function embed(document: PDFDocument, content: Uint8Array): PDFDict {
  const { context } = document
  const file = context.register(context.flateStream(content, { Type: 'EmbeddedFile' }))
  const specification = context.obj({ Type: 'Filespec', F: text('a.bin'), UF: text('b.bin'), EF: { F: file } })
  put(document.getPage(0).node, `File${file.objectNumber}`, specification)
  return specification
}

interface PDFParts {
  /** Of the page. */
  readonly contents: string
  readonly filter?: string
  readonly data: Uint8Array
}

/** A PDF of one page and a stream, which is object 4. */
function pdfOf({ contents, filter, data }: PDFParts): Uint8Array {
  const start = `%PDF-1.7
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents ${contents}>> endobj
4 0 obj <<${filter ? `/Filter ${filter} ` : ''}/Length ${data.length}>>
stream
`
  return Buffer.concat([Buffer.from(start), data, Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n')])
}

const untagged = bytes(`%PDF-1.7
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj
trailer <</Root 1 0 R /Size 4>>
%%EOF
`)

/** A PDF without tags or anything else, that claims to follow a part of ISO 19005. */
function claiming(part: string, level: string): Uint8Array {
  const packet = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="${part}" pdfaid:conformance="${level}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  const metadata = `9 0 obj <</Type /Metadata /Subtype /XML /Length ${packet.length}>>\nstream\n${packet}\nendstream endobj\ntrailer`
  const file = Buffer.from(untagged).toString('latin1')
  return bytes(file.replace('/Catalog ', '/Catalog /Metadata 9 0 R ').replace('trailer', metadata))
}

/** A space of several inks. */
function inks(
  { context }: PDFDocument,
  names: readonly string[],
  colorants: readonly string[],
  process: readonly string[] = [],
) {
  const explained = Object.fromEntries(colorants.map(ink => [ink, ['Separation', ink, 'DeviceRGB']]))
  const attributes = { Colorants: explained, Process: { Components: [...process] } }
  return context.obj(['DeviceN', [...names], 'DeviceRGB', {}, attributes])
}

/** The profile of the output intent says that it is for another space. */
const profiled = (space: string) => (document: PDFDocument) => {
  const bytes = streamAt(intent(document), 'DestOutputProfile')
  if (!bytes) throw new TypeError('There is no profile.')
  const profile = Buffer.from(streamBytes(bytes))
  profile.write(space, 16, 'latin1')
  put(intent(document), 'DestOutputProfile', document.context.register(document.context.stream(profile)))
}

/** Letters of one byte, and what an encoding calls them. */
const named = (subtype: string, glyph: string) => (document: PDFDocument) => {
  const made = font(document)
  put(made, 'Subtype', subtype)
  put(made, 'ToUnicode')
  const differences = [0, ...Array.from({ length: 256 }, () => glyph)]
  put(made, 'Encoding', document.context.obj({ Differences: differences }))
}

const privateLetter = (document: PDFDocument) =>
  rewriteStream(font(document), 'ToUnicode', map => map.replace(/(beginbfchar\s<\w{4}>) <\w{4}>/, '$1 <E000>'))

/** What other programs make, and no standard forbids. */
type Edit = readonly [name: string, edit: (document: PDFDocument) => unknown, told: string]

/** What is told must not be. */
const customs: readonly Edit[] = [
  ['a tag whose content shows nothing', page1(/(\/H1 <<.*?BDC)(.*?)EMC/s, '$1 EMC /Artifact BMC $2 EMC'), 'name'],
  [
    'numbers of content among the resources',
    d => {
      page1(/\/H1 <<\/MCID (\d+) ?>> ?BDC/, '/H1 /M0 BDC')(d)
      const resources = d.getPage(0).node.Resources()
      put(resources, 'Properties', d.context.obj({ M0: { MCID: 0 } }))
    },
    'pdf/',
  ],
  ['letters that their encoding names', named('Type1', 'alpha'), '7.21.7'],
  ['letters of a drawn font, named', named('Type3', 'afii10017'), '7.21.7'],
  [
    'a font of the machine that nobody sees',
    d => [page1(/^/, '3 Tr ')(d), put(descriptor(d), 'FontFile2')],
    'is not in the file',
  ],
  [
    'other widths of what nobody sees',
    d => [page1(/^/, '3 Tr ')(d), put(cidFont(d), 'W', d.context.obj([0, 999, 123]))],
    '31-016',
  ],
  [
    'letters of a font that brings their names itself',
    d => [put(font(d), 'ToUnicode'), put(font(d), 'Encoding'), put(font(d), 'Subtype', 'Type1')],
    '7.21.7',
  ],
  [
    'private letters that words stand for',
    d => [privateLetter(d), page1(/^/, '/Span <</ActualText <FEFF0041>>> BDC ')(d), page1(/$/, ' EMC')(d)],
    '6.2.11.7.3',
  ],
  ...['/CMYK', '/DeviceCMYK'].map(
    (space): Edit => [
      `inks of a picture in the page (${space}) that the page explains`,
      d => {
        coloured(d, 'DefaultCMYK', d.context.obj(['ICCBased']))
        page1(/$/, ` /Artifact BMC BI /W 1 /H 1 /BPC 8 /CS ${space} ID xxxx\nEI EMC`)(d)
      },
      'pdf/colour',
    ],
  ),
  ...['/G', '/RGB', '/DeviceRGB', '[/I /RGB 0 <000000>]', '/Own'].map(
    (space): Edit => [
      `a picture in the page in the space ${space}`,
      d => {
        coloured(d, 'Own', d.context.obj(['Separation', 'Gold', 'DeviceRGB']))
        page1(/$/, ` /Artifact BMC BI /W 1 /H 1 /BPC 8 /CS ${space} ID xxx\nEI EMC`)(d)
      },
      'pdf/colour',
    ],
  ),
  [
    'inks of a picture that a page explains',
    d => {
      coloured(d, 'DefaultCMYK', d.context.obj(['ICCBased']))
      put(d.getPage(0).node, 'X', d.context.obj({ Subtype: 'Image', ColorSpace: 'DeviceCMYK' }))
    },
    'A picture has colours',
  ],
  [
    'a picture in the page whose bytes look like its end',
    page1(/$/, ' /Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G ID xEI 0 0 0 1 k\nEI EMC'),
    'pdf/colour',
  ],
  ['the largest number', d => put(d.catalog, 'X', 2 ** 31 - 1), 'A number in the PDF'],
  ['the longest text', d => put(d.catalog, 'X', text('x'.repeat(16_382))), 'A text in the PDF'],
  [
    'many properties beside each other',
    xmp('<dc:format>', `${'<x/>'.repeat(1001)}<dc:format>`),
    'metadata in metadata',
  ],
  [
    'a field that is called as that of which it is a part',
    d => {
      put(annotation(d), 'Subtype', 'Widget')
      put(annotation(d), 'Parent', d.context.obj({ TU: text('Name') }))
    },
    '28-005',
  ],
  ['a PDF in it that conforms', d => embed(d, good), 'pdf/'],
  ['a PDF in it that claims PDF/A-1', d => embed(d, claiming('1', 'B')), 'pdf/file | ISO 19005-2, 6.8'],
  ['a PDF in it that claims PDF/A-2b, and is not tagged', d => embed(d, levelB), 'pdf/'],
  [
    'inks that are explained, of every press, or of the process',
    d => {
      coloured(d, 'Inks', inks(d, ['Gold', 'Black', 'None'], ['Gold']))
      coloured(d, 'More', inks(d, ['Lime'], [], ['Lime']))
    },
    'ISO 19005-2, 6.2.4.4',
  ],
  [
    'a space in a circle',
    d => {
      const circle = d.context.nextRef()
      d.context.assign(circle, d.context.obj(['Indexed', circle]))
      coloured(d, 'Round', circle)
      page1(/$/, ' /Round cs')(d)
    },
    'pdf/colour',
  ],
  [
    'one time of another zone, written in two ways',
    d => [
      put(asDict(d.context.lookup(d.context.trailerInfo.Info)), 'CreationDate', text("D:20160531120000+02'00'")),
      xmp(/<xmp:CreateDate>[^<]*/, '<xmp:CreateDate>2016-05-31T12:00:00+02:00')(d),
    ],
    'as its CreationDate',
  ],
  ['a CMap that every program has', d => put(font(d), 'Encoding', 'UniJIS-UTF16-H'), '31-006'],
  [
    'codes that are no glyphs',
    d => [put(font(d), 'Encoding', 'UniJIS-UTF16-H'), page1(/<\w{4}>/, '<FFF0>')(d)],
    '31-011',
  ],
  ['inks that the profile explains', d => [profiled('CMYK')(d), page1(/$/, ' 0 0 0 1 k')(d)], '(DeviceCMYK)'],
  [
    'nothing on the page, and no meaning of colours',
    d => [put(d.catalog, 'OutputIntents'), page1(/[\s\S]*/, '')(d)],
    'pdf/colour',
  ],
  ...[
    [-50, 0, -10, 10],
    [5000, 0, 5010, 10],
    [10, -50, 0, -10],
    [10, 5000, 0, 5010],
  ].map(
    rect =>
      [
        `a link beside its page (${rect})`,
        (d: PDFDocument) => [retag('Link', 'Span')(d), put(annotation(d), 'Rect', d.context.obj(rect))],
        '28-011',
      ] as const,
  ),
  ['a pin that holds a file', d => put(annotation(d), 'Subtype', 'FileAttachment'), '6.3.1'],
  [
    'a signature that is not to be seen',
    d => [put(annotation(d), 'Subtype', 'Widget'), put(annotation(d), 'Rect', d.context.obj([0, 0, 0, 0]))],
    '6.3.3',
  ],
]

const faults: readonly Edit[] = [
  ['no mark', ({ catalog }) => put(catalog, 'MarkInfo'), 'pdf/structure | ISO 14289-1, 6.2'],
  ['suspects', ({ catalog }) => put(dictAt(catalog, 'MarkInfo'), 'Suspects', true), '14289-1, 7.1; Matterhorn 01-007'],
  [
    'no tags',
    ({ catalog }) => put(catalog, 'StructTreeRoot'),
    'pdf/structure | ISO 14289-1, 7.1 | The PDF has no tags',
  ],
  [
    'no title in the window',
    ({ catalog }) => put(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle', false),
    'pdf/metadata | ISO 14289-1, 7.1; Matterhorn 07-001',
  ],
  ['no language', ({ catalog }) => put(catalog, 'Lang'), 'pdf/language | ISO 14289-1, 7.2; Matterhorn 11-001'],
  ['a wrong language', ({ catalog }) => put(catalog, 'Lang', text('russian language')), 'pdf/language'],
  [
    'a wrong language of an element',
    d => put(element(d, 'P').dict, 'Lang', text('ru_RU')),
    '“ru_RU” is no language (P)',
  ],
  ['actions of its own', d => put(d.catalog, 'AA', d.context.obj({})), 'pdf/file | ISO 19005-2, 6.5.2'],
  ['demands', d => put(d.catalog, 'Requirements', d.context.obj([])), 'pdf/file | ISO 19005-2, 6.11'],
  ['JavaScript', d => names(d, 'JavaScript'), 'pdf/file | ISO 19005-2, 6.5.1'],
  [
    'a file that is no PDF',
    d => embed(d, bytes('a,b')),
    'pdf/file | ISO 19005-2, 6.8 | The PDF holds the file “b.bin”, which is none that archives take: The file is not a PDF.',
  ],
  [
    'a PDF in it that claims PDF/A-2b, and has no table of objects',
    d => embed(d, claiming('2', 'B')),
    'which does not follow PDF/UA-1 and PDF/A-2a itself: ',
  ],
  [
    'a file in it that claims PDF/A-1, and ends too soon',
    d => embed(d, claiming('1', 'A').subarray(0, 300)),
    'which is none that archives take: The end of the file is missing.',
  ],
  [
    'a PDF in it that is untagged',
    d => embed(d, untagged),
    'pdf/file | ISO 19005-2, 6.8 | The PDF holds the file “b.bin”, which does not follow PDF/UA-1 and PDF/A-2a itself: ',
  ],
  [
    'a file that is no PDF, for one kind of system',
    d => {
      const file = embed(d, bytes('a,b'))
      put(file, 'EF', d.context.obj({ UF: dictAt(file, 'EF')?.get(name('F')) ?? null }))
    },
    'which is none that archives take',
  ],
  ['a file without a name', d => put(embed(d, good), 'UF'), 'pdf/file | ISO 14289-1, 7.11; Matterhorn 21-001'],
  [
    'a hundred files and more',
    d => Array.from({ length: 101 }, () => embed(d, bytes('a,b'))),
    'pdf/file | ISO 19005-2, 6.8 | The PDF holds more files than are looked at.',
  ],
  ['an alternate presentation', d => names(d, 'AlternatePresentations'), 'pdf/file | ISO 19005-2, 6.10'],
  ['an XFA form', d => put(d.catalog, 'AcroForm', d.context.obj({ XFA: [] })), 'pdf/file | ISO 19005-2, 6.4.2'],
  ['no identifier', d => Reflect.deleteProperty(d.context.trailerInfo, 'ID'), 'pdf/file | ISO 19005-2, 6.1.3'],

  ['no metadata', ({ catalog }) => put(catalog, 'Metadata'), 'pdf/metadata | ISO 14289-1, 7.1; Matterhorn 06-001'],
  [
    'metadata without a type',
    d => put(dictAt(d.catalog, 'Metadata'), 'Subtype'),
    'pdf/metadata | ISO 19005-2, 6.6.2.1',
  ],
  ['broken metadata', xmp('</rdf:RDF>', ''), 'pdf/metadata | ISO 19005-2, 6.6.2.1'],
  [
    'an encoding in the header',
    xmp('begin="\uFEFF"', 'begin="\uFEFF" encoding="UTF-8"'),
    'an attribute that archives refuse',
  ],
  [
    'no claim of PDF/UA',
    xmp('<pdfuaid:part>1<', '<pdfuaid:part>2<'),
    'pdf/metadata | ISO 14289-1, 5; Matterhorn 06-002',
  ],
  ['no claim of PDF/A', xmp('<pdfaid:conformance>A<', '<pdfaid:conformance>B<'), 'pdf/metadata | ISO 19005-2, 6.6.4'],
  ['an unexplained claim', xmp(/<pdfaExtension.*schemas>/s, ''), 'pdf/metadata | ISO 19005-2, 6.6.2.3'],
  ['no title', xmp(/<dc:title>.*<\/dc:title>/, ''), 'pdf/metadata | ISO 14289-1, 7.1; Matterhorn 06-003'],
  ['two titles', d => d.setTitle('Another'), 'pdf/metadata | ISO 19005-2, 6.6.2 | The PDF says “Another” as its Title'],
  ['two dates', xmp('<xmp:CreateDate>2016', '<xmp:CreateDate>2017'), 'as its CreationDate in one place'],
  ['two creators', xmp('<xmp:CreatorTool>', '<xmp:CreatorTool>not '), 'as its Creator in one place'],

  ['a type nobody knows', retag('P', 'Paragraph'), 'pdf/structure | ISO 14289-1, 7.1; Matterhorn 02-001'],
  ['a role map in a circle', d => put(roles(d), 'Strong', 'Strong'), 'Matterhorn 02-001'],
  ['a standard type remapped', d => put(roles(d), 'P', 'Span'), 'pdf/structure | ISO 14289-1, 7.1; Matterhorn 02-004'],
  [
    'another parent',
    d => put(element(d, 'H2').dict, 'P', element(d, 'H1').ref),
    'pdf/structure | ISO 14289-1, 7.1 | An element',
  ],
  ['a note without ID', retag('H2', 'Note'), 'pdf/structure | ISO 14289-1, 7.9; Matterhorn 19-003'],
  [
    'the same ID twice',
    d => {
      for (const type of ['H1', 'H2']) put(element(d, type).dict, 'ID', text('x'))
    },
    'pdf/structure | ISO 14289-1, 7.9; Matterhorn 19-004',
  ],
  [
    'an item without body',
    retag('LBody', 'Div'),
    'pdf/structure | ISO 14289-1, 7.2; Matterhorn 09-005 | Among the tags, LI holds Div',
  ],
  ['a list of paragraphs', retag('LI', 'P'), 'Among the tags, L holds P'],
  ['an item outside of a list', retag('L', 'Div'), 'Among the tags, LI stands in Div'],
  ['a cell that is none', retag('TD', 'P'), 'Among the tags, TR holds P'],
  ['a head without body', retag('TR', 'THead'), 'Among the tags, Table has a head or foot and no TBody'],
  [
    'two captions',
    d => {
      for (const _ of [1, 2]) retag('LI', 'Caption')(d)
    },
    'Among the tags, L holds more than one Caption',
  ],
  [
    'layers without a name',
    d => put(d.catalog, 'OCProperties', d.context.obj({ D: {} })),
    'pdf/structure | ISO 14289-1, 7.10; Matterhorn 20-001',
  ],
  [
    'layers that change themselves',
    d => put(d.catalog, 'OCProperties', d.context.obj({ D: { Name: text('a'), AS: [] } })),
    'pdf/structure | ISO 14289-1, 7.10; Matterhorn 20-003',
  ],
  ['rows without a table', retag('Table', 'Div'), 'Among the tags, TR stands in Div'],
  ['a skipped level', retag('H2', 'H3'), 'pdf/heading | ISO 14289-1, 7.4.2; Matterhorn 14-003'],
  ['a late first level', retag('H1', 'P'), 'pdf/heading | ISO 14289-1, 7.4.2; Matterhorn 14-002'],
  ['two kinds of headings', retag('H2', 'H'), 'pdf/heading | ISO 14289-1, 7.4.4; Matterhorn 14-007'],
  [
    'an uneven row',
    d => put(element(d, 'TD').dict, 'A', d.context.obj({ O: 'Table', ColSpan: 2 })),
    'pdf/table | ISO 14289-1, 7.2; Matterhorn 09-004 | Row 2 of a table has 3 columns',
  ],
  [
    'a cell that is too tall',
    d => put(element(d, 'TD').dict, 'A', d.context.obj({ O: 'Table', RowSpan: 2 })),
    'below its last row',
  ],
  [
    'a header without scope',
    d => {
      put(attributes(d, 'TH'), 'Scope')
      put(element(d, 'TD').dict, 'A')
    },
    'pdf/table | ISO 14289-1, 7.5; Matterhorn 15-003',
  ],
  [
    'a header without scope, that cells call by another name',
    d => [put(attributes(d, 'TH'), 'Scope'), put(element(d, 'TH').dict, 'ID', text('another'))],
    'pdf/table | ISO 14289-1, 7.5; Matterhorn 15-003',
  ],
  [
    'a picture without words',
    d => put(element(d, 'Figure').dict, 'Alt'),
    'pdf/alternative | ISO 14289-1, 7.3; Matterhorn 13-004',
  ],
  [
    'two pictures without words',
    d => [put(element(d, 'Figure').dict, 'Alt'), retag('H2', 'Figure')(d)],
    'A picture has no alternative text (2 times).',
  ],
  ['a picture with empty words', d => put(element(d, 'Figure').dict, 'Alt', text(' ')), 'pdf/alternative'],
  ['a picture without place', d => put(element(d, 'Figure').dict, 'A'), 'pdf/alternative | ISO 32000-1, 14.8.5.4.3 |'],
  ['a formula without words', retag('H2', 'Formula'), 'pdf/alternative | ISO 14289-1, 7.7; Matterhorn 17-002'],

  ['a bare area', page1(/$/, ' 0 0 9 9 re f'), '7.1; Matterhorn 01-005 | 1 thing on page 1 is neither tagged'],
  ['two bare areas', page1(/$/, ' 0 0 9 9 re f 0 0 9 9 re f'), '01-005 | 2 things on page 1 are neither tagged'],
  ['a bare text', page1(/\/H1 <<\/MCID 0 >>BDC|\/H1 <<\/MCID 0>>BDC/, '/H1 BMC'), 'first a text'],
  [
    'an artifact in content',
    page1(/(\/H1 <<.*?BDC)(.*?)EMC/s, '$1 /Artifact BMC $2 EMC EMC'),
    'pdf/content | ISO 14289-1, 7.1; Matterhorn 01-003',
  ],
  ['a mark that does not end', page1(/$/, ' /Artifact BMC'), 'pdf/content | ISO 14289-1, 7.1 | Marked content'],
  ['one number twice', page1('/MCID 1>>', '/MCID 0>>'), 'pdf/content | ISO 14289-1, 7.1 | Two pieces'],
  [
    'content that there is not',
    page1('/MCID 0>>', '/MCID 99>>'),
    'pdf/structure | ISO 14289-1, 7.1 | 1 tag names content',
  ],
  ['no way back', d => put(dictAt(d.catalog, 'StructTreeRoot'), 'ParentTree'), 'no way leads back'],
  ['deep states', page1(/^/, `${'q '.repeat(29)}${'Q '.repeat(29)}`), 'pdf/file | ISO 19005-2, 6.1.13'],
  [
    'an ink that nothing explains',
    d => coloured(d, 'Inks', inks(d, ['Black', 'Gold'], [])),
    'pdf/colour | ISO 19005-2, 6.2.4.4 | The ink “Gold” of a DeviceN colour space',
  ],
  [
    'an ink beside those that are explained',
    d => coloured(d, 'Inks', inks(d, ['Gold', 'Lime'], ['Lime'])),
    'pdf/colour | ISO 19005-2, 6.2.4.4 | The ink “Gold” of a DeviceN colour space',
  ],
  ['inks', page1(/$/, ' 0 0 0 1 k'), 'pdf/colour | ISO 19005-2, 6.2.4.3'],
  [
    'a tiny page',
    d => put(d.getPage(0).node, 'MediaBox', d.context.obj([0, 0, 2, 2])),
    'pdf/page | ISO 19005-2, 6.1.13',
  ],

  [
    'a link outside of links',
    retag('Link', 'Span'),
    '14289-1, 7.18.5; Matterhorn 28-011 | A link on page 1 (https://example.org/) does not',
  ],
  ['a link without words', d => put(annotation(d), 'Contents'), 'pdf/link | ISO 14289-1, 7.18.5; Matterhorn 28-012'],
  [
    'two links without words',
    d => [put(annotation(d), 'Contents'), annotate(d.getPage(0), annotation(d))],
    'A link on page 1 (https://example.org/), like 1 more, does not say what it is.',
  ],
  [
    'two pages without an order for the tab key',
    d => [put(d.getPage(0).node, 'Tabs'), annotate(d.addPage([99, 99]), annotation(d))],
    'on page 1, nor on 1 more (Tabs is not S)',
  ],
  ['a hidden link', d => put(annotation(d), 'F', 2), 'pdf/link | ISO 19005-2, 6.3.2'],
  [
    'a note on the page',
    d => put(annotation(d), 'Subtype', 'Text'),
    'pdf/link | ISO 14289-1, 7.18.1; Matterhorn 28-002',
  ],
  ['a film', d => put(annotation(d), 'Subtype', 'Movie'), 'pdf/file | ISO 19005-2, 6.3.1'],
  ['a program to start', d => put(dictAt(annotation(d), 'A'), 'S', 'Launch'), 'pdf/file | ISO 19005-2, 6.5.1'],
  [
    'no order for the tab key',
    d => put(d.getPage(0).node, 'Tabs'),
    'pdf/link | ISO 14289-1, 7.18.3; Matterhorn 28-009',
  ],

  [
    'a font of the machine',
    d => put(descriptor(d), 'FontFile2'),
    'pdf/font | ISO 14289-1, 7.21.4.1; Matterhorn 31-009',
  ],
  ['no map of glyphs', d => put(cidFont(d), 'CIDToGIDMap'), 'pdf/font | ISO 14289-1, 7.21.3.2; Matterhorn 31-005'],
  [
    'no character collection',
    d => put(cidFont(d), 'CIDSystemInfo'),
    'pdf/font | ISO 14289-1, 7.21.3.1; Matterhorn 31-001',
  ],
  ['another encoding', d => put(font(d), 'Encoding', 'Other'), 'pdf/font | ISO 14289-1, 7.21.3.3; Matterhorn 31-006'],
  [
    'other widths',
    d => put(cidFont(d), 'W', d.context.obj([0, 999, 123])),
    'pdf/font | ISO 14289-1, 7.21.5; Matterhorn 31-016',
  ],
  ['no letters', d => put(font(d), 'ToUnicode'), 'pdf/font | ISO 14289-1, 7.21.7; Matterhorn 10-001'],
  ['letters with made-up names', named('Type3', 'a72'), 'pdf/font | ISO 14289-1, 7.21.7; Matterhorn 10-001'],
  [
    'a picture in inks',
    d => d.context.register(d.context.stream('', { Subtype: 'Image', ColorSpace: 'DeviceCMYK' })),
    'A picture has colours (DeviceCMYK)',
  ],
  ['colours that the profile is not for', profiled('CMYK'), 'Page 1 has colours (DeviceRGB)'],
  [
    'letters that there are not',
    d => rewriteStream(font(d), 'ToUnicode', map => map.replace(/(beginbfchar\s<\w{4}>) <\w{4}>/, '$1 <0000>')),
    'pdf/font | ISO 14289-1, 7.21.7; Matterhorn 31-028',
  ],
  ['private letters', privateLetter, 'pdf/font | ISO 19005-2, 6.2.11.7.3'],
  ['a box for a letter', page1(/<\w{4}>/, '<0000>'), 'pdf/font | ISO 14289-1, 7.21.8; Matterhorn 31-030'],
  ['a glyph that is not there', page1(/<\w{4}>/, '<FFF0>'), 'pdf/font | ISO 14289-1, 7.21.4.1; Matterhorn 31-011'],

  ['no meaning of colours', ({ catalog }) => put(catalog, 'OutputIntents'), 'pdf/colour | ISO 19005-2, 6.2.3'],
  [
    'black that nobody set, and no meaning of colours',
    d => [put(d.catalog, 'OutputIntents'), page1(/[\s\S]*/, '0 0 9 9 re f')(d)],
    'pdf/colour | ISO 19005-2, 6.2.3',
  ],
  ['a profile of another standard', d => put(intent(d), 'S', 'GTS_PDFX'), 'pdf/colour | ISO 19005-2, 6.2.3'],
  [
    'a broken profile',
    d => rewriteStream(intent(d), 'DestOutputProfile', () => 'x'.repeat(200)),
    'profile of the output intent is broken',
  ],
  ['a transfer function', d => put(state(d), 'TR', 'Identity'), 'pdf/file | ISO 19005-2, 6.2.5'],
  ['a strange mixing', d => put(state(d), 'BM', 'Dissolve'), 'pdf/file | ISO 19005-2, 6.2.10'],
  ['LZW', d => put(dictAt(intent(d), 'DestOutputProfile'), 'F', text('x')), 'pdf/file | ISO 19005-2, 6.1.7.1'],

  [
    'an empty identifier',
    d => {
      d.context.trailerInfo.ID = d.context.obj([text(''), text('')])
    },
    'pdf/file | ISO 19005-2, 6.1.3',
  ],
  ['strange permissions', d => put(d.catalog, 'Perms', d.context.obj({ X: {} })), 'pdf/file | ISO 19005-2, 6.1.12'],
  ['a form without looks', d => put(d.catalog, 'AcroForm', d.context.obj({ NeedAppearances: true })), '19005-2, 6.4.1'],
  ['a caption that comes late', d => reversed(d, 'L', retag('LI', 'Caption')), 'the Caption of L does not stand first'],
  [
    'two headings without a level',
    d => {
      for (const type of ['H1', 'H2']) retag(type, 'H')(d)
    },
    '14289-1, 7.4.4; Matterhorn 14-006',
  ],
  [
    'a note with an empty ID',
    d => {
      retag('H2', 'Note')(d)
      put(element(d, 'Note').dict, 'ID', text(''))
    },
    'Matterhorn 19-003',
  ],
  ['another prefix', xmp(/pdfuaid/g, 'ua'), 'pdf/metadata | ISO 14289-1, 5 |'],
  [
    'an unexplained property',
    xmp('<dc:format>', '<x:y xmlns:x="http://x.example/">z</x:y><dc:format>'),
    'http://x.example/ without',
  ],
  ['strange operators', page1(/^/, 'xyz '), 'pdf/file | ISO 19005-2, 6.2.2 | The content of page 1 has operators'],
  [
    'content without resources',
    d => {
      put(d.getPage(0).node.Parent(), 'Resources', d.getPage(0).node.get(name('Resources')))
      put(d.getPage(0).node, 'Resources')
    },
    '19005-2, 6.2.2 | The content of page 1 does not bring',
  ],
  ['a strange way of colours', page1(/^/, '/Bright ri '), 'pdf/file | ISO 19005-2, 6.2.6'],
  ['a picture packed by LZW', page1(/$/, ' /Artifact BMC BI /W 1 /H 1 /F /LZW ID x\nEI EMC'), '19005-2, 6.1.10'],
  ['a smoothed picture', page1(/$/, ' /Artifact BMC BI /W 1 /H 1 /I true ID x\nEI EMC'), '19005-2, 6.2.8'],
  ['a space of inks', page1(/$/, ' /DeviceCMYK cs'), 'pdf/colour | ISO 19005-2, 6.2.4.3'],
  ...['/CMYK', '/DeviceCMYK', '[/I /CMYK 1 <0000000000000000>]', '/Ink'].map(
    (space): Edit => [
      `a picture in the page in the space ${space}`,
      d => {
        coloured(d, 'Ink', d.context.obj(['Indexed', 'DeviceCMYK', 0, text('')]))
        page1(/$/, ` /Artifact BMC BI /W 1 /H 1 /BPC 8 /CS ${space} ID xxxx\nEI EMC`)(d)
      },
      'pdf/colour | ISO 19005-2, 6.2.4.3 | Page 1 has colours (DeviceCMYK)',
    ],
  ),
  ...[
    ['Separation', 'Gold', 'DeviceCMYK'],
    ['DeviceN', ['Gold', 'Silver'], 'DeviceCMYK'],
    ['Pattern', 'DeviceCMYK'],
  ].map(
    (space): Edit => [
      `a space that is told in inks: ${space[0]}`,
      d => {
        coloured(d, 'Ink', d.context.obj(space))
        page1(/$/, ' /Ink cs')(d)
      },
      'pdf/colour | ISO 19005-2, 6.2.4.3 | Page 1 has colours (DeviceCMYK)',
    ],
  ),
  [
    'a gradient of inks',
    d => put(d.getPage(0).node, 'X', d.context.obj({ Shading: { ShadingType: 2, ColorSpace: 'DeviceCMYK' } })),
    'pdf/colour | ISO 19005-2, 6.2.4.3 | A gradient has colours (DeviceCMYK)',
  ],
  [
    'a picture with a table of inks',
    d =>
      put(
        d.getPage(0).node,
        'X',
        d.context.obj({ Subtype: 'Image', ColorSpace: ['Indexed', 'DeviceCMYK', 0, text('')] }),
      ),
    'pdf/colour | ISO 19005-2, 6.2.4.3 | A picture has colours (DeviceCMYK)',
  ],
  [
    'a group that is mixed in inks',
    d => put(d.getPage(0).node, 'Group', d.context.obj({ S: 'Transparency', CS: 'DeviceCMYK' })),
    'pdf/colour | ISO 19005-2, 6.2.4.3 | What is mixed with its ground has colours (DeviceCMYK)',
  ],
  [
    'a tiny page to trim',
    d => put(d.getPage(0).node, 'TrimBox', d.context.obj([0, 0, 2, 2])),
    'pdf/page | ISO 19005-2, 6.1.13',
  ],
  ['a long name', d => put(d.catalog, 'x'.repeat(128), true), 'A name in the PDF has more than 127 bytes'],
  [
    'a long text',
    d => put(d.catalog, 'X', d.context.obj([d.context.obj([text('x'.repeat(20_000))])])),
    'A text in the PDF',
  ],
  ['a text of a byte too many', d => put(d.catalog, 'X', text('x'.repeat(16_383))), 'A text in the PDF'],
  ['a link that is not always seen', d => put(annotation(d), 'F', 4 + 256), 'pdf/link | ISO 19005-2, 6.3.2'],
  [
    'ways back in a circle',
    d => {
      const tree = d.context.nextRef()
      d.context.assign(tree, d.context.obj({ Kids: [tree] }))
      put(dictAt(d.catalog, 'StructTreeRoot'), 'ParentTree', tree)
    },
    'no way leads back',
  ],
  ['a large number', d => put(d.catalog, 'X', 2 ** 31), 'A number in the PDF'],
  ['a number far below zero', d => put(d.catalog, 'X', -(2 ** 31) - 1), 'A number in the PDF'],
  ['a field without a name', d => put(annotation(d), 'Subtype', 'Widget'), '7.18.1; Matterhorn 28-005'],
  ['a field that does something', d => put(annotation(d), 'Subtype', 'Widget'), 'pdf/file | ISO 19005-2, 6.4.1'],
  ['an unknown annotation', d => put(annotation(d), 'Subtype', 'Sticker'), 'pdf/file | ISO 19005-2, 6.3.1'],
  ['looks under the mouse', d => put(annotation(d), 'AP', d.context.obj({ D: {} })), 'pdf/file | ISO 19005-2, 6.3.3'],
  [
    'a command',
    d => put(annotation(d), 'A', d.context.obj({ S: 'Named', N: 'Print' })),
    'pdf/file | ISO 19005-2, 6.5.1',
  ],
  [
    'two profiles',
    ({ catalog, context }) =>
      arrayAt(catalog, 'OutputIntents')?.push(
        context.obj({ S: 'GTS_PDFX', DestOutputProfile: context.register(context.obj({})) }),
      ),
    'pdf/colour | ISO 19005-2, 6.2.3',
  ],
  [
    'dots of its own',
    d => put(state(d), 'HT', d.context.register(d.context.obj({ HalftoneType: 6 }))),
    '19005-2, 6.2.5',
  ],
  ['another transfer function', d => put(state(d), 'TR2', 'Identity'), 'pdf/file | ISO 19005-2, 6.2.5'],
  ['a strange intent', d => put(state(d), 'RI', 'Bright'), 'pdf/file | ISO 19005-2, 6.2.6'],
  ['letters without encoding', d => put(font(d), 'Subtype', 'TrueType'), '14289-1, 7.21.6; Matterhorn 31-0'],
]

describe('a PDF of ours', () => {
  it('conforms', async () => {
    expect(await findings(good)).toEqual([])
  })

  it('conforms after a change that changes nothing', async () => {
    expect(await findings(await edited(good, () => undefined))).toEqual([])
  })

  it('conforms with its table of objects packed', async () => {
    const document = await pdfLib.PDFDocument.load(good, { updateMetadata: false })
    expect(await findings(await document.save({ useObjectStreams: true, addDefaultPage: false }))).toEqual([])
  })

  it.each(customs)('is not blamed for %s', async (_name, edit, forbidden) => {
    const found = await findings(await edited(good, edit))
    expect(found.filter(line => line.includes(forbidden))).toEqual([])
  })

  it.each(faults)('does not with %s', async (_name, edit, expected) => {
    const found = await findings(await edited(good, edit))
    expect(found.filter(line => line.includes(expected))).toHaveLength(1)
  })
})

describe('a file that holds too much', () => {
  const spaces = deflateSync(Buffer.alloc(201 * 1024 * 1024, 0x20))
  const half = deflateSync(Buffer.alloc(101 * 1024 * 1024, 0x20))
  const steps = deflateSync('q '.repeat(2_000_001))
  it.each<readonly [string, PDFParts, string]>([
    ['a stream', { contents: '4 0 R', filter: '/FlateDecode', data: spaces }, 'a stream that unpacks to more than'],
    [
      'a stream in two packings',
      { contents: '4 0 R', filter: '[/FlateDecode /FlateDecode]', data: deflateSync(spaces) },
      'a stream that unpacks to more than 200 MB',
    ],
    ['a page', { contents: '[4 0 R 4 0 R]', filter: '/FlateDecode', data: half }, 'a page of more than 200 MB'],
    ['steps', { contents: '[4 0 R 4 0 R]', filter: '/FlateDecode', data: steps }, 'drawings of too many steps'],
    [
      'packed objects',
      { contents: '[]', filter: '/FlateDecode /Type /#4fbjStm /N 1 /First 4', data: spaces },
      'a stream that unpacks to more than 200 MB',
    ],
    [
      'objects in two packings',
      { contents: '[]', filter: '[/FlateDecode /FlateDecode] /Type /ObjStm /N 1 /First 4', data: spaces },
      'objects that are packed more than once',
    ],
    [
      'objects packed by LZW',
      { contents: '[]', filter: '/LZWDecode /Type /ObjStm /N 1 /First 4', data: spaces },
      'objects that are packed more than once',
    ],
    [
      'a stream in many packings',
      { contents: '4 0 R', filter: `[${'/ASCIIHexDecode '.repeat(9)}]`, data: bytes('00') },
      'a stream in many packings',
    ],
    [
      'a stream of repeated letters',
      { contents: '4 0 R', filter: '/RunLengthDecode', data: Buffer.alloc(4 * 1024 * 1024, 0x81) },
      'a stream that unpacks to more than 200 MB',
    ],
    ...['/Size 8388608', '/Size 9 /Index [0 8388608]', '/Size 9 /W [1 9 1]'].map(
      (numbers): readonly [string, PDFParts, string] => [
        `a table of ${numbers}`,
        { contents: '[]', filter: `/ASCIIHexDecode /Type /XRef ${numbers}`, data: bytes('00') },
        'a table of more objects than a PDF can have',
      ],
    ),
  ])('is not looked into: %s', async (_name, parts, what) => {
    expect(await findings(pdfOf(parts))).toEqual([
      expect.stringContaining(`pdf/unreadable | ISO 32000-1, 7.5 | The PDF is not looked into: it holds ${what}`),
    ])
  })

  const form = `5 0 obj <</Subtype /Form /BBox [0 0 9 9] /Length 1048576>>\nstream\n${' '.repeat(1_048_576)}\nendstream endobj\n`
  const shared = (kids: string, more: string) => `%PDF-1.7
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Count 1 /Kids [${kids}]>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Annots 9 0 R
  /Resources <</XObject <</F 5 0 R>> /Font <<${called(1001)}>>>>>> endobj
${more}
trailer <</Root 1 0 R>>
%%EOF
`
  const content = (operators: string) =>
    `4 0 obj <</Length ${operators.length}>>\nstream\n${operators}\nendstream endobj\n`
  const called = (count: number) => Array.from({ length: count }, (_, at) => `/F${at} ${100 + at} 0 R`).join(' ')
  const letters = (count: number) => Array.from({ length: count }, (_, index) => `/F${index} 9 Tf (a) Tj `).join('')
  const fonts = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `${100 + index} 0 obj <</Type /Font /Subtype /Type1 /ToUnicode 6 0 R>> endobj\n`,
    ).join('')
  const table = `6 0 obj <</Length 1048576>>\nstream\n${' '.repeat(1_048_576)}\nendstream endobj\n`
  const packed = '5 0 obj <</Type /ObjStm /N 0 /First 0 /Length 0>>\nstream\n\nendstream endobj\n'
  it.each<readonly [string, string, string]>([
    [
      'a form that is painted again and again',
      shared('3 0 R', form + content('/F Do '.repeat(250))),
      'pages and drawings of more than 200 MB',
    ],
    [
      'pages that double',
      shared(
        '9 0 R',
        Array.from(
          { length: 20 },
          (_, at) => `${at + 9} 0 obj <</Kids [${at + 10} 0 R ${at + 10} 0 R]>> endobj\n`,
        ).join(''),
      ),
      'more than 20,000 pages',
    ],
    ['pages in a circle', shared('2 0 R', ''), 'pages in a circle'],
    [
      'annotations that pages share',
      shared('3 0 R '.repeat(101), `9 0 obj [${'<</Subtype /Link>> '.repeat(1000)}] endobj`),
      'more than 100,000 annotations',
    ],
    ['fonts', shared('3 0 R', content(`BT ${letters(1001)} ET`) + fonts(1001)), 'more than 1,000 fonts'],
    [
      'fonts that share a table',
      shared('3 0 R', content(`BT ${letters(250)} ET`) + fonts(250) + table),
      'fonts of more than 200 MB',
    ],
    ['objects', shared('3 0 R', '9 0 obj 1 endobj\n'.repeat(500_001)), 'more than 500,000 objects'],
    [
      'packed objects by their number',
      shared('3 0 R', packed.replace('/N 0', '/N 500001')),
      'more than 500,000 objects',
    ],
    ['streams of packed objects', shared('3 0 R', packed.repeat(20_001)), 'more packed objects than anybody looks at'],
  ])('keeps no machine busy: %s', async (_name, file, what) => {
    expect(await findings(bytes(file))).toEqual([
      expect.stringContaining(`pdf/unreadable | ISO 32000-1, 7.5 | The PDF is not looked into: it holds ${what}`),
    ])
  })

  it('is looked into in time where widths are told again and again, types stand for types and tags are not closed', async () => {
    const long = await edited(good, document => {
      const { context } = document
      put(cidFont(document), 'W', context.obj(Array.from({ length: 60_000 }, (_, at) => [0, 65_535, 500][at % 3] ?? 0)))
      const types = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`T${at}`, `T${at + 1}`]))
      put(dictAt(document.catalog, 'StructTreeRoot'), 'RoleMap', context.obj(types))
      rewriteStream(document.catalog, 'Metadata', packet => packet + '<'.repeat(1_000_000))
    })
    expect(await findings(long)).toContainEqual(expect.stringContaining('The metadata'))
  })

  it('is not looked into: metadata in metadata', async () => {
    const deep = await edited(good, xmp('<dc:format>', `${'<x>'.repeat(1000)}<dc:format>`))
    expect(await findings(deep)).toEqual([expect.stringContaining('it holds metadata in metadata, too deep.')])
  })

  it('is read as far as it makes sense: marks in marks', async () => {
    const marks = Buffer.from('/P <</MCID 0>> BDC '.repeat(100_000))
    expect(await findings(pdfOf({ contents: '4 0 R', data: marks }))).toContainEqual(
      expect.stringContaining('Marked content'),
    )
  })
})

describe('a file that is no sound PDF', () => {
  const garbled = (pdf: Uint8Array) => {
    const copy = pdf.slice()
    copy.fill(0x20, 2000, copy.length - 600)
    return copy
  }
  it.each<[string, (pdf: Uint8Array) => Uint8Array, string]>([
    ['empty', () => new Uint8Array(), 'The file is empty.'],
    ['a text', () => bytes('# Press release'), 'The file is not a PDF.'],
    ['cut off', pdf => pdf.subarray(0, pdf.length / 2), 'The end of the file is missing.'],
    ['garbled', garbled, 'The PDF is broken'],
    ['a header and an end', () => bytes('%PDF-1.7\n%%EOF\n'), 'The PDF is broken'],
    [
      'encrypted',
      pdf => bytes(Buffer.from(pdf).toString('latin1').replace('trailer\n<<', 'trailer\n<< /Encrypt 1 0 R')),
      'The PDF is encrypted',
    ],
  ])('is told as one problem when it is %s', async (_name, spoil, message) => {
    expect(await findings(spoil(good))).toEqual([
      expect.stringMatching(new RegExp(`^pdf/unreadable \\| .* \\| ${message}`)),
    ])
  })

  it('is read where a stream says elsewhere how long it is, and a text in it looks like the end', async () => {
    const content = 'BT (a stream) Tj ET'
    const file = `%PDF-1.7
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 9 9]>> endobj
4 0 obj <</Length 5 0 R>>
stream
${content}
endstream endobj
5 0 obj ${content.length} endobj
trailer <</Root 1 0 R /Size 6>>
%%EOF
`
    expect(await findings(bytes(file))).toContainEqual(expect.stringContaining('1 thing on page 1 is neither'))
  })

  it.each<[string, (pdf: string) => string, string]>([
    ['a later version', pdf => pdf.replace('%PDF-1.7', '%PDF-2.0'), 'ISO 19005-2, 6.1.2 | The file does not begin'],
    ['no binary comment', pdf => pdf.replace(/(%PDF-1.7\n%)..../, '$1abcd'), 'ISO 19005-2, 6.1.2 | The second line'],
    [
      'no way to its objects',
      pdf => pdf.replace(/startxref\n\d+/, 'startxref\n7'),
      '7.5.4 | The end of the file does not lead',
    ],
    [
      'a shifted object',
      pdf =>
        pdf
          .replace(/\n(\d+ 0 obj)/, '\n \n\n$1')
          .replace(/(startxref\n)(\d+)/, (_all, word, at) => `${word}${Number(at) + 3}`),
      '7.5.4 | The table of objects leads',
    ],
    ['more behind its end', pdf => `${pdf}\nmore`, 'ISO 19005-2, 6.1.3 | Something stands behind'],
  ])('is told of %s', async (_name, change, expected) => {
    const changed = change(Buffer.from(good).toString('latin1'))
    const found = await findings(new Uint8Array(Buffer.from(changed, 'latin1')))
    expect(found.filter(line => line.includes(expected))).toHaveLength(1)
  })
})
