import type { Paper } from './kit.ts'

/** What names the issuer at the head of each document. */
export const mastheads = ['text', 'logo', 'none'] as const
/** Where documents show the groups of logos: after all else, below the masthead, or nowhere. */
export const logoPlaces = ['end', 'start', 'none'] as const

export interface ThemeChoice {
  /** Of a theme of presskit's own, or the path of a folder in the kit's: `./my-theme`. */
  readonly name: string
  readonly options: ThemeOptions
}

/** What a kit chooses of its theme; every theme honours each. */
export interface ThemeOptions {
  /** `#` and three or six hexadecimal digits. */
  readonly accent?: string
  readonly paper: Paper
  readonly masthead: (typeof mastheads)[number]
  readonly logos: (typeof logoPlaces)[number]
}
