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
  [
    'a key that every object inherits',
    bilingual('', `${silenced}\nstrings: { constructor: { agenda: Plan } }`),
    ['kit/unknown-key'],
  ],
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

it.each([
  ['a folder', 'logos', 'file/missing'],
  ['a folder with a slash', 'logos/', 'file/outside'],
  ['nothing', '""', 'file/missing'],
  ['a name of another letter case', 'logos/A.svg', 'file/case'],
  ['a way out', '/etc/hostname', 'file/outside'],
  ['an address', 'https://x.example/a.svg', 'file/outside'],
  ['a name of 300 letters', `${'a'.repeat(300)}.svg`, 'file/missing'],
])('a file that cannot be used is told once: %s', async (_name, file, expected) => {
  const logos = `logos: { items: { a: { file: ${file}, alt: A, dark: logos/a.svg } } }`
  await withKit({ 'presskit.yaml': bilingual('', `${silenced}\n${logos}`), 'logos/a.svg': '<svg/>' }, async folder => {
    const { diagnostics } = await check(join(folder, 'presskit.yaml'))
    const atFile = diagnostics.filter(({ range, severity }) => severity === 'error' && range?.start.column === 30)
    expect(atFile.map(({ code }) => code)).toEqual([expected])
  })
})

it.each([
  ['capitals', 'logos/B.svg', 'Logos/b.SVG'],
  ['accents', 'logos/caf\u00e9.svg', 'logos/cafe\u0301.svg'],
  ['slashes', 'logos/b.svg', '.\\logos\\b.svg'],
  ['a way round', 'logos/b.svg', './photos/..//logos/b.svg'],
])('a file that is named with a slip of %s is not told to be named by nobody', async (_name, file, named) => {
  const logos = `logos: { items: { a: { file: ${named}, alt: A } } }`
  await withKit({ 'presskit.yaml': bilingual('', `${silenced}\n${logos}`), [file]: '<svg/>' }, async folder => {
    const { diagnostics } = await check(join(folder, 'presskit.yaml'))
    expect(diagnostics).toMatchObject([{ code: expect.stringMatching(/^file\/(case|outside)$/) }])
  })
})

it('has nothing to look at where there is no kit', async () => {
  await expect(check('/nowhere/presskit.yaml')).rejects.toThrow(Mendable)
})
