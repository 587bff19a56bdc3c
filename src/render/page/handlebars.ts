import Handlebars from 'handlebars'
import type { ThemeOptions } from '../../kit/theme-choice.ts'
import type { Template, Theme } from '../../theme/theme.ts'
import { helpers } from './helpers.ts'
import type { Phrases } from './phrases.ts'
import { templateError } from './template-error.ts'

/** Renders the template of that file name with a view. */
export type Render = (template: string, view: object) => string

/**
 * Compiles a theme's templates in an instance of their own: strict, known helpers alone, no access to prototypes.
 * Headings in Chinese end their lines between `phrases`. A fault in a template is thrown as a `TemplateError` when it is rendered.
 */
export function compileTheme(theme: Theme, options: ThemeOptions, phrases?: Phrases): Render {
  const settings = themeView(theme, options)
  const handlebars = Handlebars.create()
  handlebars.registerHelper(Object.fromEntries(Object.entries(helpers).map(placed)))
  const compiling: CompileOptions = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: knownHelpers(),
    preventIndent: true,
  }
  for (const [name, partial] of theme.partials)
    handlebars.registerPartial(name, renderer(handlebars, { ...partial, name }, compiling))
  const compiled = new Map(
    [...theme.templates].map(([name, template]) => [name, renderer(handlebars, template, compiling)] as const),
  )
  return (template, view) => {
    const render = compiled.get(template)
    if (!render) throw templateError({ file: template, text: '' }, 'The theme has no such template')
    return render({ ...settings, ...view }, { data: { phrases } })
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
  source: Template & { readonly name?: string },
  options: CompileOptions,
): HandlebarsTemplateDelegate {
  const template = handlebars.compile(source.text, options)
  return (view, runtime) => {
    try {
      return template(view, runtime)
    } catch (cause) {
      throw templateError(source, cause, source.name)
    }
  }
}

/** Handlebars tells a helper where it is called, and forgets it when the helper fails. */
function placed([name, helper]: readonly [string, Handlebars.HelperDelegate]): readonly [
  string,
  Handlebars.HelperDelegate,
] {
  const call: Handlebars.HelperDelegate = (...given) => {
    try {
      return helper(...given)
    } catch (cause) {
      const { loc } = given.at(-1)
      throw new Handlebars.Exception(String(cause), { type: 'MustacheStatement', loc })
    }
  }
  return [name, call]
}

function knownHelpers(): Record<string, boolean> {
  return Object.fromEntries(Object.keys(helpers).map(name => [name, true]))
}
