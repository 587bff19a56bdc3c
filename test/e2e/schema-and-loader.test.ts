import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
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

/** What only the loader can know, and by which of its words it is known. */
const schemaCannotSay: Readonly<Record<string, RegExp>> = {
  'which zones the machine knows': /is not the name of a time zone/,
  'which days the calendar has': /The calendar has no|lies too far back/,
  'which countries and languages there are': /is not a country’s|is not a language tag|is not written as language tags/,
  'which languages the kit has': /is no language of the kit/,
  'what stands beside what': /stands beside person/,
  'what a text would be in a file': /looks like the name of a file/,
  'what is too long, or a device of Windows': /is not an id|keeps the name/,
}

const words = [
  'zzq7',
  'ZZ',
  '2027-02-30',
  '2027-13-01T10:00',
  '+1',
  'a@b',
  'https://',
  '#fff',
  'xx',
  '-',
  ' ',
  'auto',
  'con',
]
const anything = fc.oneof(
  fc.constantFrom<unknown>(...words, gone, null, true, 0, 1, 60, -1.5, [], {}, ['zzq7'], { en: 'zzq7' }, { zzq7: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
)
const places = placesIn(kit)

function valueAt(at: readonly Step[]): unknown {
  return at.reduce<unknown>((value, step) => Object(value)[step], kit)
}
const strangers = fc
  .array(fc.tuple(fc.constantFrom(...places), anything), { minLength: 1, maxLength: 3 })
  .map(changes => changes.reduce<unknown>((data, [at, value]) => withAt(data, at, () => value), kit))
/** Values that are no prose: what is nearly right is where two judges part. */
const codes = places.filter(at => /^[\w:+@./-]{1,30}$/.test(String(valueAt(at))))
const slips = fc.tuple(fc.constantFrom(...codes), fc.nat(30), fc.constantFrom(...'019aZ-:')).map(([at, index, sign]) =>
  withAt(kit, at, old => {
    const text = String(old)
    const from = index % text.length
    return text.slice(0, from) + sign + text.slice(from + 1)
  }),
)
const mutants = fc.oneof(strangers, slips)
/** The same mutants each time: a test that fails now and then helps nobody. */
const runs = { numRuns: 200, seed: 2016 }

it('agree on kits with anything anywhere, but for what a schema cannot say', async () => {
  const unsaid = Object.values(schemaCannotSay)
  await fc.assert(
    fc.asyncProperty(mutants, async data => {
      const found = await refusals(data)
      const shape = found.filter(each => /^kit\/(?:type|unknown-key)/.test(each) && !unsaid.some(one => one.test(each)))
      expect(validate(data) ? shape : found.length > 0 || 'told').toEqual(validate(data) ? [] : true)
    }),
    runs,
  )
})

it('and each error that names a word stands where the word stands', async () => {
  await fc.assert(
    fc.asyncProperty(mutants, async data => {
      const text = JSON.stringify(data, null, 1)
      const lines = text.split('\n')
      const source = await readSource(file, new Map([[file, { text }]]))
      const { diagnostics } = source.value ? await loadKit(source.value) : source
      for (const { file: named, range, message } of diagnostics) {
        if (named !== file || !range) continue
        const { start, end } = range
        const shown = lines.slice(start.line - 1, end.line).join('\n')
        expect(end.line > start.line || end.column > start.column).toBe(true)
        if (/^“?zzq7/.test(message)) expect(shown).toContain('zzq7')
      }
    }),
    runs,
  )
})
