import type { Kit } from './kit/kit.ts'
import { documentFormats } from './render/documents.ts'

/** What a kit asks for and this version does not make, so that nobody finds out from a journalist. */
export function skippedParts(kit: Kit): readonly { readonly what: string; readonly why: string }[] {
  const later = 'not made by this version of presskit'
  const made: readonly string[] = documentFormats
  return [
    ...kit.formats.filter(format => !made.includes(format)).map(format => ({ what: format, why: later })),
    ...(kit.facts.length > 0 ? [{ what: 'fact sheet', why: later }] : []),
    ...(kit.questions.length > 0 ? [{ what: 'questions and answers', why: later }] : []),
  ]
}
