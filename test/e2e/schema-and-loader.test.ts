import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { isError } from '../../src/diagnostics/diagnostic.ts'
import { jsonSchema } from '../../src/kit/json-schema.ts'
import { loadKit } from '../../src/kit/load.ts'
import { readSource } from '../../src/kit/source.ts'

const validate = new Ajv2020({ strict: false, allErrors: false }).compile(jsonSchema())
const file = fileURLToPath(new URL('../fixtures/kit/full/presskit.yaml', import.meta.url))
const kit: unknown = parse(await readFile(file, 'utf8'), { schema: 'core' })

type Step = string | number

/** Every place of a value, but of like items of a list the first alone. */
function placesIn(value: unknown, at: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [at]
  const entries: (readonly [Step, unknown])[] = Array.isArray(value)
    ? value.slice(0, 1).map(item => [0, item])
    : Object.entries(value)
  return [...(at.length > 0 ? [at] : []), ...entries.flatMap(([step, item]) => placesIn(item, [...at, step]))]
}

const gone = Symbol('gone')

/** The value with what stands at a place made anew. */
function withAt(value: unknown, [step, ...rest]: readonly Step[], make: (old: unknown) => unknown): unknown {
  if (step === undefined) return make(value)
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? withAt(item, rest, make) : item)).filter(item => item !== gone)
  }
  const entries = Object.entries(Object(value)).map(([key, item]) => [
    key,
    key === step ? withAt(item, rest, make) : item,
  ])
  return Object.fromEntries(entries.filter(([, item]) => item !== gone))
}

const mutations: Readonly<Record<string, (old: unknown) => unknown>> = {
  'taken out': () => gone,
  'a number': () => 60,
  'a truth': () => true,
  nothing: () => null,
  'an empty text': () => '',
  'a word': () => 'sixty words',
  'a list': old => [old],
  'an empty list': () => [],
  'an empty map': () => ({}),
  'a map of a stranger': () => ({ strange: 'x' }),
  'with a strange key': old => (typeof old === 'object' && old && !Array.isArray(old) ? { ...old, strange: 'x' } : old),
  'twice in a list': old => (Array.isArray(old) ? [...old, 60] : old),
}

const all = placesIn(kit).flatMap(at => Object.keys(mutations).map(name => [at, name] as const))
/** A prime step meets every mutation and every part of the kit, and takes seconds. */
const cases = all.filter((_, index) => index % 11 === 0)

/** Which zones there are is known to the machine, and to no schema. */
const loaderAlone = /^timezone /

/** What the loader refuses. */
async function refusals(data: unknown): Promise<readonly string[]> {
  const text = JSON.stringify(data, null, 1)
  const source = await readSource(file, new Map([[file, { text }]]))
  const loaded = source.value ? await loadKit(source.value) : { diagnostics: source.diagnostics }
  return loaded.diagnostics.filter(isError).map(({ code, message }) => `${code} ${message}`)
}

it('agree on every place of a full kit with something else written there', async () => {
  const lets: string[] = []
  const only: string[] = []
  for (const [at, name] of cases) {
    const data = withAt(kit, at, mutations[name] ?? (old => old))
    const found = await refusals(data)
    if (!validate(data) && found.length === 0) lets.push(`${at.join('.')} ${name}: ${validate.errors?.[0]?.message}`)
    const shape = found.filter(each => /^kit\/(?:type|unknown-key)/.test(each))
    const told = `${at.join('.')} ${name}: ${shape[0]}`
    if (validate(data) && shape.length > 0 && !loaderAlone.test(told)) only.push(told)
  }
  expect({ lets, only }).toEqual({ lets: [], only: [] })
})
