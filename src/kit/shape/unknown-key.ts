import * as z from 'zod'
import { changeTo } from '../../diagnostics/changes.ts'
import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { rowOf } from '../../diagnostics/row-of.ts'
import { suggest, suggestions } from '../../diagnostics/suggest.ts'
import { type Data, dataAt, pathText } from '../data.ts'
import { kitSchema } from '../schema.ts'
import { expectationAt } from './expectation.ts'

/** What people call things, and what the format calls them. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  address: ['url', 'email'],
  author: ['creator'],
  begin: ['start'],
  begins: ['start'],
  bold: ['headline'],
  cell: ['phone'],
  content: ['body'],
  credit: ['creditLine'],
  credits: ['creditLine'],
  description: ['caption', 'boilerplate', 'bio', 'lead'],
  documents: ['attachments'],
  donor: ['funder'],
  donors: ['funding'],
  downloads: ['attachments'],
  about: ['boilerplate', 'bio'],
  'e-mail': ['email'],
  'fact-sheet': ['facts'],
  factsheet: ['facts'],
  faq: ['questions'],
  fax: ['phone'],
  figures: ['facts'],
  files: ['attachments'],
  funders: ['funding'],
  gallery: ['photos'],
  href: ['url'],
  image: ['file', 'photo'],
  images: ['photos'],
  lang: ['languages'],
  link: ['url'],
  location: ['place'],
  mail: ['email'],
  mobile: ['phone'],
  org: ['organization'],
  orgs: ['organizations'],
  pictures: ['photos'],
  position: ['title'],
  program: ['agenda'],
  programme: ['agenda'],
  'q&a': ['questions'],
  qa: ['questions'],
  role: ['title'],
  schedule: ['agenda'],
  speaker: ['person'],
  sponsors: ['funding'],
  src: ['file'],
  street: ['address'],
  subtitle: ['subheadline'],
  tel: ['phone'],
  telephone: ['phone'],
  text: ['body'],
  time: ['start'],
  title: ['headline', 'name'],
  type: ['kind'],
  until: ['end'],
  website: ['url'],
  when: ['start'],
  where: ['place'],
}

/** A key of `data` that the format does not have at this place, with the name that was most likely meant. */
export function unknownKey(path: Path, key: string, data: Data): Finding {
  const known = keysOf(expectationAt(path).schema)
  const sure = sureKey(path, key, { data, known })
  const where = path.length > 0 ? pathText(path) : 'a kit'
  return {
    code: 'kit/unknown-key',
    message: `${key} is no key of ${where}`,
    hint: hint(key, known),
    at: [...path, key],
    ...(sure === undefined ? {} : { changes: changeTo(key, sure) }),
  }
}

/** The only key that is nearest, where it does not stand beside it and takes the value as it is. */
function sureKey(
  path: Path,
  key: string,
  { data, known }: { readonly data: Data; readonly known: readonly string[] },
): string | undefined {
  const [near, ...others] = suggestions(key, known)
  if (near === undefined || others.length > 0 || dataAt(data, [...path, near]) !== undefined) return undefined
  const { schema } = expectationAt([...path, near])
  return z.safeParse(schema, dataAt(data, [...path, key])).success ? near : undefined
}

export interface MeantKey {
  readonly key: string
  /** Not a slip of the pen but another word, which may mean another thing too. */
  readonly isGuess: boolean
}

/** The key that was most likely meant where an unknown one stands. */
export function meantKey(path: Path, key: string): MeantKey | undefined {
  return nearest(key, keysOf(expectationAt(path).schema))
}

function nearest(key: string, known: readonly string[]): MeantKey | undefined {
  const near = suggest(key, known)
  if (near !== undefined) return { key: near, isGuess: false }
  const other = (rowOf(otherNames, key.toLowerCase()) ?? []).find(name => known.includes(name))
  return other === undefined ? undefined : { key: other, isGuess: true }
}

function hint(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  if (near) return `Did you mean ${near.key}?`
  const places = placesOfKey(key)
  if (places.length > 0 && places.length <= 3)
    return `${key} stands under ${places.join(' or ')}; look at the indentation.`
  return known.length > 0 ? `Keys that may stand here: ${known.join(', ')}` : 'Remove it.'
}

function keysOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  return schema instanceof z.ZodUnion ? schema.options.flatMap(keysOf) : []
}

/** The words of documents under `strings` are called like many keys, and are seldom meant. */
function placesOfKey(key: string): readonly string[] {
  const places = everyParent.filter(({ schema }) => keysOf(schema).includes(key)).map(({ place }) => place)
  const others = places.filter(place => place !== 'an id of strings')
  return others.length > 0 ? others : places
}

interface Parent {
  readonly schema: z.core.$ZodType
  readonly place: string
}

const everyParent = parents(kitSchema, 'the top level')

function parents(schema: z.core.$ZodType, place: string): readonly Parent[] {
  if (schema instanceof z.ZodOptional) return parents(schema.unwrap(), place)
  if (schema instanceof z.ZodArray) return parents(schema.element, `an item of ${place}`)
  if (schema instanceof z.ZodRecord) return parents(schema.valueType, `an id of ${place}`)
  if (!(schema instanceof z.ZodObject)) return []
  const below = Object.entries(schema.shape).flatMap(([key, child]) => parents(child, key))
  return [{ schema, place }, ...below]
}
