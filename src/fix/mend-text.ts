import { changed } from '../diagnostics/changes.ts'
import type { Change, Diagnostic } from '../diagnostics/diagnostic.ts'
import { disjoint } from './disjoint.ts'
import { changesIn } from './edit-text.ts'
import { holding } from './hold.ts'
import { kitHolds, readAs } from './kit-holds.ts'
import { sameStructure } from './same-structure.ts'

/** A text with its mends made. */
export interface MendedText {
  readonly text: string
  /** What was mended. */
  readonly diagnostics: readonly Diagnostic[]
}

interface Wanted {
  readonly diagnostic: Diagnostic
  readonly changes: readonly Change[]
}

/** Makes the fixes of the diagnostics in a file’s text, those that hold; `isKit` tells a kit’s YAML from Markdown. */
export async function mendText(
  { file, text, isKit }: { readonly file: string; readonly text: string; readonly isKit: boolean },
  diagnostics: readonly Diagnostic[],
): Promise<MendedText> {
  const changesOf = changesIn(text)
  const wanted = diagnostics.flatMap(diagnostic => {
    if (diagnostic.fix === undefined) return []
    return [{ diagnostic, changes: changesOf(diagnostic.fix.edits) }]
  })
  const afterwards = (some: readonly Wanted[]) =>
    changed(
      text,
      some.flatMap(({ changes }) => changes),
    )
  const before = isKit && wanted.length > 0 ? await readAs(file, text) : undefined
  const made = await holding(disjoint(wanted), async some => {
    const after = afterwards(some)
    return before ? kitHolds(before, await readAs(file, after), sayingsOf(some)) : sameStructure(text, after)
  })
  return { text: afterwards(made), diagnostics: made.map(({ diagnostic }) => diagnostic) }
}

function sayingsOf(some: readonly Wanted[]) {
  return some.flatMap(({ diagnostic }) => diagnostic.fix?.says ?? [])
}
