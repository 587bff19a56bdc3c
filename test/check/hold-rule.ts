import { expect, it } from 'vitest'
import type { Code } from '../../src/diagnostics/codes.ts'
import type { Tree } from '../package/tree.ts'
import { foundWords, laidOver } from './found.ts'

/** What is laid over the flawless kit, and the words in it that the rule marks: none where it must be silent. */
export type RuleCase =
  | readonly [name: string, piece: KitPiece, words: readonly string[]]
  | readonly [name: string, piece: KitPiece, words: readonly string[], files: Tree]

export interface KitPiece {
  readonly languages?: readonly string[]
  readonly [room: string]: unknown
}

/** Holds a rule to its cases, and the cases to enough: one at which it speaks, silence in three languages. */
export function holdRule(code: Code, cases: readonly RuleCase[]): void {
  it.each(cases.map(each => [each[0], each] as const))('%s', async (_name, [, piece, words, files = {}]) => {
    expect(await foundWords(code, laidOver(JSON.stringify(piece)), files)).toEqual(words)
  })

  it('is shown by a kit where it speaks and by three, in different languages, where it must not', () => {
    const silent = cases.filter(([, , words]) => words.length === 0)
    const languages = new Set(silent.map(([, { languages = ['en'] }]) => languages.join()))
    expect({ speaks: silent.length < cases.length, inThree: languages.size >= 3 }).toEqual({
      speaks: true,
      inThree: true,
    })
  })
}

/** A kit that says something in each of some languages. */
export function translated(subheadline: Readonly<Record<string, string>>): KitPiece {
  return { languages: Object.keys(subheadline), release: { subheadline } }
}

/** A kit with one logo. */
export function withLogo(file: string, more: object = {}): KitPiece {
  return { logos: { items: { a: { alt: 'Logo', file, ...more } }, groups: [{ id: 'g', items: ['a'] }] } }
}

/** Holds a rule of texts to its cases: each stands as the subheadline of a kit in its language. */
export function holdTextRule(
  code: Code,
  speaks: readonly (readonly [language: string, text: string, words: readonly string[]])[],
  silent: readonly (readonly [language: string, text: string])[],
): void {
  const piece = (language: string, text: string) => ({ languages: [language], release: { subheadline: text } })
  holdRule(code, [
    ...speaks.map(([language, text, words]) => [`${language}: ${text}`, piece(language, text), words] as const),
    ...silent.map(([language, text]) => [`not ${language}: ${text}`, piece(language, text), []] as const),
  ])
}
