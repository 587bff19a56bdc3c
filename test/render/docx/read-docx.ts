import { SaxesParser } from 'saxes'
import { unzip } from '../../package/unzipped.ts'

/** An element of XML: its name with prefix, its attributes, what is in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/** The parts of a Word document by name, as the zip reader of the tests finds them. */
export async function partsOf(docx: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  return new Map((await unzip(Buffer.from(docx))).map(({ path, bytes }) => [path, bytes]))
}

/** One part as a tree. Throws for what is not well-formed. */
export function readXml(part: Buffer | undefined): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', text => open.at(-1)?.children.push(text))
  parser.on('error', error => {
    throw error
  })
  parser.write(part?.toString('utf8') ?? '').close()
  return root
}

/** Every element below, in document order. */
export function all(element: XmlElement, name?: string): XmlElement[] {
  const below = element.children.flatMap(child => (typeof child === 'string' ? [] : [child, ...all(child)]))
  return name === undefined ? below : below.filter(one => one.name === name)
}

/** The words that a reader sees: runs of text, tabs and line breaks. */
export function wordsOf(element: XmlElement): string {
  const runs = element.name === 'w:r' ? [element] : all(element, 'w:r')
  return runs
    .flatMap(run => all(run))
    .map(({ name, children }) => (name === 'w:t' ? children.join('') : /^w:(br|tab)$/.test(name) ? ' ' : ''))
    .join('')
}

/** A paragraph as its style and words. */
export function paragraphsOf(document: XmlElement): readonly (readonly [style: string, words: string])[] {
  return all(document, 'w:p').map(paragraph => [
    all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '',
    wordsOf(paragraph),
  ])
}

export async function readDocument(docx: Uint8Array): Promise<XmlElement> {
  return readXml((await partsOf(docx)).get('word/document.xml'))
}
