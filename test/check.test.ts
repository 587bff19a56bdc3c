import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { check } from '../src/check.ts'
import { Mendable } from '../src/diagnostics/mendable.ts'
import { withKit } from './kit/support/kits.ts'
import { bilingual } from './render/prepared.ts'

/** What the editor of so short a kit would hear. */
const silenced = `check: { ignore: [{ code: body/length, reason: a test }, { code: photo/none, reason: a test }] }`

it.each([
  ['a kit that is fine', bilingual('', silenced), []],
  ['a warning', bilingual('  subheadline: { en: For all }', silenced), ['language/incomplete']],
  ['a theme that is not there', bilingual('', `${silenced}\ntheme: nowhere`), ['theme/unknown']],
  ['a draft, which nobody ships here', bilingual('  status: draft', silenced), []],
])('%s', async (_name, yaml, expected) => {
  await withKit({ 'presskit.yaml': yaml }, async folder => {
    const { diagnostics, texts } = await check(join(folder, 'presskit.yaml'))
    expect(diagnostics.map(({ code }) => code)).toEqual(expected)
    expect([...texts.values()]).toEqual(expected.length > 0 ? [yaml] : [])
    expect(await readdir(folder)).toEqual(['presskit.yaml'])
  })
})

it('has nothing to look at where there is no kit', async () => {
  await expect(check('/nowhere/presskit.yaml')).rejects.toThrow(Mendable)
})
