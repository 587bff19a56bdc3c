import type { Path } from '../diagnostics/diagnostic.ts'

/** What a YAML file says, before anything is known of its meaning. Maps have no prototype. */
export type Data = string | number | boolean | null | readonly Data[] | DataMap

export interface DataMap {
  readonly [key: string]: Data
}

export function isMap(value: unknown): value is DataMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: unknown): value is readonly Data[] {
  return Array.isArray(value)
}

/** The value that a path leads to; nothing where a key is absent. */
export function dataAt(data: Data, path: Path): Data | undefined {
  let value: Data | undefined = data
  for (const step of path) value = child(value, step)
  return value
}

function child(value: Data | undefined, step: string | number): Data | undefined {
  if (isList(value)) return typeof step === 'number' ? value[step] : undefined
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

/** As people write it: `speakers[0].topic.uk`. */
export function pathText(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step)).join('')
}

/** A path as a key of maps and sets. */
export function pathKey(path: Path): string {
  return JSON.stringify(path)
}
