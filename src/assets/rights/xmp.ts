import type { LanguageTag, Text } from '../../kit/kit.ts'
import { escapeXml } from '../../xml.ts'
import type { Rights } from './rights.ts'

/** What one JPEG segment holds, less its own name (ISO 16684-3). */
const mostBytes = 65_502
/** Letters that a text keeps; IPTC-IIM, which programs fill from here, has no room for more in a caption. */
const longest = 2000

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
} as const

/**
 * The XMP packet of a photo (ISO 16684-1) with the fields of IPTC Photo Metadata 2025.1. Texts stand in all languages
 * of the kit, the primary one first and as `x-default`; a packet too long for a JPEG keeps the first language alone.
 */
export function xmpOf(rights: Rights): Buffer {
  const whole = packet(rights, rights.languages)
  return whole.length <= mostBytes ? whole : packet(rights, rights.languages.slice(0, 1))
}

function packet(rights: Rights, languages: readonly LanguageTag[]): Buffer {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  const lines = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about=""${declared.join('')}>`,
    ...fields(rights, languages).filter(field => field !== ''),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ]
  return Buffer.from(lines.join('\n'))
}

function fields(rights: Rights, languages: readonly LanguageTag[]): readonly string[] {
  return [
    list('dc:creator', 'Seq', present(rights.creator)),
    list('dc:description', 'Alt', byLanguage(rights.caption, languages)),
    list('dc:rights', 'Alt', present(rights.copyright).map(asDefault)),
    simple('photoshop:Credit', rights.creditLine),
    simple('photoshop:DateCreated', rights.taken),
    simple('xmpRights:Marked', rights.copyright === undefined ? undefined : 'True'),
    list('xmpRights:UsageTerms', 'Alt', byLanguage(rights.usageTerms, languages)),
    simple('xmpRights:WebStatement', rights.licenseUrl),
    list('Iptc4xmpCore:AltTextAccessibility', 'Alt', byLanguage(rights.alt, languages)),
    list('Iptc4xmpExt:PersonInImage', 'Bag', rights.people.map(plain)),
  ]
}

interface Item {
  readonly language?: string
  readonly text: string
}

function present(text: string | undefined): readonly Item[] {
  return text === undefined ? [] : [plain(text)]
}

function plain(text: string): Item {
  return { text }
}

function asDefault({ text }: Item): Item {
  return { language: 'x-default', text }
}

/** A language alternative (ISO 16684-1, 8.2.2.4): the default stands first, and once more under its own language. */
function byLanguage(text: Text | undefined, languages: readonly LanguageTag[]): readonly Item[] {
  const own = languages.flatMap(language => present(text?.[language]).map(item => ({ ...item, language })))
  return [...own.slice(0, 1).map(asDefault), ...own]
}

function simple(name: string, value: string | undefined): string {
  return value === undefined ? '' : `<${name}>${brief(value)}</${name}>`
}

function list(name: string, kind: 'Seq' | 'Bag' | 'Alt', items: readonly Item[]): string {
  const rows = items.map(({ language, text }) => `<rdf:li${attribute(language)}>${brief(text)}</rdf:li>`)
  return rows.length === 0 ? '' : `<${name}><rdf:${kind}>${rows.join('')}</rdf:${kind}></${name}>`
}

function attribute(language: string | undefined): string {
  return language === undefined ? '' : ` xml:lang="${escapeXml(language)}"`
}

/** Cut to what fits. */
function brief(text: string): string {
  return escapeXml([...text].slice(0, longest).join(''))
}
