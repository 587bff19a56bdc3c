import type { LanguageTag } from '../../kit/kit.ts'
import type { Funding } from '../../kit/people.ts'

/** The statements that a programme knows: any of them will do, of `{one|another}` each; the first is what hints propose. */
export type Statements = Readonly<Record<Funding['relation'], readonly string[]>>

/** What a funder's contracts ask of everything that its money pays for: data, one file a programme. */
export interface FunderRules {
  /** As people call it. */
  readonly name: string
  /** Where the rules stand. */
  readonly source: string
  /** By language; a language that is not here is not judged. */
  readonly statements: Readonly<Record<LanguageTag, Statements>>
  /** Whether the statement stands alone beside the emblem, or within words of the contract's own. */
  readonly standing: 'alone' | 'within'
  /**
   * What a disclaimer says, where the funder words it: any of them will do, the first one is what hints propose. Of
   * `{one|another}` each will do, and `…` stands for a few words of one's own.
   */
  readonly disclaimers: Readonly<Record<LanguageTag, readonly string[]>>
  /** What the statement beside the emblem may be set in. */
  readonly typefaces: readonly string[]
}
