import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadTheme } from '../../src/theme/load.ts'

it('reads templates, partials, styles and the licences of its fonts', async () => {
  const { value: theme, diagnostics } = await loadTheme('classic')
  expect(diagnostics).toEqual([])
  expect([...(theme?.templates.keys() ?? [])]).toEqual(
    expect.arrayContaining(['index.hbs', 'release.hbs', 'speakers.hbs']),
  )
  expect(theme?.templates.get('index.hbs')).toEqual({
    file: expect.stringMatching(/index\.hbs$/),
    text: expect.stringMatching(/^<!doctype html>/),
  })
  expect(theme?.partials.get('masthead')).toEqual({
    file: expect.stringMatching(/masthead\.hbs$/),
    text: expect.stringContaining('<header'),
  })
  expect([...(theme?.styles.keys() ?? [])]).toEqual(['classic.css'])
  for (const licence of theme?.licences.values() ?? []) expect(licence).toContain('Copyright')
})

it('has a font file for each face, and a licence for each family', async () => {
  const { value: theme } = await loadTheme('classic')
  for (const { file } of theme?.faces ?? []) expect([file, existsSync(file)]).toEqual([file, true])
  const families = new Set(theme?.faces.map(({ family }) => family.toLowerCase().replaceAll(' ', '-')))
  expect(new Set(theme?.licences.keys())).toEqual(families)
})

it.each(['modern', 'Classic', 'clasic'])('reports the unknown theme “%s”', async name => {
  const { value, diagnostics } = await loadTheme(name)
  expect(value).toBeUndefined()
  expect(diagnostics).toMatchObject([
    {
      code: 'theme/unknown',
      at: ['theme'],
      message: `There is no theme "${name}"`,
      hint: expect.stringContaining('classic'),
    },
  ])
})
