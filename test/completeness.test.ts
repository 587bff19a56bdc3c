import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readCompleteness } from '../src/completeness.ts'
import { readSource } from '../src/kit/source.ts'
import { plant, type Tree } from './package/tree.ts'

async function missing(yaml: string, files: Tree = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'presskit-complete-'))
  try {
    await plant(folder, { ...files, 'presskit.yaml': `presskit: 1\nlanguages: [en, uk]\n${yaml}` })
    const { value: source } = await readSource(join(folder, 'presskit.yaml'))
    if (!source) throw new Error('no source')
    return (await readCompleteness(source)).missing
  } finally {
    await rm(folder, { recursive: true })
  }
}

it.each([
  ['one text for all', 'release: { headline: Lights }', {}, []],
  ['a text each', 'release: { headline: { en: Lights, uk: Вогні } }', {}, []],
  ['an empty text', 'release: { headline: { en: Lights, uk: } }', {}, ['release.headline']],
  ['a blank text', 'release: { headline: { en: Lights, uk: " " } }', {}, ['release.headline']],
  [
    'a text without a sign that shows',
    'release: { headline: { en: Lights, uk: "\\u200b" } }',
    {},
    ['release.headline'],
  ],
  [
    'a file that shows nothing',
    'release: { body: { file: "r.{lang}.md" } }',
    { 'r.en.md': 'A', 'r.uk.md': '\u200b\n' },
    ['release.body'],
  ],
  ['a file each', 'release: { body: { file: "r.{lang}.md" } }', { 'r.en.md': 'A', 'r.uk.md': 'Б' }, []],
  ['a file that lacks', 'release: { body: { file: "r.{lang}.md" } }', { 'r.en.md': 'A' }, ['release.body']],
  ['one file for all', 'release: { body: { file: r.md } }', { 'r.md': 'A' }, []],
  ['a list', 'facts: [{ label: { en: A }, value: "1" }]', {}, ['facts[0].label']],
])('counts %s', async (_name, yaml, files, expected) => {
  expect(await missing(yaml, files)).toEqual({ en: [], uk: expected })
})

it.each([
  ['a blank text for all', 'release: { headline: " " }', ['release.headline']],
  ['one file for all that is not there', 'release: { body: { file: r.md } }', ['release.body']],
])('misses %s in each', async (_name, yaml, expected) => {
  expect(await missing(yaml)).toEqual({ en: expected, uk: expected })
})
