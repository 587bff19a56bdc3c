import { SaxesParser } from 'saxes'
import { Excess } from '../pdf/excess.ts'

/** The properties of an XMP packet: all their text by name, `http://purl.org/dc/elements/1.1/title`. */
export type Xmp = ReadonlyMap<string, string>

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const meta = 'adobe:ns:meta/'
const deepest = 1_000

/** Reads a packet (ISO 16684-1), written as elements or as attributes; nothing when it is not well-formed XML. Throws `Excess`. */
export function readXmp(packet: string): Xmp | undefined {
  const properties = new Map<string, string>()
  const open: string[] = []
  let depth = 0
  const parser = new SaxesParser({ xmlns: true })
  const add = (key: string, text: string) => properties.set(key, (properties.get(key) ?? '') + text)
  parser.on('error', error => {
    throw error
  })
  parser.on('opentagstart', () => {
    depth += 1
    // Each element asks those around it what its prefix means.
    if (depth > deepest) throw new Excess('metadata in metadata, too deep')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (uri !== rdf && uri !== meta) open.push(`${uri}${local}`)
    if (open.length === 1 && open[0] !== undefined) add(open[0], '')
    for (const { uri: space, local: key, value } of Object.values(attributes))
      if (isOwn(space)) add(`${space}${key}`, value)
  })
  parser.on('text', text => {
    // Only the property itself counts: what stands in a structure below it is that structure's.
    if (open.length === 1 && open[0] !== undefined) add(open[0], text)
  })
  parser.on('closetag', ({ uri }) => {
    depth -= 1
    if (uri !== rdf && uri !== meta) open.pop()
  })
  try {
    parser.write(packet.replace(/^\uFEFF/, '')).close()
    return properties
  } catch (error) {
    if (error instanceof Excess) throw error
    return undefined
  }
}

/** Whether a property can be of a space: those of XML itself and of the frame around them are none. */
function isOwn(space: string): boolean {
  return space !== '' && space !== rdf && space !== meta && !space.startsWith('http://www.w3.org/')
}
