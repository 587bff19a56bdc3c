import type { Change } from './diagnostic.ts'

/** The text with the changes made, which are disjoint. */
export function changed(text: string, changes: readonly Change[]): string {
  let done = 0
  const pieces = inOrder(changes).map(change => {
    const kept = text.slice(done, change.from)
    done = change.to
    return kept + change.text
  })
  return pieces.join('') + text.slice(done)
}

/** The one change that makes one text of another: what is the same at the start and at the end stays. */
export function changeTo(before: string, after: string): readonly Change[] {
  if (before === after) return []
  const { start, end } = commonEnds(before, after)
  return [{ from: start, to: before.length - end, text: after.slice(start, after.length - end) }]
}

/** How much is the same at the start, and how much of the rest at the end: letters of two texts, or lines. */
export function commonEnds(before: ArrayLike<string>, after: ArrayLike<string>) {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return { start, end }
}

/** In the order of the text, each once. */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  const sorted = changes.toSorted((a, b) => a.from - b.from || a.to - b.to)
  return sorted.filter((change, index) => {
    const before = sorted[index - 1]
    return before?.from !== change.from || before.to !== change.to || before.text !== change.text
  })
}
