import * as z from 'zod'
import type { Path } from '../diagnostics/diagnostic.ts'
import { quoted } from './quoted.ts'
import { type Facet, traits } from './schema/leaf.ts'
import { kitSchema } from './schema.ts'
import { childSchema } from './walk.ts'

/** What the format expects at a path, in words. */
export interface Expectation {
  readonly schema: z.core.$ZodType
  readonly facet?: Facet
  /** Completes "should be …". */
  readonly expects: string
  /** A line that could stand there: `date: 2016-05-31`. */
  readonly line?: string
}

export function expectationAt(path: Path): Expectation {
  let schema: z.core.$ZodType = kitSchema
  let trait = traits.get(schema)
  for (const step of path) {
    schema = unwrapped(childSchema(schema, step) ?? schema)
    trait = traits.get(schema) ?? (trait && inherits(trait.facet) ? trait : undefined)
  }
  const example = exampleOf(schema)
  const key = path.at(-1)
  const line =
    example === undefined ? undefined : typeof key === 'string' ? `${key}: ${flow(example)}` : `- ${flow(example)}`
  return {
    schema,
    expects: trait?.expects ?? shapeWords(schema),
    ...(trait ? { facet: trait.facet } : {}),
    ...(line ? { line } : {}),
  }
}

/** What stands below these is a part of the same text. */
function inherits(facet: Facet): boolean {
  return facet === 'text' || facet === 'prose' || facet === 'places' || facet === 'dateline'
}

/** How to write an example on one line: quotes where YAML could take it for something else. */
export function flow(value: unknown): string {
  if (typeof value === 'string') return isPlain(value) ? value : quoted(value)
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${flow(item)}`)
    .join(', ')} }`
}

function isPlain(text: string): boolean {
  return (
    /^[\p{L}\p{N}][\p{L}\p{N} .@/_’–-]*$/u.test(text) &&
    Number.isNaN(Number(text)) &&
    !/^(true|false|null)$/i.test(text)
  )
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema
}

function exampleOf(schema: z.core.$ZodType): unknown {
  const meta = z.globalRegistry.get(schema)
  if (meta?.examples && Array.isArray(meta.examples)) return meta.examples[0]
  return schema instanceof z.ZodEnum ? schema.options[0] : undefined
}

function shapeWords(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(', ')}`
  if (schema instanceof z.ZodLiteral) return `${[...schema.values].join(' or ')}`
  return shapes.find(([kind]) => schema instanceof kind)?.[1] ?? 'something else'
}

const shapes = [
  [z.ZodBoolean, 'true or false'],
  [z.ZodNumber, 'a number greater than 0'],
  [z.ZodArray, 'a list: lines that begin with a hyphen'],
  [z.ZodRecord, 'keys and values, one a line'],
  [z.ZodObject, 'keys and values, one a line'],
  [z.ZodUnion, 'a text, or keys and values'],
  [z.ZodString, 'a text'],
] as const
