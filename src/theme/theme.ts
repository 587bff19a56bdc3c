/** A look for documents: templates, styles and fonts. Data, no code. */
export interface Theme {
  readonly name: string
  /** The `theme.yaml` of a theme that is not one of presskit's own: then nobody has looked at its templates yet. */
  readonly file?: string
  /** The templates by file name, `release.hbs`, and the partials by theirs, `masthead`. */
  readonly templates: ReadonlyMap<string, Template>
  readonly partials: ReadonlyMap<string, Template>
  /** Style sheets by file name, in the order in which pages link them. */
  readonly styles: ReadonlyMap<string, Template>
  readonly faces: readonly Face[]
  /** Licences of these faces by the name of their family. */
  readonly licences: Licences
  /** Faces for scripts that `faces` lack, in the order in which they are asked. */
  readonly scripts: readonly Script[]
  readonly datelineDash: string
  /** CSS colour, where the kit chooses none. */
  readonly accent: string
}

export interface Template {
  /** As the user would name it, for messages. */
  readonly file: string
  readonly text: string
  /** It is one of presskit's own: where it fails, it was called wrongly. */
  readonly ours?: boolean
}

export interface Face {
  readonly family: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  /** An absolute path to a TrueType file, or to a WOFF2 one. */
  readonly file: string
  /**
   * Where a family is too large for one file: an absolute path to the JSON list of its slices, each with its letters as
   * a CSS `unicode-range`. `file` then has `{slice}` for the name of one, and a variable weight.
   */
  readonly slices?: string | undefined
  /** Where a `theme.yaml` of the user's names it, for messages: `mine/theme.yaml:4:57`. */
  readonly namedAt?: string
}

/** Gives the text of each licence. Those of presskit’s own fonts are read when they ship: there are dozens. */
export type Licences = ReadonlyMap<string, () => Promise<string>>

/** The faces of one script: they ship, each cut to what they are needed for, where a kit has letters that no face before them has. */
export interface Script {
  readonly faces: readonly Face[]
  /** Marks that Latin faces have too, and that this script draws in its own way: “” in Chinese. */
  readonly marks: string
  /** By the name of their family. */
  readonly licences: Licences
}
