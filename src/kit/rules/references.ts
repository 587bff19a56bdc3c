import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { few } from '../../diagnostics/few.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { type Data, dataAt, isList, isMap } from '../data.ts'
import type { Facet, Reference } from '../schema/leaf.ts'
import { idFrom, idProblem } from '../values/judge.ts'
import type { Leaf } from '../walk.ts'

/** Where what an id stands for is written. */
export const registries: Readonly<Record<Reference, readonly string[]>> = {
  person: ['people'],
  organization: ['organizations'],
  logo: ['logos', 'items'],
  photo: ['photos'],
}

/**
 * Ids that stand for nothing, ids that are none, groups that share one, and logos that stand twice in a group. Where a registry is no map, its ids are not
 * looked for; an id that is none stands for the one that it has to become.
 */
export function referenceFindings(data: Data, leaves: readonly Leaf[]): readonly Finding[] {
  const sound = leaves.filter(({ facet }) => !isReference(facet) || isMap(dataAt(data, registries[facet]) ?? {}))
  return [...dangling(data, sound), ...badIds(data), ...repeatedGroups(data)]
}

export function isReference(facet: Facet): facet is Reference {
  return Object.hasOwn(registries, facet)
}

function dangling(data: Data, leaves: readonly Leaf[]): readonly Finding[] {
  return leaves.flatMap(({ facet, path, value }) => {
    if (!isReference(facet) || typeof value !== 'string') return []
    const registry = registries[facet]
    const written = idsBelow(data, registry)
    const known = written.map(id => (idProblem(id) ? idFrom(id) || id : id))
    if (written.includes(value) || known.includes(value)) return []
    const place = registry.join('.')
    return [
      {
        code: 'kit/reference',
        message: `Nothing under ${place} has the id ${value}`,
        hint: hint(value, place, { known, named: idNamed(value, dataAt(data, registry)) }),
        at: path,
      } as const,
    ]
  })
}

function idsBelow(data: Data, registry: readonly string[]): readonly string[] {
  const map = dataAt(data, registry)
  return isMap(map) ? Object.keys(map) : []
}

/** Whoever writes a name where an id belongs means what has that name. */
function idNamed(text: string, registry: Data | undefined): string | undefined {
  if (!isMap(registry)) return undefined
  return Object.keys(registry).find(id => namesOf(registry[id]).some(name => name.toLowerCase() === text.toLowerCase()))
}

function namesOf(thing: Data | undefined): readonly string[] {
  if (!isMap(thing)) return []
  const texts = [thing.name, thing.acronym].flatMap(value => (isMap(value) ? Object.values(value) : [value]))
  return texts.filter(text => typeof text === 'string')
}

const listedAtMost = 10

interface Ids {
  readonly known: readonly string[]
  /** The one whose name was written in its place. */
  readonly named: string | undefined
}

function hint(id: string, place: string, { known, named }: Ids): string {
  const own = idFrom(id) || 'its id'
  if (known.length === 0) return `Write it there first: ${place}: and below it ${own}: with its keys.`
  const near = named ?? suggest(id, known)
  const list = `the ids there are ${few(known, listedAtMost)}`
  return near ? `Did you mean ${near}? (${list})` : `Write one of them or add ${own}: ${list}.`
}

function badIds(data: Data): readonly Finding[] {
  return Object.values(registries).flatMap(registry =>
    idsBelow(data, registry).flatMap(id => {
      const problem = idProblem(id)
      return problem ? [{ ...problem, at: [...registry, id] }] : []
    }),
  )
}

function repeatedGroups(data: Data): readonly Finding[] {
  const groups = dataAt(data, ['logos', 'groups'])
  if (!isList(groups)) return []
  const ids = groups.map((group, index) => ({
    id: isMap(group) ? group.id : undefined,
    at: [...groupsAt, index, 'id'],
  }))
  const twins = repeated(ids).map(({ id, at }) => ({ ...oneEach, message: `Two groups have the id ${id}`, at }))
  return [...twins, ...groups.flatMap(repeatedLogos)]
}

const groupsAt = ['logos', 'groups'] as const
const oneEach = { code: 'kit/duplicate-id', hint: 'Give each group an id of its own.' } as const

/** Documents would show it twice side by side. */
function repeatedLogos(group: Data, index: number): readonly Finding[] {
  const items = isMap(group) && isList(group.items) ? group.items : []
  const ids = items.map((id, item) => ({ id, at: [...groupsAt, index, 'items', item] }))
  return repeated(ids).map(({ id, at }) => ({
    code: 'kit/duplicate-id',
    message: `The logo ${id} stands in this group twice`,
    hint: 'Keep it once, where it shall stand.',
    at,
  }))
}

interface Identified {
  readonly id: Data | undefined
  readonly at: Path
}

/** Those whose id an earlier one has. */
function repeated(all: readonly Identified[]): readonly Identified[] {
  const first = new Map(all.toReversed().map(({ id, at }) => [id, at]))
  return all.filter(({ id, at }) => typeof id === 'string' && first.get(id) !== at)
}
