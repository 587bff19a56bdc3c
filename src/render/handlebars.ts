import Handlebars from 'handlebars'
import type { Problem } from '../diagnostics/diagnostic.ts'
import type { ThemeOptions } from '../kit/theme-choice.ts'
import type { Template, Theme } from '../theme/theme.ts'
import { helpers } from './helpers.ts'

/** Renders the template of that file name with a view. */
export type Render = (template: string, view: object) => string

/** A template that cannot be rendered: the message names the template or partial, the view or helper, and the place. */
export class TemplateError extends Error {
  readonly problem: Problem

  constructor(file: string, cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause)
    super(message)
    this.problem = { code: 'theme/template', message: `${file}: ${message}` }
  }
}

/**
 * Compiles a theme's templates in an instance of their own: strict, known helpers alone, no access to prototypes.
 * A fault in a template is thrown as a `TemplateError` when it is rendered.
 */
export function compileTheme(theme: Theme, options: ThemeOptions): Render {
  const settings = themeView(theme, options)
  const handlebars = Handlebars.create()
  handlebars.registerHelper(helpers)
  const compiling: CompileOptions = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: knownHelpers(),
    preventIndent: true,
  }
  for (const [name, partial] of theme.partials)
    handlebars.registerPartial(name, renderer(handlebars, partial, compiling))
  const compiled = new Map(
    [...theme.templates].map(([name, template]) => [name, renderer(handlebars, template, compiling)] as const),
  )
  return (template, view) => {
    const render = compiled.get(template)
    if (!render) throw new TemplateError(template, 'the theme has no such template')
    return render({ ...settings, ...view })
  }
}

/** What every template sees of its theme, and of what the kit chose of it. */
export function themeView({ datelineDash, styles }: Theme, { masthead, logos }: ThemeOptions) {
  return {
    datelineDash,
    styles: [...styles.keys()],
    masthead: { logo: masthead === 'logo', none: masthead === 'none' },
    logosAt: { start: logos === 'start', end: logos === 'end' },
  }
}

/** A fault is told of the innermost file: the partial rather than the template that calls it. */
function renderer(
  handlebars: typeof Handlebars,
  { file, text }: Template,
  options: CompileOptions,
): HandlebarsTemplateDelegate {
  const template = handlebars.compile(text, options)
  return (view, runtime) => {
    try {
      return template(view, runtime)
    } catch (cause) {
      throw cause instanceof TemplateError ? cause : new TemplateError(file, cause)
    }
  }
}

function knownHelpers(): Record<string, boolean> {
  return Object.fromEntries(Object.keys(helpers).map(name => [name, true]))
}
