import * as z from 'zod'
import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { type Data, isMap } from '../data.ts'

/** `-person: olena`, `-olena`: without a plain space after it, a hyphen is the first letter of a word, and of no item. */
const stuck = /^-[\u00a0\u202f]*(?=[^\s-])/

/** `• olena`: the signs that word processors put before an item are letters for YAML. */
const bullet = /^[•‣▪●◦–—−][ \t\u00a0]*(?=\S)/
const starts = [stuck, bullet]

/** What is wrong with a value that should be a list, and whose first item does not begin with a hyphen and a plain space. */
export function stuckHyphen(path: Path, schema: z.core.$ZodType, value: Data): Finding | undefined {
  if (!(schema instanceof z.ZodArray)) return undefined
  const key = isMap(value) ? Object.keys(value).find(word => starts.some(start => start.test(word))) : undefined
  const word = typeof value === 'string' ? value : key
  const start = starts.find(each => each.test(word ?? ''))
  if (word === undefined || start === undefined) return undefined
  return {
    code: key === undefined ? 'kit/type' : 'kit/unknown-key',
    message:
      start === stuck
        ? 'A space is missing after the hyphen that begins an item of a list'
        : 'A bullet or a dash begins an item of the list, and YAML reads it as a letter',
    hint: `Write - ${word.replace(start, '').slice(0, 40)}${key === undefined ? '' : ': and its value'}`,
    at: key === undefined ? path : [...path, key],
  }
}
