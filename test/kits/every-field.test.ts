import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { jsonSchema } from '../../src/kit/json-schema.ts'
import { releaseKinds } from '../../src/kit/release.ts'

const home = new URL('../../kits/', import.meta.url)
const kits = readdirSync(home, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }): unknown => parse(readFileSync(new URL(`${name}/presskit.yaml`, home), 'utf8')))

/**
 * A field of the format: its key, and the schema of its value. One that stands in several places with the same
 * schema, as the biography of somebody under people and of somebody named in place, is one field.
 */
const fieldOf = (key: string, schema: unknown) => `${key} ${JSON.stringify(schema)}`

/** Words that a kit replaces one by one, and with which it brings a language of its own, as `test/fixtures/kit/full` does. */
const wordLists = new Set(['strings'])

const definitions: Readonly<Record<string, unknown>> = property(jsonSchema(), '$defs') ?? {}

it('the kits here use every field of the format', () => {
  const there = new Map<string, string>()
  visit(jsonSchema(), undefined, [], (path, field) => there.set(field, there.get(field) ?? path))
  const used = new Set(kits.flatMap(kit => fieldsOf(kit)))
  expect(there.size).toBeGreaterThan(100)
  expect([...there].filter(([field]) => !used.has(field)).map(([, path]) => path)).toEqual([])
})

it('and every kind of release', () => {
  const shown = new Set(kits.map(kit => property(property(kit, 'release'), 'kind') ?? 'press-release'))
  expect(releaseKinds.filter(kind => !shown.has(kind))).toEqual([])
})

function fieldsOf(kit: unknown): readonly string[] {
  const found: string[] = []
  visit(jsonSchema(), kit, [], (_path, field) => found.push(field))
  return found
}

/** Walks the schema; with a kit, as far as its data go. */
function visit(schema: unknown, data: unknown, path: readonly string[], see: (path: string, field: string) => void) {
  const target = resolved(schema)
  for (const branch of [...list(target, 'anyOf'), ...list(target, 'oneOf')]) visit(branch, data, path, see)
  for (const [key, below] of Object.entries(property<object>(target, 'properties') ?? {})) {
    const value = property(data, key)
    if (data !== undefined && value === undefined) continue
    see([...path, key].join('.'), fieldOf(key, below))
    if (wordLists.has(key)) continue
    visit(below, value, [...path, key], see)
  }
  const items = property(target, 'items') ?? property(target, 'additionalProperties')
  if (typeof items === 'object') for (const value of itemsOf(data)) visit(items, value, [...path, '*'], see)
}

/** Of no kit, one that stands for all. */
function itemsOf(data: unknown): readonly unknown[] {
  if (data === undefined) return [undefined]
  return typeof data === 'object' && data !== null ? Object.values(data) : []
}

function resolved(schema: unknown): unknown {
  const name = property<string>(schema, '$ref')?.split('/').at(-1)
  return name === undefined ? schema : definitions[name]
}

function list(schema: unknown, key: string): readonly unknown[] {
  return property<readonly unknown[]>(schema, key) ?? []
}

function property<T = unknown>(value: unknown, key: string): T | undefined {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
