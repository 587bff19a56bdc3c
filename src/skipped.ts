import type { Format, Kit } from './kit/kit.ts'
import { findForm } from './render/forms.ts'

/** A part of a kit that is not there, and why, in words that follow “Left out … : ”. */
export interface Skipped {
  readonly what: string
  readonly why: string
}

const later = 'not made by this version of presskit'

/** What a kit asks for and does not get, so that nobody finds out from a journalist. */
export function skippedParts(kit: Kit): readonly Skipped[] {
  return [
    ...(kit.formats ?? []).flatMap(format => skippedForm(kit, format)),
    ...(kit.facts.length > 0 ? [{ what: 'fact sheet', why: later }] : []),
    ...(kit.questions.length > 0 ? [{ what: 'questions and answers', why: later }] : []),
  ]
}

function skippedForm(kit: Kit, format: Format): readonly Skipped[] {
  const form = findForm(format)
  const why = form ? form.lacks(kit) : later
  return why === undefined ? [] : [{ what: format, why }]
}
