import * as z from 'zod'
import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { type Data, dataAt, isList, isMap, pathKey } from '../data.ts'
import type { LanguageTag } from '../kit.ts'
import { type Revision, revised } from '../revised.ts'
import { languagesOf } from '../rules/languages.ts'
import { isReference, registries } from '../rules/references.ts'
import { readOnce } from '../schema/read-once.ts'
import { kitSchema, type RawKit } from '../schema.ts'
import { judges } from '../values/judge.ts'
import { wellFormed } from '../values/tag.ts'
import { leavesOf } from '../walk.ts'
import { expectationAt } from './expectation.ts'
import { shapeFindings } from './shape.ts'
import { standIn } from './stand-in.ts'

/** What can be understood of a kit with errors, whole enough to be judged. */
export interface Salvaged {
  readonly raw: RawKit
  /** Where something stands, or is missing, of which nobody knows what it is: nothing more can be said of it. */
  readonly lost: readonly Path[]
}

/** What goes may leave something behind that cannot stand alone. */
const passesAtMost = 10

/**
 * Makes a kit of data with errors: what is wrong goes, and where the format cannot do without, something that says
 * nothing stands for it. All else stays in its place. Nothing where not even that makes a kit.
 */
export function salvage(data: Data, errors: readonly Finding[]): Salvaged | undefined {
  const lost = errors.filter(error => isLost(data, error)).map(({ at }) => at)
  const unreadable = lost.filter(at => isUnreadable(data, at)).map(at => without(data, at))
  let found = revised(data, [{ at: ['languages'], value: likelyLanguages(data) }, ...unreadable])
  for (let pass = 0; pass < passesAtMost; pass += 1) {
    const shape = kitSchema.safeParse(found, readOnce)
    const revisions = shape.success ? strangers(found) : shapeRevisions(found, shape.error.issues)
    if (shape.success && revisions.length === 0) return { raw: { ...shape.data, ...someContact(shape.data) }, lost }
    found = revised(found, revisions)
    lost.push(...revisions.map(({ at }) => at))
  }
  return undefined
}

/** Those that the headline is in, or one that nothing is known of, where the kit does not say. */
function likelyLanguages(data: Data): readonly LanguageTag[] {
  const told = languagesOf(data)
  if (told.length > 0) return told
  const headline = dataAt(data, ['release', 'headline'])
  const keys = isMap(headline) ? Object.keys(headline).filter(wellFormed) : []
  return keys.length > 0 ? keys : ['und']
}

/** A text says what it says, whatever is wrong with it. */
function isLost(data: Data, { at, code }: Finding): boolean {
  if (code === 'kit/missing' || code === 'language/missing') return true
  const value = dataAt(data, at)
  const { facet } = expectationAt(at)
  const isText = facet === 'text' || facet === 'prose' || facet === 'word' || facet === undefined
  return !isText || !(typeof value === 'string' || isMap(value))
}

function shapeRevisions(data: Data, issues: readonly z.core.$ZodIssue[]): readonly Revision[] {
  return shapeFindings(issues, { data, rawAt: () => '' }).map(({ at }) => without(data, at))
}

function isUnreadable(data: Data, at: Path): boolean {
  const value = dataAt(data, at)
  const { facet } = expectationAt(at)
  const judge = facet && judges[facet]
  return at[0] !== 'languages' && typeof value === 'string' && judge?.(value) !== undefined
}

function without(data: Data, at: Path): Revision {
  const parent = at.slice(0, -1)
  const { schema } = expectationAt(parent)
  const { schema: own, optional } = expectationAt(at)
  const isNeeded = schema instanceof z.ZodObject && Object.hasOwn(schema.shape, String(at.at(-1))) && !optional
  return isNeeded || isList(dataAt(data, parent)) ? { at, value: standIn(own) } : { at }
}

/** What ids stand for that nothing has: something of which nothing is known. */
function strangers(data: Data): readonly Revision[] {
  const places = leavesOf(data).flatMap(({ facet, value }) =>
    isReference(facet) && typeof value === 'string' ? [[...registries[facet], value]] : [],
  )
  const unknown = new Map(places.filter(at => dataAt(data, at) === undefined).map(at => [pathKey(at), at]))
  return [...unknown.values()].map(at => ({ at, value: standIn(expectationAt(at).schema) }))
}

function someContact({ contacts = [] }: RawKit) {
  return contacts.length > 0 ? {} : { contacts: [{}] }
}
