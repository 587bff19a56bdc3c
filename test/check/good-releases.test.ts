import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkKit } from '../../src/check/check.ts'
import { laidOver, readOf } from './found.ts'

const folder = new URL('../fixtures/check/good/', import.meta.url)
const texts = new URL('../fixtures/check/good-texts/', import.meta.url)
/** Of the texts alone: nothing is read for them. */
const nothingElse = 'photos: {}\nattachments: []\noutput: { formats: [html] }\n'

/** Short releases as good press officers write them: every word that a rule says of them is a false alarm. */
it.each(readdirSync(folder))('finds nothing to say of %s', async name => {
  const { material } = await readOf(readFileSync(new URL(name, folder), 'utf8'))
  const findings = await checkKit({ ...material, files: [] })
  expect(findings.map(({ code, at, message }) => `${code} ${at.join('.')}: ${message}`)).toEqual([])
})

/** Texts of every kind of sender: scores, tables, formulas, brands, dialogues, decades, seasons, telephone numbers. */
it.each(readdirSync(texts))('finds nothing to say of the text %s', async name => {
  const { material } = await readOf(laidOver(nothingElse + readFileSync(new URL(name, texts), 'utf8')))
  const findings = (await checkKit({ ...material, files: [] })).filter(({ code }) => code !== 'photo/none')
  expect(findings.map(({ code, at, message }) => `${code} ${at.join('.')}: ${message}`)).toEqual([])
})
