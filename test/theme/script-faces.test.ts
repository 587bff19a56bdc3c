import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { lettersIn } from '../../src/theme/cut.ts'
import { type CutFonts, cutFonts } from '../../src/theme/fonts.ts'
import { loadTheme } from '../../src/theme/load.ts'
import type { Theme } from '../../src/theme/theme.ts'

let theme: Theme
beforeAll(async () => {
  const { value } = await loadTheme('classic')
  if (!value) throw new TypeError('no theme')
  theme = value
})

function cutTo(text: string, own = theme): Promise<CutFonts> {
  return cutFonts(own, new Set(text))
}

/** Families that ship besides those of the theme itself. */
function further({ files }: CutFonts): readonly string[] {
  const names = files.flatMap(({ path }) => path.match(/fonts\/(.+?)-\d{3}(-italic)?(-\w+)?\.ttf$/)?.[1] ?? [])
  return [...new Set(names)].filter(name => !/^(source-serif-4|inter|ubuntu)$/.test(name))
}

describe('faces of further scripts ship where a kit has their letters', () => {
  it.each([
    ['Latin, Cyrillic and their extensions', 'Ąę ßéʻ Әөңғқұүһі Ӣӯҷҳ “”…—·№', []],
    ['Arabic', 'بيان صحفي, 2027', ['amiri', 'ibm-plex-sans-arabic']],
    ['Hebrew', 'הודעה לעיתונות', ['frank-ruhl-libre', 'noto-sans-hebrew']],
    ['Han', '新闻稿', ['noto-serif-sc', 'noto-sans-sc']],
    ['Armenian', '“Մամուլի” հաղորդագրություն՝ Երևան։ …', ['noto-serif-armenian', 'noto-sans-armenian']],
    ['Georgian', 'პრესრელიზი ᲞᲠᲔᲡᲐ', ['noto-serif-georgian', 'noto-sans-georgian']],
    ['Greek, as Latin and Cyrillic', 'Δελτίο Τύπου ΰ', []],
    ['emoji', 'Café 🎉👍🏽👩‍💻🇺🇦1️⃣❤️', ['noto-emoji']],
    ['the wide space of Chinese, which a Hebrew face has, too', '新闻　稿', ['noto-serif-sc', 'noto-sans-sc']],
    ['that space by itself', 'a　b', ['noto-serif-sc', 'noto-sans-sc']],
    ['a letter that one Arabic face has, and no further script', 'ﰀ', ['amiri']],
    ['two of them', 'نص A 文', ['amiri', 'ibm-plex-sans-arabic', 'noto-serif-sc', 'noto-sans-sc']],
  ])('%s', async (_name, text, families) => {
    const fonts = await cutTo(text)
    expect(fonts.missing).toEqual([])
    expect(further(fonts)).toEqual(families)
    const licences = fonts.files.filter(({ path }) => path.endsWith('-licence.txt')).map(({ path }) => path)
    for (const family of families) expect(licences).toContain(`assets/fonts/${family}-licence.txt`)
  })

  it('reads none of them for a kit that needs none', async () => {
    const nowhere = theme.scripts.map(script => ({
      ...script,
      faces: script.faces.map(face => ({ ...face, file: '/nowhere.ttf', slices: '/nowhere.json' })),
    }))
    expect((await cutTo('Привіт', { ...theme, scripts: nowhere })).missing).toEqual([])
    await expect(cutTo('שלום', { ...theme, scripts: nowhere })).rejects.toThrow('/nowhere')
  })
})

it.each([
  [
    'no list',
    'package.json',
    'files/noto-sans-sc-{slice}-wght-normal.woff2',
    /The list of slices .*package\.json is damaged/,
  ],
  [
    'a list in no JSON',
    'LICENSE',
    'files/noto-sans-sc-{slice}-wght-normal.woff2',
    /The list of slices .*LICENSE is damaged/,
  ],
  ['files that are not there', 'unicode.json', 'files/{slice}.woff2', /The font .*files\/\d+\.woff2 is damaged/],
  [
    'no fonts',
    'unicode.json',
    'unicode.json',
    /The font .*unicode\.json, which mine\/theme\.yaml:4:57 names, is damaged/,
  ],
])('names %s in place of slices', async (_name, list, file, message) => {
  const faces = theme.scripts.flatMap(script => script.faces).filter(({ family }) => family === 'Noto Sans SC')
  const [script] = theme.scripts
  const [face] = faces
  if (!script || !face?.slices) throw new TypeError('no slices')
  const folder = dirname(face.slices)
  const named = file === list ? { namedAt: 'mine/theme.yaml:4:57' } : {}
  const wrong = { ...face, slices: join(folder, list), file: join(folder, file), ...named }
  await expect(cutTo('新', { ...theme, scripts: [{ ...script, faces: [wrong] }] })).rejects.toThrow(message)
})

it('cuts them to the letters that no other face has', async () => {
  const { files } = await cutTo('نص text 1')
  const amiri = files.find(({ path }) => path === 'assets/fonts/amiri-400.ttf')
  expect([...(await lettersIn(amiri?.bytes ?? new Uint8Array()))].sort()).toEqual([...'نص'].sort())
})

it('gives Chinese its own marks, with the range of each slice', async () => {
  const { css } = await cutTo('“新闻”')
  const han = css.split('\n').filter(rule => rule.includes('"Noto Serif SC";font-weight:400'))
  expect(han.join()).toContain('U+201c')
  expect(new Set(han.flatMap(rule => rule.match(/U\+[0-9a-f]+/g) ?? []))).toEqual(
    new Set(['U+201c', 'U+201d', 'U+65b0', 'U+95fb']),
  )
  expect((await cutTo('“news”')).css).not.toContain('U+201c')
})

describe('a sequence of emoji is one sign', () => {
  it.each([
    ['with a colour of skin', '👍🏽'],
    ['of a family', '👨‍👩‍👧'],
    ['of a profession', '👩🏿‍🚒'],
    ['of a flag', '🇰🇿'],
    ['of a part of a country', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['of a key', '#️⃣'],
    ['with a selector of its form', '✉️'],
  ])('%s', async (_name, text) => {
    const { files, missing } = await cutTo(text)
    expect(missing).toEqual([])
    const emoji = files.find(({ path }) => path === 'assets/fonts/noto-emoji-400.ttf')
    expect(glyphsOf(text, emoji?.bytes ?? new Uint8Array())).toHaveLength(1)
  })

  it('each by itself where there is no sign for all of them', async () => {
    const { files } = await cutTo('😀‍🚀')
    const emoji = files.find(({ path }) => path === 'assets/fonts/noto-emoji-400.ttf')
    const glyphs = glyphsOf('😀‍🚀', emoji?.bytes ?? new Uint8Array())
    expect(glyphs).toHaveLength(2)
    expect(glyphs).not.toContain(0)
  })
})

/** Faces that a user's theme brings, by the name of their script. */
const brought = (script: string): Theme => {
  const file = fileURLToPath(
    import.meta.resolve(
      `@fontsource-variable/noto-sans-${script}/files/noto-sans-${script}-${script}-wght-normal.woff2`,
    ),
  )
  const face = { family: script, weight: 400, style: 'normal', file } as const
  return { ...theme, scripts: [{ faces: [face], marks: '', licences: new Map() }] }
}

describe('letters that a script joins or takes apart are drawn as it writes them', () => {
  it.each([
    ['two consonants as one sign', 'क्ष', 'devanagari', 1],
    ['a consonant with the r below it', 'श्र', 'devanagari', 1],
    ['a vowel of two parts', 'กำ', 'thai', 2],
  ])('%s', async (_name, text, script, signs) => {
    const { files, missing } = await cutTo(text, brought(script))
    expect(missing).toEqual([])
    const glyphs = glyphsOf(text, files.find(({ path }) => path.includes(`${script}-400`))?.bytes ?? new Uint8Array())
    expect(glyphs).toHaveLength(signs)
    expect(glyphs).not.toContain(0)
  })
})

/** The glyphs that are drawn: those that take room. */
function glyphsOf(text: string, font: Uint8Array): readonly number[] {
  const buffer = new Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(new Font(new Face(new Blob(font))), buffer)
  return buffer
    .getGlyphInfosAndPositions()
    .filter(({ xAdvance = 0 }) => xAdvance > 0)
    .map(({ codepoint }) => codepoint)
}

it('tells letters that no face has, and those alone', async () => {
  expect((await cutTo('aنש文\u200f\u00ad🙂ก𓀀')).missing).toEqual(['ก', '𓀀'])
})

it('gives the same bytes for the same letters in another order', async () => {
  const [one, two] = await Promise.all([cutTo('نص文新'), cutTo('新文صن')])
  expect(two).toEqual(one)
})
