import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { checkKit } from '../../../src/check/check.ts'
import { check } from '../../../src/check.ts'
import { supportedLanguages } from '../../../src/language/languages.ts'
import { withKit } from '../../kit/support/kits.ts'
import { found, readOf, smallest } from '../found.ts'
import { holdRule } from '../hold-rule.ts'

const ownLanguage = fileURLToPath(new URL('../../fixtures/kit/own-language/presskit.yaml', import.meta.url))

it.each([
  ['a language of presskit', 'en', []],
  ['its regional form', 'en-GB', []],
  ['a language that nobody added', 'tlh', ['languages.0: presskit has no words for the language “tlh” yet']],
  ['its regional form', 'tlh-Latn', ['languages.0: presskit has no words for the language “tlh-Latn” yet']],
])('judges %s', async (_name, tag, expected) => {
  expect(await found('language/unsupported', smallest.replace('[en]', `[${tag}]`))).toEqual(expected)
})

it.each([
  ['ua', 'Write uk'],
  ['kz', 'Write kk'],
  ['tlh', 'Write one of ar'],
])('tells of %s what to write', async (tag, hint) => {
  const { material } = await readOf(smallest.replace('[en]', `[${tag}]`))
  const findings = await checkKit({ ...material, files: [] })
  expect(findings.find(({ code }) => code === 'language/unsupported')?.hint).toContain(hint)
})

it('misses no word that was told to be wrong', async () => {
  const { strings } = parse(await readFile(ownLanguage, 'utf8'))
  const wrong = { ...strings.pt, dates: { ...strings.pt.dates, day: 'dd.mm.yyyy' } }
  const yaml = `${smallest.replace('[en]', '[pt]')}${stringify({ strings: { pt: wrong } })}`
  const { diagnostics } = await withKit({ 'presskit.yaml': yaml }, check)
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['kit/type'])
})

it('knows every language that is listed', async () => {
  expect(supportedLanguages).toContain('ru')
  for (const tag of supportedLanguages) {
    expect(await found('language/unsupported', smallest.replace('[en]', `[${tag}]`))).toEqual([])
  }
})

holdRule('language/unsupported', [
  ['a language that nobody added', { languages: ['tlh'] }, ['tlh']],
  ['a region of English', { languages: ['en-GB'] }, []],
  ['Kazakh', { languages: ['kk'] }, []],
  ['two languages', { languages: ['ar', 'fr-CH'] }, []],
])
