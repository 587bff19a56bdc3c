import type { Position } from '../../diagnostics/diagnostic.ts'
import { rowOf } from '../../diagnostics/row-of.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { type Calling, checkedField, unknownHelper, valueOfMustache } from './call.ts'
import { afterName, betweenTags, type Html, readHtml, sameHtml } from './html.ts'
import { isBlock, isContent, isMustache, isPartial, isPath } from './nodes.ts'
import type { Notes, Span } from './notes.ts'
import { afterValue, placeFault } from './place.ts'
import { type Given, inner, type Scope } from './scope.ts'
import { isFields, isList, type Shape, shapeName, type Vocabulary } from './shape.ts'
import { eitherOf } from './value.ts'

/** What a walk through one template knows. */
export interface Walk {
  readonly notes: Notes
  readonly scope: Scope
  readonly helpers: Vocabulary['helpers']
  /** Looks at a partial with what it is given. */
  readonly enter: (name: string, given: Given, call: Span) => PartialFault
  readonly partialNames: readonly string[]
}

/** The partial is called by itself, or there is none; else it was looked at. */
export type PartialFault = 'circle' | 'unknown' | undefined

/** Goes through a template or partial, from text between tags to text between tags. */
export function walkTemplate(program: hbs.AST.Program, walk: Walk): void {
  const end = walkProgram(program, betweenTags, walk)
  if (end.mode === 'text') return
  const { text } = walk.notes.template
  const message = end.mode === 'comment' ? 'A comment is not closed' : `<${end.element}> is not closed`
  const from = text.lastIndexOf(end.mode === 'comment' ? '<!--' : '<')
  walk.notes.tell({ from, to: from + 1 }, message, 'Close it in the file in which it begins.')
}

function walkProgram(program: hbs.AST.Program | undefined, start: Html, walk: Walk): Html {
  return (program?.body ?? []).reduce((html, node) => nodes[node.type]?.(node, html, walk) ?? html, start)
}

type See = (node: hbs.AST.Statement, html: Html, walk: Walk) => Html

const nodes: Readonly<Record<string, See>> = {
  ContentStatement: (node, html, { notes }) =>
    isContent(node) ? readHtml(html, node.original, notes.offsetOf(node.loc.start), notes) : html,
  MustacheStatement: (node, html, walk) => (isMustache(node) ? mustache(node, html, walk) : html),
  BlockStatement: (node, html, walk) => (isBlock(node) ? block(node, html, walk) : html),
  PartialStatement: (node, html, walk) => (isPartial(node) ? partial(node, html, walk) : html),
  PartialBlockStatement: (node, html, walk) => refused(node, html, walk, 'A partial with a block'),
  Decorator: (node, html, walk) => refused(node, html, walk, 'A decorator'),
  DecoratorBlock: (node, html, walk) => refused(node, html, walk, 'A partial that is written in place'),
}

function refused(node: hbs.AST.Statement, html: Html, walk: Walk, what: string): Html {
  tellAt(walk)(
    node,
    `${what} is not what themes are made of`,
    'Put it into a file of its own: partials/name.hbs and {{> name}}',
  )
  return html
}

function mustache(node: hbs.AST.MustacheStatement, html: Html, walk: Walk): Html {
  const { notes } = walk
  const [from, to] = [notes.offsetOf(node.loc.start), notes.offsetOf(node.loc.end)]
  const escaped = !isUnescaped(notes.template.text.slice(from, to))
  if (!escaped)
    notes.tell(
      { from, to },
      'This puts text into the page as it is, markup and all',
      'Write {{…}} with two braces; Markdown is shown by {{prose body}}',
    )
  const value = valueOfMustache(node, callingOf(walk))
  const fault = placeFault(html, value)
  if (fault && escaped) notes.tell({ from, to }, ...fault)
  return afterValue(html)
}

function isUnescaped(source: string): boolean {
  return /^\{\{~?[{&]/.test(source)
}

function block(node: hbs.AST.BlockStatement, before: Html, walk: Walk): Html {
  const settled = (place: Html, at: Position) => afterName(place, walk.notes.offsetOf(at), walk.notes)
  const html = settled(before, node.loc.start)
  const name = node.path.original
  const kind = rowOf(blocks, name)
  if (!kind) tellAt(walk)(node.path, ...noBlock(name, walk))
  if (kind && node.params.length !== 1)
    tellAt(walk)(node.path, `{{#${name}}} takes one field`, `Write {{#${name} speakers}}, with a field of this page.`)
  const scope = kind?.(node, walk) ?? walk.scope
  const end = settled(walkProgram(node.program, html, { ...walk, scope }), node.loc.end)
  const other = settled(walkProgram(node.inverse, html, walk), node.loc.end)
  if (sameHtml(end, other)) return eitherOf(end, other)
  tellAt(walk)(
    node,
    `The HTML goes on differently with and without {{#${name}}}`,
    'Open and close tags, quotes and comments on the same side of it.',
  )
  return html
}

function noBlock(name: string, { scope, helpers }: Walk): readonly [string, string] {
  const isField = isFields(scope.here) && Object.hasOwn(scope.here, name)
  if (isField)
    return [`${name} is a field and no block`, `Write {{#if ${name}}}, {{#with ${name}}} or {{#each ${name}}}`]
  if (Object.hasOwn(helpers, name)) return [`${name} is no block`, `Write {{${name} …}}`]
  return unknownHelper(name, Object.keys(blocks))
}

type Block = (node: hbs.AST.BlockStatement, walk: Walk) => Scope

const blocks: Readonly<Record<string, Block>> = {
  if: condition,
  unless: condition,
  with: (node, walk) => {
    const [subject] = node.params
    const { shape, words } = subjectOf(subject, walk)
    if (subject && shape !== undefined && !isFields(shape))
      tellAt(walk)(
        subject,
        `${words} is ${shapeName(shape)}, and {{#with}} takes a group of fields`,
        isList(shape) ? `Write {{#each ${words}}}` : `Write {{#if ${words}}}`,
      )
    const here = isFields(shape) ? shape : undefined
    return named(inner(walk.scope, here, words), node, [here])
  },
  each: (node, walk) => {
    const [subject] = node.params
    const { shape, words } = subjectOf(subject, walk)
    if (subject && shape !== undefined && !isList(shape))
      tellAt(walk)(
        subject,
        `${words} is ${shapeName(shape)}, and {{#each}} takes a list`,
        isFields(shape) ? `Write {{#with ${words}}}` : `Write {{#if ${words}}}`,
      )
    const here = isList(shape) ? shape[0] : undefined
    const data = { index: 'number', first: 'yes', last: 'yes' } as const
    return named({ ...inner(walk.scope, here, `each of ${words}`), data }, node, [here, 'number'])
  },
}

function condition({ params: [subject] }: hbs.AST.BlockStatement, walk: Walk): Scope {
  subjectOf(subject, walk)
  return walk.scope
}

function named(scope: Scope, { program }: hbs.AST.BlockStatement, shapes: readonly (Shape | undefined)[]): Scope {
  const names = (program?.blockParams ?? []).map((name, index) => [name, shapes[index]] as const)
  return names.length > 0 ? { ...scope, named: { ...scope.named, ...Object.fromEntries(names) } } : scope
}

function subjectOf(subject: hbs.AST.Expression | undefined, walk: Walk) {
  if (!subject) return { shape: undefined, words: 'it' }
  if (isPath(subject)) {
    const shape = checkedField(subject, callingOf(walk))
    return { shape: shape === 'none' ? undefined : shape, words: subject.original }
  }
  tellAt(walk)(subject, 'This is no field', 'Name a field of this page: {{#if speakers}}')
  return { shape: undefined, words: 'it' }
}

function partial(node: hbs.AST.PartialStatement, html: Html, walk: Walk): Html {
  const tell = tellAt(walk)
  const [subject] = node.params
  if (html.mode !== 'text')
    tell(node, 'A partial stands between tags, and this is inside of one', 'Call it outside of tags and quotes.')
  if (!isPath(node.name)) {
    tell(node, 'The name of this partial is not known before the page is made', 'Name it: {{> contact}}')
    return html
  }
  const here = subject ? subjectOf(subject, walk).shape : walk.scope.here
  const given = Object.fromEntries((node.hash?.pairs ?? []).map(({ key, value }) => [key, optionShape(value, walk)]))
  const shape = isFields(here) ? { ...here, ...given } : here
  const name = node.name.original
  const call = { from: walk.notes.offsetOf(node.loc.start), to: walk.notes.offsetOf(node.loc.end) }
  const fault = walk.enter(name, { here: node.hash ? shape : here, root: walk.scope.root }, call)
  if (fault === 'circle') tell(node, `The partial ${name} calls itself`, 'Let it end: a page would never be done.')
  if (fault === 'unknown') tell(node.name, `There is no partial ${name}`, partialHint(name, walk.partialNames))
  return html
}

function optionShape(value: hbs.AST.Expression, walk: Walk): Shape {
  return (isPath(value) ? subjectOf(value, walk).shape : undefined) ?? 'text'
}

function partialHint(name: string, known: readonly string[]): string {
  const near = suggest(name, known)
  return near === undefined ? `Partials that are there: ${known.join(', ')}` : `Did you mean ${near}?`
}

function callingOf(walk: Walk): Calling {
  return { scope: walk.scope, helpers: walk.helpers, tellAt: tellAt(walk) }
}

function tellAt({ notes }: Walk): Calling['tellAt'] {
  return ({ loc }, message, hint) =>
    notes.tell({ from: notes.offsetOf(loc.start), to: notes.offsetOf(loc.end) }, message, hint)
}
