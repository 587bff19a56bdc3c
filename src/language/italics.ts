import type { Language } from './language.ts'

const slanted = new Set(['Latn', 'Cyrl', 'Grek'])

/** Whether the script of a language has an italic. Others stand upright also in quotations, and emphasis is bold: programs would lean their letters, Arabic against its own direction. */
export function hasItalics({ script }: Pick<Language, 'script'>): boolean {
  return slanted.has(script)
}
