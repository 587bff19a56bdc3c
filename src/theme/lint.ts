import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { severityOf } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { type Notes, notesOf } from './lint/notes.ts'
import { parseTemplate } from './lint/parse.ts'
import { pageScope } from './lint/scope.ts'
import type { Fields, Shape, Vocabulary } from './lint/shape.ts'
import { styleFaults } from './lint/style.ts'
import { type PartialFault, walkTemplate } from './lint/walk.ts'
import type { Template, Theme } from './theme.ts'

type Parsed = { readonly notes: Notes; readonly program: hbs.AST.Program | undefined }

/**
 * Everything that is wrong with a theme's templates and style sheets, before anything is rendered: names that the view
 * does not have, places where a value could break out of the page, and whatever a page that is read offline may not do.
 */
export function lintTheme(theme: Theme, vocabulary: Vocabulary): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  lintTemplates(theme, vocabulary, found)
  for (const sheet of theme.styles.values()) {
    const { tell } = notesOf(sheet, 'theme/style', found)
    for (const { message, hint, ...span } of styleFaults(sheet.text)) tell(span, message, hint)
  }
  return [...found.values(), ...missingTemplates(theme, vocabulary)]
}

function lintTemplates(theme: Theme, { views, helpers }: Vocabulary, found: Map<string, Diagnostic>): void {
  const parsed = (template: Template): Parsed => {
    const notes = notesOf(template, 'theme/template', found)
    return { notes, program: parseTemplate(notes) }
  }
  const partials = new Map([...theme.partials].map(([name, template]) => [name, parsed(template)] as const))
  const seen: { name: string; here: Shape | undefined; root: Fields | undefined }[] = []
  const look = (
    { notes, program }: Parsed,
    here: Shape | undefined,
    root: Fields | undefined,
    open: readonly string[],
  ) => {
    const enter = (name: string, given: { here: Shape | undefined; root: Fields | undefined }): PartialFault => {
      const partial = partials.get(name)
      if (!partial) return 'unknown'
      if (open.includes(name)) return 'circle'
      if (seen.some(one => one.name === name && one.here === given.here && one.root === given.root)) return undefined
      seen.push({ name, ...given })
      look(partial, given.here, given.root, [...open, name])
      return undefined
    }
    const scope = { ...pageScope(root), here, words: here === root ? 'the page' : 'what the partial is given' }
    if (program) walkTemplate(program, { notes, scope, helpers, enter, partialNames: [...partials.keys()] })
    styleElements(notes)
  }
  for (const [name, template] of theme.templates) {
    const view = Object.hasOwn(views, name) ? views[name] : undefined
    const one = parsed(template)
    if (!view)
      one.notes.tell({ from: 0, to: 1 }, `No document is made of ${name}`, templateHint(name, Object.keys(views)))
    look(one, view, view, [])
  }
  const called = new Set(seen.map(({ name }) => name))
  for (const [name, partial] of partials) if (!called.has(name)) look(partial, undefined, undefined, [name])
}

function templateHint(name: string, known: readonly string[]): string {
  const near = suggest(name, known)
  return near === undefined
    ? `Templates: ${known.join(', ')}; a part of one goes into partials/`
    : `Did you mean ${near}?`
}

/** The CSS of `<style>` elements, with spaces for what Handlebars puts in: offsets stay. */
function styleElements({ template, tell }: Notes): void {
  for (const { 1: open = '', 2: css = '', index } of template.text.matchAll(/(<style\b[^>]*>)([\s\S]*?)<\/style/gi)) {
    const offset = index + open.length
    const literal = css.replaceAll(/\{\{[\s\S]*?\}\}/g, whole => ' '.repeat(whole.length))
    for (const { from, to, message, hint } of styleFaults(literal))
      tell({ from: offset + from, to: offset + to }, message, hint)
  }
}

function missingTemplates({ file, templates }: Theme, { views }: Vocabulary): readonly Diagnostic[] {
  if (file === undefined) return []
  return Object.keys(views)
    .filter(name => !templates.has(name))
    .map(name => {
      const problem = { code: 'theme/template', message: `The theme has no ${name}` } as const
      const hint = 'Add it, or take it of a theme of presskit: extends: classic'
      return {
        ...problem,
        hint,
        severity: severityOf(problem),
        file,
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
      }
    })
}
