import { posix } from 'node:path'
import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { asDict, dictAt, name, nameAt, textAt } from '../../pdf/objects.ts'
import { loadPdfLib } from '../../pdf/pdf-lib.ts'
import { pathOf } from '../site.ts'

/** A link of the printed page. */
export interface PageLink {
  /** Absolute; those into the kit begin with our own origin. */
  readonly address: string
  /** As a reader sees or hears it. */
  readonly text: string
}

export interface LinkFacts {
  readonly links: readonly PageLink[]
  /** The PDF's path in the kit: links to other files of the kit start from there. */
  readonly path: string
}

/** The annotation flag `Print`, alone. */
const printed = 4

const allowed = /^(https?|mailto|tel):/i

/**
 * Gives every link its words (ISO 14289-1, 7.18.5: `Contents`), leads those into the kit from file to file instead of
 * to the origin that the page was printed at, and cuts what is neither web, mail nor telephone. Links
 * are there in print too (ISO 19005-2, 6.3.2).
 */
export function describeLinks(document: PDFDocument, facts: LinkFacts): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const dict = asDict(object)
    if (dict && nameAt(dict, 'Subtype') === 'Link') describe(dict, facts)
  }
}

function describe(annotation: PDFDict, { links, path }: LinkFacts): void {
  const { PDFHexString, PDFString } = loadPdfLib()
  const wordsOf = (isIt: (address: string) => boolean) =>
    links.find(link => isIt(link.address) && link.text !== '')?.text
  const say = (words: string) => annotation.set(name('Contents'), PDFHexString.fromText(words))
  annotation.set(name('F'), annotation.context.obj(printed))
  const place = nameAt(annotation, 'Dest')
  if (place !== undefined) say(wordsOf(address => address.endsWith(`#${place}`)) ?? `#${place}`)
  const action = dictAt(annotation, 'A')
  const address = textAt(action, 'URI')
  if (address === undefined) return
  const isOurs = pathOf(address) !== undefined
  if (isOurs) action?.set(name('URI'), PDFString.of(fromFile(path, address)))
  else if (!allowed.test(address)) annotation.delete(name('A'))
  say(wordsOf(other => other === address) ?? (isOurs ? fromFile(path, address) : address))
}

/** A relative reference (RFC 3986, 4.2) from the PDF to another file of the kit, without what a PDF string would escape. */
function fromFile(path: string, address: string): string {
  const { pathname, hash } = new URL(address)
  const relative = posix.relative(posix.dirname(`/${path}`), pathname) + hash
  return relative.replaceAll('(', '%28').replaceAll(')', '%29')
}
