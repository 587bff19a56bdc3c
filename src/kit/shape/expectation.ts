import * as z from 'zod'
import type { Path } from '../../diagnostics/diagnostic.ts'
import { quoted } from '../quoted.ts'
import { type Facet, type Trait, traits } from '../schema/leaf.ts'
import { kitSchema } from '../schema.ts'
import { childSchema } from '../walk.ts'

/** What the format expects at a path, in words. */
export interface Expectation {
  readonly schema: z.core.$ZodType
  readonly facet?: Facet
  /** Completes "should be …". */
  readonly expects: string
  /** A line that could stand there: `date: 2016-05-31`. */
  readonly line?: string
  /** The kit may do without. */
  readonly optional: boolean
}

export function expectationAt(path: Path): Expectation {
  const { schema, optional, trait, example } = path.reduce(below, { schema: kitSchema, optional: false })
  const line = example === undefined ? undefined : lineOf(path, flow(example))
  return {
    schema,
    optional,
    expects: trait?.expects ?? shapeWords(schema),
    ...(trait ? { facet: trait.facet } : {}),
    ...(line ? { line } : {}),
  }
}

interface Place {
  readonly schema: z.core.$ZodType
  readonly optional: boolean
  readonly trait?: Trait | undefined
  readonly example?: unknown
}

function below({ schema: parent, trait, example }: Place, step: string | number): Place {
  const child = childSchema(parent, step) ?? parent
  const schema = unwrapped(child)
  return {
    schema,
    optional: child !== schema,
    trait: traits.get(schema) ?? (trait && inherits(trait.facet) ? trait : undefined),
    example: exampleOf(schema) ?? passedDown(parent, example),
  }
}

/** An example of a text serves each language; one of a list or of a map by id holds one of what stands in it. */
function passedDown(parent: z.core.$ZodType, example: unknown): unknown {
  if (parent instanceof z.ZodUnion && typeof example === 'string') return example
  return parent instanceof z.ZodObject ? undefined : firstOf(example)
}

/** A line that could stand at a path: a value with its key, or with the hyphen of a list. */
export function lineOf(path: Path, value: string): string {
  const key = path.at(-1)
  return `${typeof key === 'string' ? `${key}:` : '-'} ${value}`
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

function firstOf(example: unknown): unknown {
  return typeof example === 'object' && example !== null ? Object.values(example)[0] : undefined
}

function shapeWords(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(', ')}`
  if (schema instanceof z.ZodLiteral) return `${[...schema.values].join(' or ')}`
  if (schema instanceof z.ZodNumber && schema.isInt)
    return `a whole number from ${schema.minValue} to ${schema.maxValue}`
  if (schema instanceof z.ZodNumber) return `a number greater than 0, at most ${schema.maxValue}`
  return shapes.find(([kind]) => schema instanceof kind)?.[1] ?? 'something else'
}

const shapes = [
  [z.ZodBoolean, 'true or false'],
  [z.ZodArray, 'a list: lines that begin with a hyphen'],
  [z.ZodRecord, 'keys and values, one a line'],
  [z.ZodObject, 'keys and values, one a line'],
  [z.ZodUnion, 'a text, or keys and values'],
  [z.ZodString, 'a text'],
] as const
