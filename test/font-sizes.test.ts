import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { lettersOf } from '../src/render/letters.ts'
import { renderKit } from '../src/render/render-kit.ts'
import { cutFonts } from '../src/theme/fonts.ts'
import { loadTheme } from '../src/theme/load.ts'
import { prepareFile } from './render/prepared.ts'
import { themes } from './themes.ts'

/** Bytes of all fonts of a kit in one language; Han has some hundred characters more than other scripts. */
const most = (language: string) => (language === 'zh-Hans' ? 1_000_000 : 400_000)

const folder = new URL('./fixtures/kit/languages/', import.meta.url)
const languages = ['ar', 'de', 'en', 'es', 'fr', 'he', 'kk', 'ky', 'pl', 'ru', 'tg', 'uk', 'uz', 'zh-Hans'] as const

describe.each(themes)('the fonts of %s stay small in', name => {
  it.each(languages)('%s', async language => {
    const { value: theme } = await loadTheme(name)
    if (!theme) throw new TypeError('no theme')
    const text = await readFile(new URL(`release.${language}.md`, folder), 'utf8')
    const { files } = await cutFonts(
      theme,
      lettersOf(
        [text],
        [...theme.styles.values()].map(sheet => sheet.text),
      ),
    )
    const fonts = files.filter(({ path }) => path.endsWith('.ttf'))
    expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(most(language))
  })
})

it('ships no serif where a theme has none', async () => {
  const { value: theme } = await loadTheme('modern')
  if (!theme) throw new TypeError('no theme')
  const { files } = await cutFonts(theme, new Set('نץ文'))
  expect(files.map(({ path }) => path).filter(path => /amiri|frank|serif/.test(path))).toEqual([])
})

it.each([
  'kits/dushanbe-2016',
  'kits/sea-heat-tunis-2027',
  'kits/uckersee-stars-2027',
  'kits/east-river-statement-2027',
  'test/fixtures/kit/languages',
])('stay small in the whole kit %s', async folder => {
  const { value: prepared } = await prepareFile(`${folder}/presskit.yaml`)
  if (!prepared) throw new TypeError('no kit')
  const { files } = await renderKit(prepared)
  const fonts = files.filter(({ path }) => path.endsWith('.ttf')).reduce((sum, { bytes }) => sum + bytes.length, 0)
  // All languages share the faces: together they take no more than the one that takes most.
  expect(fonts).toBeLessThan(Math.max(...prepared.kit.languages.map(most)))
})
