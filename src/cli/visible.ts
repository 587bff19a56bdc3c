import { codePointName } from '../diagnostics/code-point.ts'

/**
 * What a terminal would obey or hide instead of show: C0 and C1 controls, line separators, controls of direction
 * (UAX #9) and characters without a width.
 */
const unseen = /[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

/** The text on one line, safe to show: every character that a terminal would obey or hide stands as `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(unseen, name)
}

/** The text's lines, each of them safe to show. */
export function visibleLines(text: string): readonly string[] {
  return text.split(/\r?\n/).map(visible)
}

function name(character: string): string {
  return `<${codePointName(character)}>`
}
