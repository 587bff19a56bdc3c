import type { Format, Kit } from '../kit/kit.ts'
import { findForm } from '../render/forms.ts'

/** A part of a kit that is not there, and why, in words that follow “Left out … : ”. */
export interface Skipped {
  readonly what: string
  readonly why: string
}

/** What a kit asks for and does not get, so that nobody finds out from a journalist. */
export function skippedParts(kit: Kit): readonly Skipped[] {
  return (kit.formats ?? []).flatMap(format => {
    const why = whyNot(kit, format)
    return why === undefined ? [] : [{ what: format, why }]
  })
}

function whyNot(kit: Kit, format: Format): string | undefined {
  const form = findForm(format)
  return form ? form.lacks(kit) : 'not made by this version of presskit'
}
