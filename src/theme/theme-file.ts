import * as z from 'zod'

/** Words that complete “should be …” stand in for the messages of the schema library. */
const text = (expects: string) => z.string({ error: expects })
const list = <T extends z.ZodType>(item: T, expects: string) => z.array(item, { error: expects })

const family = text('the name of a family of fonts').regex(/^[\p{L}\p{N}][\p{L}\p{N} -]*$/u, {
  error: 'a name of letters, digits, spaces and hyphens',
})

/** It lies in `assets/` of a kit, where presskit’s own sheet is `kit.css`. */
const sheet = text('the name of a style sheet, such as acme.css').regex(
  /^(?!kit\.css$)[a-z0-9][a-z0-9._-]{0,60}\.css$/,
  {
    error: 'the name of a style sheet in small letters a–z, digits and hyphens, such as acme.css (kit.css is taken)',
  },
)

const face = z.strictObject(
  {
    family,
    weight: z
      .int({ error: 'a weight from 1 to 1000, such as 400' })
      .min(1, { error: 'a weight from 1 to 1000, such as 400' })
      .max(1000, { error: 'a weight from 1 to 1000, such as 400' }),
    style: z.enum(['normal', 'italic'], { error: 'normal or italic' }),
    file: text('a TrueType file in the theme’s folder, such as fonts/acme-400.ttf'),
    slices: text('the list of a family’s slices, in a package of presskit').optional(),
  },
  { error: 'keys and values: family, weight, style, file' },
)

const licences = z.record(
  z.string().regex(/^[a-z0-9-]{1,60}$/, { error: 'at most 60 small letters, digits and hyphens' }),
  text('a text file in the theme’s folder'),
  { error: 'keys and values: a family’s name and the file of its licence' },
)

const script = z.strictObject(
  {
    faces: list(face, 'a list of faces'),
    marks: text('letters in quotes').optional(),
    licences: licences.optional(),
  },
  { error: 'keys and values: faces, marks, licences' },
)

/** `theme.yaml`: what a theme says beside its templates and style sheets. What it leaves out, it takes of the one that it extends. */
export const themeFileSchema = z.strictObject({
  name: text('a name').optional(),
  extends: text('a theme’s name, such as classic, or its folder').optional(),
  datelineDash: text('a text in quotes, such as " — "').optional(),
  accent: text('a colour in quotes, # and three or six digits')
    .regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, {
      error: 'a colour in quotes, # and three or six digits, such as "#0b3d91"',
    })
    .optional(),
  styles: list(sheet, 'a list of style sheets, such as [classic.css]')
    .min(1, { error: 'a list of at least one style sheet' })
    .optional(),
  faces: list(face, 'a list of faces, each with family, weight, style, file')
    .min(1, { error: 'a list of at least one face' })
    .optional(),
  licences: licences.optional(),
  scripts: list(script, 'a list of scripts, each with faces').optional(),
})

export type ThemeFile = z.infer<typeof themeFileSchema>
export type FaceEntry = z.infer<typeof face>

/** What a theme that extends none must have. */
export const wholeThemeKeys = ['datelineDash', 'accent', 'styles', 'faces'] as const satisfies (keyof ThemeFile)[]
