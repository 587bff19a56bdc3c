import type { Kit } from '../kit/kit.ts'
import { findForm } from '../render/forms.ts'

/** A part of a kit that is not there, and why, in words that follow “Left out … : ”. */
export interface Skipped {
  readonly what: string
  readonly why: string
}

/** What a kit asks for and does not get, so that nobody finds out from a journalist. */
export function skippedParts(kit: Kit): readonly Skipped[] {
  return (kit.formats ?? []).flatMap(format => {
    const why = findForm(format)?.lacks?.(kit)
    return why === undefined ? [] : [{ what: format, why }]
  })
}
