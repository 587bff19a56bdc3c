import { readdir, readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
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

describe('the JSON Schema', () => {
  it('that editors use is fresh (vitest -u writes it)', async () => {
    await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../kits/presskit.schema.json')
  })

  it.each([...kits, ...fixtures].map(String))('lets %s pass', async file => {
    const valid = validate(parse(await readFile(new URL(file), 'utf8')))
    expect(valid ? [] : validate.errors).toEqual([])
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

  it('has a title or a description for every key', () => {
    expect(untold(jsonSchema(), '')).toEqual([])
  })
})

function untold(schema: object, path: string): readonly string[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return []
    if (key !== 'properties') return untold(value, `${path}/${key}`)
    return Object.entries(value).flatMap(([name, property]) => {
      const told = isTold(property)
      return [
        ...(told ? [] : [`${path}/${name}`]),
        ...(typeof property === 'object' && property ? untold(property, `${path}/${name}`) : []),
      ]
    })
  })
}

function isTold(property: unknown): boolean {
  return (
    typeof property === 'object' &&
    property !== null &&
    ('title' in property || 'description' in property || '$ref' in property)
  )
}
