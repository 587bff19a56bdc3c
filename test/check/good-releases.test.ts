import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkKit } from '../../src/check/check.ts'
import { readOf } from './found.ts'

const folder = new URL('../fixtures/check/good/', import.meta.url)

/** Short releases as good press officers write them: every word that a rule says of them is a false alarm. */
it.each(readdirSync(folder))('finds nothing to say of %s', async name => {
  const { material } = await readOf(readFileSync(new URL(name, folder), 'utf8'))
  const findings = checkKit({ ...material, files: [] })
  expect(findings.map(({ code, at, message }) => `${code} ${at.join('.')}: ${message}`)).toEqual([])
})
