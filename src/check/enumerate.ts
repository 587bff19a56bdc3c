import { once } from '../once.ts'

/** Always English, as all messages are, on every machine. */
const list = once(() => new Intl.ListFormat('en-GB', { type: 'conjunction' }))

/** `no caption, no alt text and no terms` */
export function enumerate(words: readonly string[]): string {
  return list().format(words)
}
