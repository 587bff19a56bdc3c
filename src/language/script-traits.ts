import { hasItalics } from './italics.ts'
import type { Language } from './language.ts'

/** Georgian has capitals in Unicode since 2018, which few readers’ fonts have and no newsroom writes. */
const withCapitals = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Copt', 'Glag', 'Cher', 'Adlm', 'Osge'])

/** Without capitals, and no higher than Latin letters. */
const low = new Set(['Hebr', 'Geor'])

/** Whether labels of a language may stand in capitals. */
export function hasCapitals({ script }: Pick<Language, 'script'>): boolean {
  return withCapitals.has(script)
}

/**
 * What styles ask of a script, as words: its name in small letters, `caseless` without capitals, `upright` without
 * italics, `tall` where letters and their marks want more air between lines: `deva caseless upright tall`.
 */
export function scriptTraits({ script }: Pick<Language, 'script'>): string {
  const caseless = !hasCapitals({ script })
  return [
    script.toLowerCase(),
    ...(caseless ? ['caseless'] : []),
    ...(hasItalics({ script }) ? [] : ['upright']),
    ...(caseless && !low.has(script) ? ['tall'] : []),
  ].join(' ')
}
