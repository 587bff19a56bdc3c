import * as z from 'zod'
import type { Path } from '../diagnostics/diagnostic.ts'
import { type Data, isList, isMap } from './data.ts'
import { type Facet, traits } from './schema/leaf.ts'
import { kitSchema } from './schema.ts'

/** A value that the format gives a meaning, and where it stands. */
export interface Leaf {
  readonly facet: Facet
  readonly path: Path
  readonly value: Data
}

/**
 * Every value with a meaning, in the order of the file, also in a kit of which other parts are of the wrong shape:
 * so one run tells everything that is wrong.
 */
export function leavesOf(data: Data): readonly Leaf[] {
  return walk(kitSchema, data, [])
}

function walk(schema: z.core.$ZodType, value: Data, path: Path): readonly Leaf[] {
  if (value === null) return []
  if (schema instanceof z.ZodOptional) return walk(schema.unwrap(), value, path)
  const facet = traits.get(schema)?.facet
  if (facet === 'dateline') return dateline(schema, value, path)
  const own = facet ? [{ facet, path, value }] : []
  return facet && facet !== 'languages' ? own : [...own, ...below(schema, value, path)]
}

function below(schema: z.core.$ZodType, value: Data, path: Path): readonly Leaf[] {
  if (schema instanceof z.ZodUnion) {
    return schema.options.filter(option => holds(option, value)).flatMap(option => walk(option, value, path))
  }
  if (schema instanceof z.ZodArray && isList(value)) {
    return value.flatMap((item, index) => walk(schema.element, item, [...path, index]))
  }
  if (!isMap(value)) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = childSchema(schema, key)
    return inner ? walk(inner, item, [...path, key]) : []
  })
}

/** What the format says of a key below a map, or of the items of a list. */
export function childSchema(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return childSchema(schema.unwrap(), key)
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined
  if (schema instanceof z.ZodRecord) return schema.valueType
  if (schema instanceof z.ZodArray) return typeof key === 'number' ? schema.element : undefined
  return schema instanceof z.ZodUnion ? firstChild(schema.options, key) : undefined
}

function firstChild(options: readonly z.core.$ZodType[], key: string | number): z.core.$ZodType | undefined {
  for (const option of options) {
    const found = childSchema(option, key)
    if (found) return found
  }
  return undefined
}

function holds(schema: z.core.$ZodType, value: Data): boolean {
  return schema instanceof z.ZodString ? typeof value === 'string' : isMap(value)
}

/** Three forms in one: a place, a place by language, or places and a verbatim text. */
function dateline(schema: z.core.$ZodType, value: Data, path: Path): readonly Leaf[] {
  if (!isMap(value) || !hasForm(value)) return [{ facet: 'text', path, value }]
  return below(schema, value, path)
}

export function hasForm(value: object): boolean {
  return Object.hasOwn(value, 'places') || Object.hasOwn(value, 'text')
}
