import { literal } from '../../literal.ts'
import { letters } from '../letters.ts'

/** A wording as it is proposed: the first of `{one|another}`. */
export function proposed(wording: string): string {
  return wording.replaceAll(/\{([^|}]*)[^}]*\}/g, '$1')
}

/**
 * Whether a text says the wording and nothing else, whatever its spaces, apostrophes and hyphens are, with a full stop or
 * without.
 */
export function saysAlone(text: string, wording: string): boolean {
  return new RegExp(`^${patternOf(wording.replace(/\.$/, ''))}\\.?$`, 'u').test(plain(text))
}

/** The same, wherever it stands: but as words, since "co-funded by" does not say "funded by". */
export function saysWithin(text: string, wording: string): boolean {
  return new RegExp(`(?<![${letters}-])${patternOf(wording)}`, 'iu').test(plain(text))
}

function patternOf(wording: string): string {
  return plain(wording)
    .split(/(\{[^}]*\})/)
    .map(part => (part.startsWith('{') ? eitherOf(part) : freely(part)))
    .join('')
}

function eitherOf(braced: string): string {
  return `(?:${braced.slice(1, -1).split('|').map(freely).join('|')})`
}

function freely(words: string): string {
  return words.split('…').map(literal).join('.{2,200}?')
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/['’ʼ]/g, '’').replaceAll(/[‐‑]/g, '-').replaceAll(/\s+/g, ' ').trim()
}
