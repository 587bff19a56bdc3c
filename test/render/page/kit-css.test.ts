import { expect, it } from 'vitest'
import { kitCss } from '../../../src/render/page/kit-css.ts'
import { loadTheme } from '../../../src/theme/load.ts'

const { value: theme } = await loadTheme('classic')

it.each([
  [
    'the theme’s accent',
    {},
    ':root{--accent:#0b3d91;--field:#0b3d91;--on-field:#ffffff;--field-edge:#0b3d91;--accent-text:#0b3d91;--accent-night:#96acd0}',
    '@page{size:A4}',
  ],
  [
    'its own accent',
    { accent: '#abc', paper: 'Letter' },
    ':root{--accent:#83909d;--field:#abc;--on-field:#16181d;--field-edge:#83909d;--accent-text:#68727c;--accent-night:#aabbcc}',
    '@page{size:Letter}',
  ],
] as const)('a kit with %s', (_name, options, accent, page) => {
  if (!theme) throw new Error('no theme')
  const css = kitCss(
    theme,
    { name: 'classic', options: { paper: 'A4', masthead: 'text', logos: 'end', ...options } },
    { css: '@font-face{}', families: [] },
  )
  expect(css.split('\n').filter(line => !line.startsWith('/*'))).toEqual(['@font-face{}', accent, page, ''])
})

it('names the families of further scripts, for styles that cannot know them', () => {
  if (!theme) throw new Error('no theme')
  const choice = { name: 'classic', options: { paper: 'A4', masthead: 'text', logos: 'end' } } as const
  const css = kitCss(theme, choice, { css: '', families: ['Amiri', 'Noto Sans Thai'] })
  expect(css).toContain(';--further:"Amiri","Noto Sans Thai"}')
})
