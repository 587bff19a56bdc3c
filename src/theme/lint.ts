import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { severityOf } from '../diagnostics/diagnostic.ts'
import { rowOf } from '../diagnostics/row-of.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { tellBidi } from './lint/bidi.ts'
import { type Notes, notesOf, type Span } from './lint/notes.ts'
import { type Parsed, pageJudge } from './lint/page.ts'
import { parseTemplate } from './lint/parse.ts'
import { type Given, pageScope } from './lint/scope.ts'
import type { Vocabulary } from './lint/shape.ts'
import { styleFaults } from './lint/style.ts'
import { stylesIn } from './lint/style-elements.ts'
import { type PartialFault, walkTemplate } from './lint/walk.ts'
import type { Template, Theme } from './theme.ts'

/**
 * Everything that is wrong with a theme's templates and style sheets, before anything is rendered: names that the view
 * does not have, places where a value could break out of the page, and whatever a page that is read offline may not do.
 */
export function lintTheme(theme: Theme, vocabulary: Vocabulary): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  lintTemplates(theme, vocabulary, found)
  for (const sheet of theme.styles.values()) {
    const notes = notesOf(sheet, 'theme/style', found)
    for (const { message, hint, ...span } of styleFaults(sheet.text)) notes.tell(span, message, hint)
    tellBidi(notes)
  }
  return [...found.values(), ...missingTemplates(theme, vocabulary)]
}

function lintTemplates(theme: Theme, { views, helpers }: Vocabulary, found: Map<string, Diagnostic>): void {
  const parsed = (template: Template): Parsed => {
    const notes = notesOf(template, 'theme/template', found)
    tellBidi(notes)
    return { notes, program: parseTemplate(notes) }
  }
  const partials = new Map([...theme.partials].map(([name, template]) => [name, parsed(template)] as const))
  const judgePage = pageJudge(partials)
  const seen: Look[] = []
  const look = ({ notes, program }: Parsed, { here, root, open, call }: Look) => {
    const told = notes.template.ours && call ? toldAt(call, open.at(-1) ?? '', notes) : notes
    const enter = (name: string, given: Given, span: Span): PartialFault => {
      const partial = partials.get(name)
      if (!partial) return 'unknown'
      if (open.includes(name)) return 'circle'
      const next = { ...given, open: [...open, name], call: notes.template.ours ? call : { notes, span } }
      if (seen.some(one => isSameLook(one, next))) return undefined
      seen.push(next)
      look(partial, next)
      return undefined
    }
    const scope = { ...pageScope(root), here, words: here === root ? 'the page' : 'what the partial is given' }
    if (program) walkTemplate(program, { notes: told, scope, helpers, enter, partialNames: [...partials.keys()] })
    styleElements(notes)
  }
  for (const [name, template] of theme.templates) {
    const view = rowOf(views, name)
    const one = parsed(template)
    if (!view)
      one.notes.tell({ from: 0, to: 1 }, `No document is made of ${name}`, templateHint(name, Object.keys(views)))
    look(one, { here: view, root: view, open: [] })
    judgePage(one)
  }
  const called = new Set(seen.map(({ open }) => open.at(-1)))
  for (const [name, partial] of partials)
    if (!called.has(name)) look(partial, { here: undefined, root: undefined, open: [name] })
}

/** One look at a template: what it sees, the partials that are open, and where a file of the user's called them. */
interface Look extends Given {
  readonly open: readonly string[]
  readonly call?: { readonly notes: Notes; readonly span: Span } | undefined
}

function isSameLook(one: Look, other: Look): boolean {
  const places = [one, other].map(({ call }) => `${call?.notes.template.file}:${call?.span.from}`)
  const isSame = one.here === other.here && one.root === other.root && places[0] === places[1]
  return isSame && one.open.at(-1) === other.open.at(-1)
}

/** Nothing is wrong with a partial of presskit itself: a fault in it is told where the user's file called it. */
function toldAt({ notes, span }: NonNullable<Look['call']>, name: string, own: Notes): Notes {
  const hint = `Call it where presskit’s own templates call it, or put a partials/${name}.hbs of your own in its place.`
  return { ...own, tell: (_span, message) => notes.tell(span, `{{> ${name}}} cannot stand here: ${message}`, hint) }
}

function templateHint(name: string, known: readonly string[]): string {
  const near = suggest(name, known)
  return near === undefined
    ? `Templates: ${known.join(', ')}; a part of one goes into partials/`
    : `Did you mean ${near}?`
}

function styleElements({ template, tell }: Notes): void {
  for (const { css, offset } of stylesIn(template.text))
    for (const { from, to, message, hint } of styleFaults(css))
      tell({ from: offset + from, to: offset + to }, message, hint)
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
