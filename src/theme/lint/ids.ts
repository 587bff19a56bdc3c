import type { Id, Part } from './parts.ts'

/** An id with the ways of the blocks that lead to it. */
interface Reached {
  readonly id: Id
  readonly way: string
}

/** The ids of a partial by its name. */
export type IdsOf = (name: string) => readonly Reached[]

/** Partials that call one another twice double their ids. */
const most = 1000

/** Every id of parts, those of partials too: in a file of presskit, it is told where the user's own calls it. */
export function idsOf(parts: readonly Part[], ofPartial: IdsOf): readonly Reached[] {
  return parts.flatMap((part, index) => reached(part, index, ofPartial)).slice(0, most)
}

function reached(part: Part, index: number, ofPartial: IdsOf): readonly Reached[] {
  if (part.is === 'id') return [{ id: part, way: '' }]
  if (part.is === 'fork')
    return part.ways.flatMap((way, side) => behind(`${index}${side === 0 ? 'a' : 'b'}`, idsOf(way, ofPartial)))
  if (part.is !== 'call') return []
  const { notes, from } = part
  const placed = ofPartial(part.name).map(({ id, way }) => ({
    id: id.notes.template.ours ? { ...id, notes, from } : id,
    // What a block of a partial asks for may differ from call to call.
    way: way === '' ? '' : `/${index}c${way}`,
  }))
  return placed
}

function behind(step: string, ids: readonly Reached[]): readonly Reached[] {
  return ids.map(({ id, way }) => ({ id, way: `/${step}${way}` }))
}

/** Ids that stand twice wherever the second of them stands, each with the first. */
export function twins(ids: readonly Reached[]): readonly (readonly [first: Id, second: Id])[] {
  return ids.flatMap(({ id, way }, index) => {
    const first = ids.slice(0, index).find(one => one.id.name === id.name && meets(one.way, way))
    return first ? [[first.id, id] as const] : []
  })
}

function meets(one: string, other: string): boolean {
  return `${other}/`.startsWith(`${one}/`) || `${one}/`.startsWith(`${other}/`)
}
