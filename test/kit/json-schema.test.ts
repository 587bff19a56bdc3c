import { readdir, readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { programmeNames } from '../../src/check/funders/programmes.ts'
import { jsonSchema } from '../../src/kit/json-schema.ts'
import { kitWith } from './support/kits.ts'

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(jsonSchema())

async function kitsBelow(folder: URL): Promise<readonly URL[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory()).map(entry => new URL(`${entry.name}/presskit.yaml`, folder))
}

const kits = await kitsBelow(new URL('../../kits/', import.meta.url))
const fixtures = ['smallest', 'full', 'own-language'].map(
  name => new URL(`../fixtures/kit/${name}/presskit.yaml`, import.meta.url),
)

const property = z.looseObject({
  title: z.string().default(''),
  description: z.string().default(''),
  enum: z.array(z.string()).default([]),
  items: z.looseObject({ enum: z.array(z.string()).default([]) }).default({ enum: [] }),
})

const told = toldIn(jsonSchema(), '')

describe('the JSON Schema', () => {
  it('that editors use is fresh (vitest -u writes it)', async () => {
    await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../kits/presskit.schema.json')
  })

  it.each([...kits, ...fixtures].map(String))('lets %s pass', async file => {
    const valid = validate(parse(await readFile(new URL(file), 'utf8')))
    expect(valid ? [] : validate.errors).toEqual([])
  })

  it.each(['+380 44 555 01 00', '+33\u00a01\u202f42 00 00 00'])('lets the number %s pass', phone => {
    expect(validate(parse(kitWith({ email: `    phone: "${phone}"` }))) ? [] : validate.errors).toEqual([])
  })

  it.each([
    ['an unknown key', kitWith({}, 'speekers: []\n')],
    ['a missing headline', kitWith({ headline: '' })],
    ['a missing contact', kitWith({ contacts: '', '- name': '', email: '' })],
    ['a number for a text', kitWith({ headline: '  headline: 60' })],
    ['a reserved word for a language', kitWith({ headline: '  headline:\n    places: x' })],
    ['a date in words', kitWith({ date: '  date: 31 May 2016' })],
    ['a person that is nobody', kitWith({}, 'speakers:\n  - topic: x\n')],
  ])('refuses %s', (_name, yaml) => {
    expect(validate(parse(yaml))).toBe(false)
  })

  it('has a title and a description for every key', () => {
    const untold = told.filter(({ title, description }) => !title || !description)
    expect(untold.map(({ place }) => place)).toEqual([])
  })

  it('says of every choice what it means', () => {
    const unsaid = told.flatMap(({ place, choices, description }) =>
      choices.filter(choice => !description.includes(`${choice}: `)).map(choice => `${place}: ${choice}`),
    )
    expect(unsaid).toEqual([])
  })

  it('names every programme of which rules are known', () => {
    const programme = told.find(({ place }) => place.endsWith('/funding/items/properties/programme'))
    expect(programmeNames.filter(name => !programme?.description.includes(name))).toEqual([])
  })
})

interface Told {
  readonly place: string
  readonly title: string
  readonly description: string
  /** Of the value, or of each item of a list. */
  readonly choices: readonly string[]
}

/** What an editor shows of each key: its own words, without those of a type that it refers to. */
function toldIn(schema: unknown, path: string): readonly Told[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    const place = `${path}/${key}`
    return path.endsWith('/properties') ? [toldOf(value, place), ...toldIn(value, place)] : toldIn(value, place)
  })
}

function toldOf(value: unknown, place: string): Told {
  const { title, description, enum: own, items } = property.parse(value)
  return { place, title, description, choices: [...own, ...items.enum] }
}
