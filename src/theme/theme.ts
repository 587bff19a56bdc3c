/** A look for documents: templates, styles and fonts. Data, no code. */
export interface Theme {
  readonly name: string
  /** The templates by file name, `release.hbs`, and the partials by theirs, `masthead`. */
  readonly templates: ReadonlyMap<string, Template>
  readonly partials: ReadonlyMap<string, Template>
  /** Style sheets by file name. */
  readonly styles: ReadonlyMap<string, string>
  readonly faces: readonly Face[]
  /** Licence texts of the fonts by the name of their family. */
  readonly licences: ReadonlyMap<string, string>
  readonly datelineDash: string
  /** CSS colour, where the kit chooses none. */
  readonly accent: string
}

export interface Template {
  /** For messages. */
  readonly file: string
  readonly text: string
}

export interface Face {
  readonly family: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  /** An absolute path to a TrueType file. */
  readonly file: string
}
