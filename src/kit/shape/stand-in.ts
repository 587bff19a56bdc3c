import * as z from 'zod'
import type { Data } from '../data.ts'

/** The least that a schema lets pass: what stands for a value that nobody can read, and says nothing. */
export function standIn(schema: z.core.$ZodType): Data {
  if (schema instanceof z.ZodUnion) return first(schema.options)
  if (schema instanceof z.ZodArray) return schema.safeParse([]).success ? [] : [standIn(schema.element)]
  if (schema instanceof z.ZodObject) return objectOf(schema)
  if (schema instanceof z.ZodRecord) return {}
  if (schema instanceof z.ZodEnum) return String(schema.options[0])
  if (schema instanceof z.ZodLiteral) return 1
  if (schema instanceof z.ZodNumber) return 1
  return schema instanceof z.ZodBoolean ? false : ''
}

function first([option]: readonly z.core.$ZodType[]): Data {
  return option ? standIn(option) : ''
}

function objectOf({ shape }: z.ZodObject): Data {
  const needed = Object.entries(shape).filter(([, schema]) => !(schema instanceof z.ZodOptional))
  return Object.fromEntries(needed.map(([key, schema]) => [key, standIn(schema)]))
}
