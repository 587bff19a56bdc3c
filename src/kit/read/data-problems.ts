import type { Problem } from '../../diagnostics/diagnostic.ts'
import { quoted } from '../quoted.ts'

export const aliasesAtMost = 100
export const aliasNodesAtMost = 10_000

export const cyclicAlias: Problem = {
  code: 'yaml/alias',
  message: 'This alias stands for the very thing that it is a part of',
  hint: 'Write out what is meant instead of the alias.',
}

export const explosion: Problem = {
  code: 'yaml/alias',
  message: `The file uses more than ${aliasesAtMost} aliases, or aliases that repeat far too much`,
  hint: 'Write things once, under people, organizations, logos and photos, and name them by their ids.',
}

export function unknownAlias(written: string): Problem {
  return {
    code: 'yaml/alias',
    message: `${written} is read as a reference to something else in the file, and nothing there has that name`,
    hint: `If it is text, put it in quotes: ${quoted(written)}`,
  }
}

export const strangeKey: Problem = {
  code: 'kit/type',
  message: 'A key must be a word',
  hint: 'Write the key, a colon and the value; put a text that begins with a bracket or brace in quotes.',
}

export const mergeKey: Problem = {
  code: 'kit/unknown-key',
  message: '<< is no key of the format: presskit does not merge maps',
  hint: 'Write the keys out, or name the thing by its id.',
}

export function twice(key: string): Problem {
  return {
    code: 'yaml/duplicate-key',
    message: `The key ${key} stands here a second time`,
    hint: 'Keep one of the two; a list has a hyphen before each of its items.',
  }
}
