import * as z from 'zod'
import { kitSchema } from './schema.ts'

/** The kit format as JSON Schema, draft 2020-12: what `presskit schema` prints and editors check with. */
export function jsonSchema(): object {
  return z.toJSONSchema(kitSchema, { target: 'draft-2020-12', io: 'input' })
}
