import { rowOf } from '../../diagnostics/row-of.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { type Fields, isFields, isList, type Shape, shapeName } from './shape.ts'

/** What a partial sees. */
export interface Given {
  readonly here: Shape | undefined
  readonly root: Fields | undefined
}

/** What names mean at a place of a template. */
export interface Scope {
  /** What fields are looked up in; none where nothing is known of it. */
  readonly here: Shape | undefined
  /** In words: `the page`, `each of speakers`. */
  readonly words: string
  /** What `../` leads to, nearest first. */
  readonly above: readonly Scope[]
  readonly root: Fields | undefined
  /** `@index`, `@first` and what `as |name|` names. */
  readonly data: Readonly<Record<string, Shape>>
  readonly named: Readonly<Record<string, Shape | undefined>>
}

export type Found =
  | { readonly shape: Shape | undefined; readonly fault?: undefined }
  | { readonly shape?: undefined; readonly fault: readonly [message: string, hint: string] }

export function pageScope(view: Fields | undefined): Scope {
  return { here: view, words: 'the page', above: [], root: view, data: {}, named: {} }
}

/** The scope inside of `{{#each}}` or `{{#with}}`. */
export function inner(scope: Scope, here: Shape | undefined, words: string): Scope {
  return { ...scope, here, words, above: [scope, ...scope.above] }
}

/** What a path such as `person.name`, `../label` or `@root.strings.contact` stands for; or why it stands for nothing. */
export function lookUp(scope: Scope, { parts, depth, data, original }: hbs.AST.PathExpression): Found {
  const [first, ...rest] = parts
  if (data) return first === undefined ? unknownData(original) : dataField(scope, first, rest)
  const place = depth === 0 ? scope : scope.above[depth - 1]
  if (!place)
    return { fault: [`${original} leads out of the template`, 'Name the field from the top: @root.strings.contact'] }
  if (depth === 0 && first !== undefined && Object.hasOwn(scope.named, first))
    return follow(scope.named[first], rest, first)
  return follow(place.here, parts, place.words, scope.root)
}

function dataField(scope: Scope, first: string, rest: readonly string[]): Found {
  if (first === 'root') return follow(scope.root, rest, 'the page')
  const shape = rowOf(scope.data, first)
  return shape === undefined ? unknownData(`@${first}`, Object.keys(scope.data)) : follow(shape, rest, `@${first}`)
}

function unknownData(name: string, known: readonly string[] = []): Found {
  const names = ['@root', ...known.map(one => `@${one}`)]
  return { fault: [`There is no ${name} here`, `What may stand here: ${names.join(', ')}`] }
}

function follow(start: Shape | undefined, parts: readonly string[], words: string, root?: Fields): Found {
  let shape = start
  let place = words
  for (const part of parts) {
    if (shape === undefined) return { shape }
    if (!isFields(shape)) return { fault: noField(part, place, shape) }
    if (!Object.hasOwn(shape, part)) return { fault: unknownField(part, place, shape, root) }
    shape = shape[part]
    place = part
  }
  return { shape }
}

function noField(part: string, place: string, shape: Shape): readonly [string, string] {
  const hint = isList(shape)
    ? `Go through it: {{#each ${place}}} … {{${part}}} … {{/each}}`
    : `Write {{${place}}} alone.`
  return [`${place} is ${shapeName(shape)} and has no field ${part}`, hint]
}

function unknownField(part: string, place: string, shape: Fields, root: Fields | undefined): readonly [string, string] {
  const known = Object.keys(shape)
  const near = suggest(part, known)
  const message = `There is no field ${part} in ${place}`
  if (near !== undefined) return [message, `Did you mean ${near}?`]
  if (root !== undefined && root !== shape && Object.hasOwn(root, part))
    return [message, `Of the page it is @root.${part}`]
  const shown = known.length > 16 ? `${known.slice(0, 16).join(', ')} …` : known.join(', ')
  return [message, `Fields that are there: ${shown}`]
}
