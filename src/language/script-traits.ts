import { hasItalics } from './italics.ts'
import type { Language } from './language.ts'

/** Scripts with capitals, or with letters that stand for them in labels (Unicode, SpecialCasing and UnicodeData). */
const withCapitals = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Copt', 'Glag', 'Cher', 'Adlm', 'Osge'])

/** Without capitals, and no higher than Latin letters. */
const low = new Set(['Hebr'])

/**
 * What styles ask of a script, as words: its name in small letters, `caseless` without capitals, `upright` without
 * italics, `tall` where letters and their marks want more air between lines: `deva caseless upright tall`.
 */
export function scriptTraits({ script }: Pick<Language, 'script'>): string {
  const caseless = !withCapitals.has(script)
  return [
    script.toLowerCase(),
    ...(caseless ? ['caseless'] : []),
    ...(hasItalics({ script }) ? [] : ['upright']),
    ...(caseless && !low.has(script) ? ['tall'] : []),
  ].join(' ')
}
