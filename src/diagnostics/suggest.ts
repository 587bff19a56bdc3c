/**
 * The candidate that was most likely meant: equal but for case, a small slip away (letters swapped, lost, doubled, wrong),
 * or none. One slip in three letters is as far as a guess helps.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  return suggestions(word, candidates)[0]
}

/** Every candidate that is as near as the nearest one. */
export function suggestions(word: string, candidates: Iterable<string>): readonly string[] {
  const wanted = word.toLowerCase()
  const limit = Math.floor(word.length / 3)
  let [best, least]: [string[], number] = [[], limit]
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue
    const distance = slips(wanted, candidate.toLowerCase(), least)
    if (distance > least) continue
    best = distance < least ? [candidate] : [...best, candidate]
    least = distance
  }
  return best
}

/** Whether two words are one slip apart, whatever their case. */
export function isOneSlip(word: string, other: string): boolean {
  return slips(word.toLowerCase(), other.toLowerCase(), 1) === 1
}

/** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours; any more than `most` is Infinity. */
function slips(a: string, b: string, most: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = cell(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(beforeLast, j - 2) + 1 : Infinity
      row.push(Math.min(replaced, swapped, cell(last, j) + 1, cell(row, j - 1) + 1))
    }
    if (Math.min(...row, ...last) > most) return Infinity
    beforeLast = last
    last = row
  }
  return cell(last, b.length)
}

function cell(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
