import { rowOf } from '../../diagnostics/row-of.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { isPath } from './nodes.ts'
import { lookUp, type Scope } from './scope.ts'
import { type HelperShape, isFields, isList, type Leaf, type Shape, shapeName, type Vocabulary } from './shape.ts'

/** What a mustache puts into the page. */
export type Value = 'text' | 'address' | 'number' | 'markup' | 'css' | 'unknown'

type Fault = readonly [message: string, hint: string]
type TellAt = (node: hbs.AST.Node, message: string, hint: string) => void

export interface Calling {
  readonly scope: Scope
  readonly helpers: Vocabulary['helpers']
  readonly tellAt: TellAt
}

/** Checks `{{field}}` or `{{helper field name=field}}`; gives what it puts into the page. */
export function valueOfMustache(node: hbs.AST.MustacheStatement, calling: Calling): Value {
  const { path, params, hash } = node
  if (!isPath(path))
    return tellAs(calling, node, ['This is a text and no field', 'Write the text itself, without braces.'])
  const name = path.original
  const helper = rowOf(calling.helpers, name)
  if (helper) return valueOfCall(node, helper, calling)
  if (params.length > 0 || hash) return tellAs(calling, path, unknownHelper(name, Object.keys(calling.helpers)))
  const found = lookUp(calling.scope, path)
  if (found.fault) return tellAs(calling, path, found.fault)
  return valueOfShape(found.shape) ?? tellAs(calling, path, notShown(found.shape, name))
}

function valueOfShape(shape: Shape | undefined): Value | undefined {
  if (shape === undefined) return 'unknown'
  return shape === 'text' || shape === 'address' || shape === 'number' ? shape : undefined
}

function notShown(shape: Shape | undefined, name: string): Fault {
  const message = `${name} is ${shape === undefined ? 'nothing' : shapeName(shape)} and cannot be shown as it is`
  if (shape === 'prose') return [message, `Write {{prose ${name}}}`]
  if (shape === 'yes') return [message, `Ask for it: {{#if ${name}}} … {{/if}}`]
  if (isList(shape)) return [message, `Go through it: {{#each ${name}}} … {{/each}}`]
  const field = isFields(shape) ? Object.keys(shape)[0] : undefined
  return [message, `Name a field of it: {{${name}.${field ?? 'name'}}}`]
}

function valueOfCall({ path, params, hash }: hbs.AST.MustacheStatement, helper: HelperShape, calling: Calling): Value {
  const name = isPath(path) ? path.original : ''
  if (params.length !== helper.takes.length) {
    const message = `${name} takes one value, and ${params.length || 'none'} is given`
    calling.tellAt(path, message, `Give it one field of this page: {{${name} …}}`)
  }
  for (const [index, param] of params.entries())
    argument(param, helper.takes.slice(index, index + 1), { ...calling, name })
  for (const pair of hash?.pairs ?? []) option(pair, helper, { ...calling, name })
  return helper.gives
}

function option(pair: hbs.AST.HashPair, helper: HelperShape, calling: Argument): void {
  const { key, value } = pair
  const takes = rowOf(helper.options, key)
  if (takes) argument(value, takes, { ...calling, name: `${key} of ${calling.name}` })
  else calling.tellAt(pair, `${calling.name} has no option ${key}`, optionHint(key, helper))
}

function optionHint(key: string, { options }: HelperShape): string {
  const known = Object.keys(options)
  const near = suggest(key, known)
  if (near !== undefined) return `Did you mean ${near}?`
  return known.length > 0 ? `Its options: ${known.join(', ')}` : 'It has none.'
}

interface Argument extends Calling {
  readonly name: string
}

function argument(node: hbs.AST.Expression, takes: readonly Leaf[] | undefined, calling: Argument): void {
  const { scope, tellAt, name } = calling
  if (node.type === 'SubExpression') tellAt(node, 'A call stands inside of a call', 'Name a field of this page.')
  const shape = isPath(node) ? checkedField(node, { scope, tellAt }) : literalShape(node)
  if (shape === 'none' || shape === undefined || takes === undefined) return
  if (typeof shape === 'string' && takes.includes(shape === 'address' ? 'text' : shape)) return
  const words = takes.map(shapeName).join(' or ')
  tellAt(node, `${name} takes ${words}, and this is ${shapeName(shape)}`, `Give it a field that is ${words}.`)
}

/** The shape of a field; `none`, and told, when there is no such field. */
export function checkedField(
  node: hbs.AST.PathExpression,
  { scope, tellAt }: Pick<Calling, 'scope' | 'tellAt'>,
): Shape | 'none' | undefined {
  const found = lookUp(scope, node)
  if (!found.fault) return found.shape
  tellAt(node, ...found.fault)
  return 'none'
}

function literalShape({ type }: hbs.AST.Expression): Shape | undefined {
  const literals: Readonly<Record<string, Leaf>> = {
    StringLiteral: 'text',
    NumberLiteral: 'number',
    BooleanLiteral: 'yes',
  }
  return literals[type]
}

export function unknownHelper(name: string, known: readonly string[]): Fault {
  const near = suggest(name, known)
  return [`There is no helper ${name}`, near === undefined ? `Helpers: ${known.join(', ')}` : `Did you mean ${near}?`]
}

function tellAs(calling: Calling, node: hbs.AST.Node, fault: Fault): Value {
  calling.tellAt(node, ...fault)
  return 'unknown'
}
