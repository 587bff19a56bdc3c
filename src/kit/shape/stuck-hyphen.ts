import * as z from 'zod'
import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { type Data, isMap } from '../data.ts'

/** `-person: olena`, `-olena`: without a plain space after it, a hyphen is the first letter of a word, and of no item. */
const stuck = /^-[\u00a0\u202f]*(?=[^\s-])/

/** What is wrong with a value that should be a list, and whose first item has no plain space after its hyphen. */
export function stuckHyphen(path: Path, schema: z.core.$ZodType, value: Data): Finding | undefined {
  if (!(schema instanceof z.ZodArray)) return undefined
  const key = isMap(value) ? Object.keys(value).find(word => stuck.test(word)) : undefined
  const word = typeof value === 'string' ? value : key
  if (word === undefined || !stuck.test(word)) return undefined
  return {
    code: key === undefined ? 'kit/type' : 'kit/unknown-key',
    message: 'A space is missing after the hyphen that begins an item of a list',
    hint: `Write - ${word.replace(stuck, '').slice(0, 40)}${key === undefined ? '' : ': and its value'}`,
    at: key === undefined ? path : [...path, key],
  }
}
