/** What the value of an attribute is so far, where blocks in it may have come or gone. */
interface Valued {
  readonly value: string
  readonly others: readonly string[]
}

/** The place after more of the value. */
export function withMore<T extends Valued>(place: T, text: string): T {
  return { ...place, value: place.value + text, others: place.others.map(value => value + text) }
}

/** A value with twenty blocks in it may be a million texts: what is more than this is not looked at. */
export const othersAtMost = 64

/** The place behind a block, whose one end is the other but for the value so far. */
export function eitherOf<T extends Valued>(one: T, other: T): T {
  const others = new Set([...one.others, other.value, ...other.others])
  others.delete(one.value)
  return { ...one, others: [...others].slice(0, othersAtMost + 1) }
}
