import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import { describe, expect, it } from 'vitest'
import { checkNames } from '../../src/package/names.ts'
import { type CutFonts, cutFonts } from '../../src/theme/fonts.ts'
import { loadTheme } from '../../src/theme/load.ts'

const { value: theme } = await loadTheme('classic')

function cut(letters: string): Promise<CutFonts> {
  if (!theme) throw new Error('no theme')
  return cutFonts(theme, new Set(letters))
}

function fonts({ files }: CutFonts) {
  return files.filter(({ path }) => path.endsWith('.ttf'))
}

function lettersIn(bytes: Uint8Array): ReadonlySet<string> {
  const codes = [...new Face(new Blob(bytes)).collectUnicodes()]
  return new Set(codes.map(code => String.fromCodePoint(code)))
}

describe('every face of text has the letters of', () => {
  it.each([
    ['English', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'],
    ['typesetting', '“”‘’„«»‹›–—…·•№€£§©®™°×−\u00a0'],
    ['French, German and Spanish', 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿÄÖẞäöüßÁÍÑÓÚáíñóú¿¡'],
    ['Polish', 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż'],
    ['Czech, Romanian and Turkish', 'ČĎĚŇŘŠŤŮŽčďěňřšťůžĂÂÎȘȚăâîșțĞİŞğış'],
    ['Russian', 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя'],
    ['Ukrainian and Belarusian', 'ҐЄІЇґєіїЎў’'],
    ['Kazakh', 'ӘҒҚҢӨҰҮҺІәғқңөұүһі'],
    ['Kyrgyz', 'ҢӨҮңөү'],
    ['Tajik', 'ҒӢҚӮҲҶғӣқӯҳҷ'],
    ['Uzbek', 'ЎҚҒҲўқғҳʻʼ'],
  ])('%s', async (_name, letters) => {
    const result = await cut(letters)
    expect(result.missing).toEqual([])
    const lacking = fonts(result)
      // A funder’s statement alone is set in it, and falls back to the sans of the theme.
      .filter(({ path }) => !path.includes('ubuntu'))
      .map(({ path, bytes }) => [path, [...letters].filter(letter => !lettersIn(bytes).has(letter)).join('')])
    expect(lacking.filter(([, rest]) => rest !== '')).toEqual([])
  })
})

it('cuts to these letters and no more', async () => {
  const cutFonts = fonts(await cut('Жё1'))
  expect(cutFonts).not.toEqual([])
  for (const { bytes } of cutFonts) expect(lettersIn(bytes)).toEqual(new Set('Жё1'))
})

it('gives the same bytes for the same letters, in any order and any time zone', async () => {
  const sums = async (letters: string) =>
    (await cut(letters)).files.map(({ path, bytes }) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`)
  expect(await sums('Жё1 fi')).toEqual(await sums('if1ё Ж'))
})

it('ships a file for each face with its rule, and the licences', async () => {
  const { files, css } = await cut('A')
  expect(files.map(({ path }) => path)).toEqual([
    'assets/fonts/source-serif-4-400.ttf',
    'assets/fonts/source-serif-4-400-italic.ttf',
    'assets/fonts/source-serif-4-600.ttf',
    'assets/fonts/inter-400.ttf',
    'assets/fonts/inter-600.ttf',
    'assets/fonts/ubuntu-400.ttf',
    'assets/fonts/source-serif-4-licence.txt',
    'assets/fonts/inter-licence.txt',
    'assets/fonts/ubuntu-licence.txt',
  ])
  expect(css.split('\n')[1]).toBe(
    '@font-face{font-family:"Source Serif 4";font-weight:400;font-style:italic;src:url(fonts/source-serif-4-400-italic.ttf) format("truetype")}',
  )
})

it('ships each face and each licence under a name of its own', async () => {
  if (!theme) throw new Error('no theme')
  const [face] = theme.faces
  const families = ['Шрифт', 'Другой', 'A B', 'A-B', 'n'.repeat(90)]
  const faces = families.flatMap(family => (face ? [{ ...face, family }] : []))
  const licences = new Map([['noto-emoji', async () => 'All letters are free.']])
  const { files, css } = await cutFonts({ ...theme, faces, licences }, new Set('A😀'))
  const paths = files.map(({ path }) => path)
  checkNames(files)
  expect(paths.slice(0, 4)).toEqual(
    ['font-400', 'font-400_2', 'a-b-400', 'a-b-400_2'].map(name => `assets/fonts/${name}.ttf`),
  )
  for (const [index, family] of families.entries())
    expect(css.split('\n')[index]).toContain(
      `"${family}";font-weight:400;font-style:normal;src:url(${paths[index]?.slice(7)})`,
    )
  const [licence] = files.filter(({ path }) => path.includes('noto-emoji-licence'))
  expect(new TextDecoder().decode(licence?.bytes)).toBe('All letters are free.')
})

it('names a face whose outlines are damaged', async () => {
  if (!theme) throw new Error('no theme')
  const folder = await mkdtemp(join(tmpdir(), 'presskit-fonts-'))
  const faces = theme.faces.slice(0, 1).map(face => ({
    ...face,
    file: join(folder, 'acme.ttf'),
    namedAt: 'mine/theme.yaml:4:57',
  }))
  try {
    const font = await readFile(theme.faces[0]?.file ?? '')
    await writeFile(join(folder, 'acme.ttf'), font.fill(0xff, 1000))
    await expect(cutFonts({ ...theme, faces }, new Set('A'))).rejects.toThrow(
      /acme\.ttf, which mine\/theme\.yaml:4:57 names, is damaged/,
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})

it.each([
  ['letters that no face has, each once and sorted', 'ขกข𓀀A', ['ก', 'ข', '𓀀']],
  ['nothing that is not drawn', 'A\n\t\u00ad\u200b\u200d\u2060\ufe0f\u2028', []],
])('reports %s', async (_name, letters, missing) => {
  expect((await cut(letters)).missing).toEqual(missing)
})
