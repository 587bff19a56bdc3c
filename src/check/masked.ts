import { covered } from './covered.ts'
import type { KitText } from './kit-texts.ts'

/** Each pattern begins where its run of signs begins and nowhere within, so that a long run is read once. */
const address =
  /(?:https?:\/\/|www\.|mailto:|tel:)[^\s<>()"«»„“”]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w-]|[\w-]\.)[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|example|eu|int|[a-z]{2})\b(?:\/\S*)?/g
const phone = /(?<![\d\w])\+\d[\d ().\u00a0\u202f-]{6,}\d/g
/** Of Markdown. */
export const codeSpan = /(?<!`)(`+)(?!`)[^`]+\1/g
const target = /(?<=\])\([^()\s]*(?:\s+"[^"]*")?\)|(?<=\])\[[^\]]*\]|^\[[^\]]+\]:.*$|<[^\s<>]+>/gm

/** Several rules ask for the same texts. */
const known = new WeakMap<object, string>()

/**
 * The text with everything covered that is not language: addresses, telephone numbers, code, targets of links.
 * As long as the text itself, so that places in it are places in the text.
 */
export function masked(text: Pick<KitText, 'text' | 'kind'>): string {
  const found = known.get(text) ?? cover(text)
  known.set(text, found)
  return found
}

function cover({ text, kind }: Pick<KitText, 'text' | 'kind'>): string {
  const marks = kind === 'prose' ? [codeSpan, target] : []
  // The longer patterns are asked only where their first sign is there.
  const addresses = /@|:\/\/|\w\.\w|mailto:|tel:/.test(text) ? [address] : []
  const patterns = [...marks, ...addresses, ...(text.includes('+') ? [phone] : [])]
  return covered(text, patterns)
}
