/**
 * What a field holds: a text, an address that a link or picture may have, a number, a yes or no, or Markdown.
 * Lists are written as a list of one shape, groups of fields as an object.
 */
export type Shape = Leaf | readonly [Shape] | Fields
export type Leaf = 'text' | 'address' | 'number' | 'yes' | 'prose'
export interface Fields {
  readonly [field: string]: Shape
}

/** What a helper takes, by place and by name, and what it gives: text to be escaped, markup, or a string of CSS. */
export interface HelperShape {
  readonly takes: readonly Leaf[]
  readonly options: Readonly<Record<string, readonly Leaf[]>>
  readonly gives: 'text' | 'markup' | 'css'
}

/** All that templates can name. */
export interface Vocabulary {
  /** The view of each template by its file name. */
  readonly views: Readonly<Record<string, Fields>>
  readonly helpers: Readonly<Record<string, HelperShape>>
}

export function isFields(shape: Shape | undefined): shape is Fields {
  return typeof shape === 'object' && !isList(shape)
}

export function isList(shape: Shape | undefined): shape is readonly [Shape] {
  return Array.isArray(shape)
}

const names: Readonly<Record<Leaf, string>> = {
  text: 'a text',
  address: 'an address',
  number: 'a number',
  yes: 'a yes or no',
  prose: 'Markdown',
}

export function shapeName(shape: Shape): string {
  if (typeof shape === 'string') return names[shape]
  return isList(shape) ? 'a list' : 'a group of fields'
}
