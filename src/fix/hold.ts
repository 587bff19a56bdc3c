/**
 * Of some wishes, as many as hold: all of them, or, where they do not hold together, those of each half that do. What
 * does not hold costs a few questions more, and most wishes hold.
 */
export async function holding<T>(
  wishes: readonly T[],
  holds: (together: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  const kept: T[] = []
  const pending: (readonly T[])[] = [wishes]
  for (let some = pending.shift(); some !== undefined; some = pending.shift()) {
    if (some.length === 0) continue
    if (await holds([...kept, ...some])) kept.push(...some)
    else if (some.length > 1) pending.unshift(some.slice(0, some.length / 2), some.slice(some.length / 2))
  }
  return kept
}
