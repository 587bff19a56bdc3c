import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { escapeXml } from '../../xml.ts'

/** What a Word document says of itself (ECMA-376 part 2, 11: core properties). */
export interface Properties {
  readonly title: string
  readonly subject: string
  readonly creator: string
  readonly keywords: readonly string[]
  /** BCP 47. */
  readonly language: string
  /** A calendar day. */
  readonly day: string
}

/** The bytes of a placed picture, by its path. */
type Picture = (path: string) => Uint8Array | undefined

/** The parts of a document by name: XML, or the path of a picture. */
export type Parts = ReadonlyMap<string, string>

/** As Word itself dates the entries of its archives. Noon of the local clock, which is what the format stores. */
const entry = { mtime: new Date(1980, 0, 1, 12), forceDosTimestamp: true, mode: 0o100644 }

/** Bytes from which deflating is worth its time. */
const large = 4096

/**
 * Packs the parts of a document as the same bytes each time: core properties of our own, for the library's have the time
 * of the clock, ids of hyperlinks and pictures by their order instead of by chance, pictures in the place of their paths,
 * and one order and date for all.
 */
export async function packDocx(parts: Parts, properties: Properties, picture: Picture): Promise<Uint8Array> {
  const links = linkIds(parts)
  const archive = new ZipFile()
  for (const name of [...parts.keys()].sort(typesFirst)) {
    const content = fixPart(name, parts.get(name) ?? '', { properties, links, picture })
    const compress = !name.startsWith('word/media/') && content.byteLength >= large
    archive.addBuffer(content, name, { ...entry, compress })
  }
  archive.end()
  return buffer(archive.outputStream)
}

/** Readers sniff the list of types (ECMA-376 part 2, annex B); all else by name, whatever the locale. */
function typesFirst(a: string, b: string): number {
  const [first, second] = [a, b].map(name => (name === '[Content_Types].xml' ? '' : name))
  return (first ?? '') < (second ?? '') ? -1 : 1
}

interface Fixing {
  readonly properties: Properties
  readonly links: ReadonlyMap<string, string>
  readonly picture: Picture
}

function fixPart(name: string, content: string, { properties, links, picture }: Fixing): Buffer {
  if (name.startsWith('word/media/')) return pictureAt(content, picture)
  if (name === 'docProps/core.xml') return Buffer.from(coreProperties(properties))
  let pictures = 0
  const text = content
    .replaceAll(/(\bId|r:id)="(rId[\w-]+)"/g, (_all, key, id) => `${key}="${links.get(id) ?? id}"`)
    .replaceAll(/(<wp:docPr id=)"\d+"/g, (_all, start) => `${start}"${++pictures}"`)
  return Buffer.from(text)
}

function pictureAt(path: string, picture: Picture): Buffer {
  const bytes = picture(path)
  return bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : Buffer.from(path)
}

/** Hyperlinks have ids of random letters; all other relationships are numbered. */
function linkIds(parts: Parts): ReadonlyMap<string, string> {
  const ids = [...parts.keys()]
    .filter(name => name.endsWith('.rels'))
    .sort()
    .flatMap(name => [...(parts.get(name) ?? '').matchAll(/\bId="(rId[\w-]+)"/g)])
    .flatMap(([, id]) => (id !== undefined && !/^rId\d+$/.test(id) ? [id] : []))
  return new Map(ids.map((id, index) => [id, `rIdLink${index + 1}`]))
}

function coreProperties({ title, subject, creator, keywords, language, day }: Properties): string {
  const time = `${day}T00:00:00Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>`,
    ...(keywords.length > 0 ? [`<cp:keywords>${escapeXml(keywords.join('; '))}</cp:keywords>`] : []),
    `<dc:creator>${escapeXml(creator)}</dc:creator><dc:language>${escapeXml(language)}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
  ].join('')
}
