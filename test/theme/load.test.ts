import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadTheme } from '../../src/theme/load.ts'
import type { Theme } from '../../src/theme/theme.ts'

it('reads templates, partials, styles and the licences of its fonts', async () => {
  const { value: theme, diagnostics } = await loadTheme('classic')
  expect(diagnostics).toEqual([])
  expect([...(theme?.templates.keys() ?? [])]).toEqual(
    expect.arrayContaining(['index.hbs', 'release.hbs', 'speakers.hbs']),
  )
  expect(theme?.templates.get('index.hbs')).toEqual({
    file: expect.stringMatching(/index\.hbs$/),
    text: expect.stringMatching(/^<!doctype html>/),
    ours: true,
  })
  expect(theme?.partials.get('masthead')).toEqual({
    file: expect.stringMatching(/masthead\.hbs$/),
    text: expect.stringContaining('<header'),
    ours: true,
  })
  expect([...(theme?.styles.keys() ?? [])]).toEqual(['classic.css'])
  for (const licence of theme?.licences.values() ?? []) expect(await licence()).toContain('Copyright')
})

it('has a font file for each face, and a licence for each family', async () => {
  const { value: theme } = await loadTheme('classic')
  for (const { file } of theme?.faces ?? []) expect([file, existsSync(file)]).toEqual([file, true])
  const families = new Set(theme?.faces.map(({ family }) => family.toLowerCase().replaceAll(' ', '-')))
  expect([...families].sort()).toEqual(['inter', 'source-serif-4', 'ubuntu'])
  expect(new Set(theme?.licences.keys())).toEqual(families)
})

it.each(['classical', 'Classic', 'clasic'])('reports the unknown theme “%s”', async name => {
  const { value, diagnostics } = await loadTheme(name)
  expect(value).toBeUndefined()
  expect(diagnostics).toMatchObject([
    {
      code: 'theme/unknown',
      at: ['theme'],
      message: `There is no theme “${name}”`,
      hint: expect.stringContaining('classic'),
    },
  ])
})

const inter = createRequire(import.meta.url).resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')
const whole =
  'datelineDash: " "\naccent: "#000"\nstyles: [a.css]\nfaces: [{ family: A, weight: 400, style: normal, file: a.ttf }]\n'

let kit = ''
beforeAll(async () => {
  kit = await realpath(await mkdtemp(join(tmpdir(), 'presskit-theme-')))
})
afterAll(() => rm(kit, { recursive: true }))

type Files = Readonly<Record<string, string>>

/** Loads `./<name>/mine` of a kit whose folder holds the files. Fonts are those that are named `*.ttf` and have no text. */
async function loaded(name: string, files: Files) {
  const folder = join(kit, name)
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file)
    await mkdir(dirname(path), { recursive: true })
    if (file.endsWith('.ttf') && text === '') await copyFile(inter, path)
    else await writeFile(path, text)
  }
  return loadTheme('./mine', { shown: folder, root: folder, at: ['theme'] })
}

async function problems(name: string, files: Files) {
  const { value, diagnostics } = await loaded(name, files)
  expect(value).toBeUndefined()
  return diagnostics.map(problem => {
    const place =
      'at' in problem
        ? problem.at.join('.')
        : `${problem.file.slice(kit.length + name.length + 2)}:${problem.range?.start.line}:${problem.range?.start.column}`
    return `${place} ${problem.code} ${problem.message} | ${problem.hint}`
  })
}

describe('a theme in a folder of the kit', () => {
  it('is the same with the line ends of Windows', async () => {
    const unix = {
      'mine/theme.yaml': `${whole}licences: { a: licence.txt }\n`,
      'mine/a.ttf': '',
      'mine/a.css': 'p {\n  font: 1rem A;\n}\n',
      'mine/release.hbs': '<p>\n  release\n',
      'mine/partials/contact.hbs': '<p>\n  contact\n',
      'mine/licence.txt': 'Mine.\nTake it.\n',
    }
    const dos = Object.fromEntries(Object.entries(unix).map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]))
    const [one, other] = await Promise.all([loaded('unix', unix), loaded('dos', dos)])
    expect(other.value?.styles.get('a.css')?.text).toBe(unix['mine/a.css'])
    for (const texts of ['styles', 'templates', 'partials'] as const) {
      const shipped = [one, other].map(({ value }) => [...(value?.[texts].values() ?? [])].map(({ text }) => text))
      expect(shipped[1]).toEqual(shipped[0])
    }
    expect(await other.value?.licences.get('a')?.()).toBe(unix['mine/licence.txt'])
  })

  it('takes what it does not have of the theme that it extends', async () => {
    const { value: own, diagnostics } = await loaded('over', {
      'mine/theme.yaml':
        'extends: classic\nname: acme\naccent: "#c00"\ndatelineDash: " – "\nstyles: [classic.css, more.css]\n',
      'mine/more.css': 'h1 { color: red }',
      'mine/classic.css': 'body { font: 1rem Inter }',
      'mine/release.hbs': '<p>release',
      'mine/partials/contact.hbs': '<p>contact',
      'mine/partials/more.hbs': '<p>more',
    })
    const { value: classic } = await loadTheme('classic')
    expect(diagnostics).toEqual([])
    expect(own).toMatchObject({
      name: 'acme',
      accent: '#c00',
      datelineDash: ' – ',
      file: join(kit, 'over/mine/theme.yaml'),
    })
    expect(own?.templates.get('release.hbs')).toEqual({
      file: join(kit, 'over/mine/release.hbs'),
      text: '<p>release',
      ours: false,
    })
    expect(own?.templates.get('index.hbs')).toEqual(classic?.templates.get('index.hbs'))
    expect([...(own?.partials.keys() ?? [])].sort()).toEqual([...(classic?.partials.keys() ?? []), 'more'].sort())
    expect(own?.partials.get('contact')?.text).toBe('<p>contact')
    expect([...(own?.styles ?? [])].map(([sheet, { text }]) => [sheet, text])).toEqual([
      ['classic.css', 'body { font: 1rem Inter }'],
      ['more.css', 'h1 { color: red }'],
    ])
    expect(own?.faces).toEqual(classic?.faces)
    expect(own?.scripts.map(({ faces }) => faces)).toEqual(classic?.scripts.map(({ faces }) => faces))
  })

  it('has fonts of its own, and of the packages that come with presskit', async () => {
    const { value: own, diagnostics } = await loaded('fonts', {
      'mine/theme.yaml':
        'extends: classic\nfaces:\n  - { family: Acme, weight: 400, style: normal, file: fonts/a.ttf }\n  - { family: Inter, weight: 400, style: normal, file: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf" }\nlicences: { acme: fonts/licence.txt, inter: "@expo-google-fonts/inter/LICENSE_FONT" }\n',
      'mine/fonts/a.ttf': '',
      'mine/fonts/licence.txt': 'All letters are free.',
    })
    expect(diagnostics).toEqual([])
    expect(own?.faces.map(({ file }) => file)).toEqual([join(kit, 'fonts/mine/fonts/a.ttf'), inter])
    expect(await own?.licences.get('acme')?.()).toBe('All letters are free.')
    expect(await own?.licences.get('inter')?.()).toContain('Copyright')
  })

  it('has its own scripts before those of the theme of presskit', async () => {
    const script = (family: string) =>
      `scripts: [{ faces: [{ family: ${family}, weight: 400, style: normal, file: a.ttf }], licences: { a: licence.txt } }]\n`
    const files = (name: string) => ({ [`${name}/a.ttf`]: '', [`${name}/licence.txt`]: 'All letters are free.' })
    const { value: own } = await loaded('scripts', {
      'mine/theme.yaml': `extends: ../base\n${script('A Thai')}`,
      'base/theme.yaml': `extends: modern\n${script('A Lao')}`,
      ...files('mine'),
      ...files('base'),
    })
    const { value: modern } = await loadTheme('modern')
    const families = (theme: Theme | undefined) => theme?.scripts.map(({ faces }) => faces[0]?.family)
    expect(families(own)).toEqual(['A Thai', 'A Lao', ...(families(modern) ?? ['none'])])
  })

  it('may be whole', async () => {
    const { value: own, diagnostics } = await loaded('whole', {
      'mine/theme.yaml': `${whole}licences: { a: licence.txt }\n`,
      'mine/a.css': 'body { font: 1rem A }',
      'mine/a.ttf': '',
      'mine/licence.txt': 'All letters are free.',
    })
    expect(diagnostics).toEqual([])
    expect(own).toMatchObject({ name: 'mine', scripts: [] })
  })

  it('may extend another folder of the kit', async () => {
    const { value: own } = await loaded('chain', {
      'mine/theme.yaml': 'extends: ../base\n',
      'base/theme.yaml': 'extends: plain\ndatelineDash: "|"\n',
      'base/partials/contact.hbs': 'base',
    })
    expect(own?.datelineDash).toBe('|')
    expect(own?.partials.get('contact')?.text).toBe('base')
    expect([...(own?.styles.keys() ?? [])]).toEqual(['classic.css', 'plain.css'])
  })
})

describe('tells what is wrong with a theme at its place', () => {
  it.each<[name: string, files: Files, expected: string]>([
    ['no folder', { 'a.txt': '' }, 'theme theme/unknown There is no folder ./mine with a theme'],
    ['no theme.yaml', { 'mine/a.css': '' }, 'theme theme/unknown The folder ./mine has no theme.yaml'],
    [
      'an empty theme.yaml',
      { 'mine/theme.yaml': '' },
      'mine/theme.yaml:1:1 kit/missing The file is empty | Begin with the line extends: classic',
    ],
    [
      'a list',
      { 'mine/theme.yaml': '- extends: classic\n' },
      'mine/theme.yaml:1:1 kit/type The file should be keys and values, such as extends: classic | Begin with the line extends',
    ],
    ['broken YAML', { 'mine/theme.yaml': 'extends: classic\nstyles: [a.css\n' }, 'mine/theme.yaml:2:9 yaml/syntax'],
    [
      'an unknown key',
      { 'mine/theme.yaml': 'extends: classic\nacent: "#000"\n' },
      'mine/theme.yaml:2:1 kit/unknown-key acent is no key of a theme | Did you mean accent?',
    ],
    [
      'an unknown key of a face',
      {
        'mine/theme.yaml':
          'extends: classic\nfaces: [{ family: A, weight: 400, style: normal, fille: a.ttf, file: a.ttf }]\n',
        'mine/a.ttf': '',
      },
      'mine/theme.yaml:2:50 kit/unknown-key fille is no key of faces[0] | Did you mean file?',
    ],
    [
      'an unknown key of a script',
      { 'mine/theme.yaml': 'extends: classic\nscripts:\n  - fonts: []\n    faces: []\n' },
      'mine/theme.yaml:3:5 kit/unknown-key fonts is no key of scripts[0] | Keys that may stand here: faces, marks, licences',
    ],
    [
      'an unknown key of a face of a script',
      {
        'mine/theme.yaml':
          'extends: classic\nscripts: [{ faces: [{ family: A, weight: 400, style: normal, fille: a.ttf, file: a.ttf }] }]\n',
        'mine/a.ttf': '',
      },
      'kit/unknown-key fille is no key of scripts[0].faces[0] | Did you mean file?',
    ],
    [
      'a colour that is none',
      { 'mine/theme.yaml': 'extends: classic\naccent: red\n' },
      'mine/theme.yaml:2:9 kit/type accent should be a colour',
    ],
    [
      'a weight that is none',
      { 'mine/theme.yaml': 'extends: classic\nfaces: [{ family: A, weight: bold, style: normal, file: a.ttf }]\n' },
      'mine/theme.yaml:2:30 kit/type faces[0].weight should be a weight',
    ],
    [
      'a family that ends its string',
      { 'mine/theme.yaml': `extends: classic\nfaces: [{ family: 'A";', weight: 400, style: normal, file: a.ttf }]\n` },
      'mine/theme.yaml:2:19 kit/type faces[0].family should be a name of letters',
    ],
    [
      'an unknown theme below',
      { 'mine/theme.yaml': 'name: a\nextends: clasic\n' },
      'mine/theme.yaml:2:10 theme/unknown There is no theme “clasic” | Did you mean classic?',
    ],
    [
      'a folder below without its path',
      { 'mine/theme.yaml': 'extends: base\n', 'mine/base/theme.yaml': 'extends: classic' },
      'mine/theme.yaml:1:10 theme/unknown There is no theme “base” | A theme in a folder is named by its path: ./base',
    ],
    [
      'a circle',
      { 'mine/theme.yaml': 'extends: ../base\n', 'base/theme.yaml': 'extends: ../mine\n' },
      'base/theme.yaml:1:10 theme/extends base extends ../mine, which is laid over base itself',
    ],
    ['itself', { 'mine/theme.yaml': 'extends: ../mine\n' }, 'mine/theme.yaml:1:10 theme/extends mine extends ../mine'],
    [
      'a folder outside of the kit',
      { 'mine/theme.yaml': 'extends: ../../over/mine\n' },
      'mine/theme.yaml:1:10 file/outside The theme ../../over/mine lies outside of the kit’s folder',
    ],
    [
      'nothing below and not whole',
      { 'mine/theme.yaml': 'name: a\n' },
      'mine/theme.yaml:1:1 kit/missing styles is missing, and the theme extends no other',
    ],
    [
      'a style sheet that is not there',
      { 'mine/theme.yaml': 'extends: classic\nstyles: [classic.css, mor.css]\n' },
      'mine/theme.yaml:2:23 file/missing There is no style sheet mor.css',
    ],
    [
      'a face that is not there',
      { 'mine/theme.yaml': whole.replace('a.ttf', 'b.ttf'), 'mine/a.css': '', 'mine/a.ttf': '' },
      'mine/theme.yaml:4:56 file/missing There is no file b.ttf | Did you mean a.ttf?',
    ],
    [
      'a face outside of the theme',
      { 'mine/theme.yaml': whole.replace('a.ttf', '../a.ttf'), 'mine/a.css': '' },
      'mine/theme.yaml:4:56 file/outside ../a.ttf leads out of a folder',
    ],
    [
      'a face of no package',
      { 'mine/theme.yaml': whole.replace('a.ttf', '"@expo-google-fonts/none/a.ttf"'), 'mine/a.css': '' },
      'mine/theme.yaml:4:56 file/missing No font of presskit’s own is @expo-google-fonts/none/a.ttf',
    ],
    [
      'a way out of the packages',
      { 'mine/theme.yaml': whole.replace('a.ttf', '"@expo-google-fonts/../sharp/package.json"'), 'mine/a.css': '' },
      'mine/theme.yaml:4:56 file/missing No font of presskit’s own',
    ],
    [
      'slices that lead out of their package',
      {
        'mine/theme.yaml': whole.replace(
          'file: a.ttf',
          'slices: "@fontsource-variable/noto-sans-sc/unicode.json", file: "../../../{slice}.ttf"',
        ),
        'mine/a.css': '',
      },
      'mine/theme.yaml:4:114 file/missing No font of presskit’s own is ../../../{slice}.ttf',
    ],
    [
      'a face that is no font',
      { 'mine/theme.yaml': whole, 'mine/a.css': '', 'mine/a.ttf': 'no font' },
      'mine/theme.yaml:4:56 theme/face a.ttf is no font',
    ],
    [
      'a WOFF2 face',
      { 'mine/theme.yaml': whole, 'mine/a.css': '', 'mine/a.ttf': 'wOF2 and more' },
      'mine/theme.yaml:4:56 theme/face a.ttf is a WOFF2 font',
    ],
    [
      'an OpenType face',
      { 'mine/theme.yaml': whole, 'mine/a.css': '', 'mine/a.ttf': 'OTTO and more' },
      'mine/theme.yaml:4:56 theme/face a.ttf is an OpenType font with PostScript outlines',
    ],
    [
      'a cut off face',
      { 'mine/theme.yaml': whole, 'mine/a.css': '', 'mine/a.ttf': 'true\u0000\u0001' },
      'mine/theme.yaml:4:56 theme/face a.ttf is a font of which parts are missing',
    ],
    ...['Acme Style.css', 'grün.css', 'kit.css', '.css', `${'a'.repeat(70)}.css`].map(
      (sheet): [string, Files, string] => [
        `a style sheet that cannot ship as ${sheet}`,
        { 'mine/theme.yaml': `extends: classic\nstyles: [classic.css, ${sheet}]\n`, [`mine/${sheet}`]: '' },
        'mine/theme.yaml:2:23 kit/type styles[1] should be the name of a style sheet in small letters',
      ],
    ),
    ...[
      [
        'a package that is not there',
        'noto-sans-xx/unicode.json',
        'a-{slice}',
        '2:81 file/missing No font of presskit’s own is @fontsource-variable/noto-sans-xx/unicode.json',
      ],
      [
        'a list that is none',
        'noto-sans-sc/LICENSE',
        'files/noto-sans-sc-{slice}-wght-normal.woff2',
        '2:81 theme/face @fontsource-variable/noto-sans-sc/LICENSE is no list of slices',
      ],
      [
        'files that are not there',
        'noto-sans-sc/unicode.json',
        'files/{slice}.woff2',
        '2:137 theme/face files/{slice}.woff2 is no file for the slice ',
      ],
      [
        'files that are no fonts',
        'noto-sans-sc/unicode.json',
        'unicode.json',
        '2:137 theme/face unicode.json is no WOFF2 font for the slice ',
      ],
    ].map(([name, list, file, expected]): [string, Files, string] => [
      `slices with ${name}`,
      {
        'mine/theme.yaml': `extends: classic\nscripts: [{ faces: [{ family: Noto Sans SC, weight: 400, style: normal, slices: "@fontsource-variable/${list}", file: "${file}" }] }]\n`,
      },
      `mine/theme.yaml:${expected}`,
    ]),
    [
      'two faces of one weight and style',
      {
        'mine/theme.yaml': `${whole.trimEnd().slice(0, -1)}, { family: A, weight: 400, style: normal, file: b.ttf }]\n`,
        'mine/a.css': '',
        'mine/a.ttf': '',
        'mine/b.ttf': '',
      },
      'mine/theme.yaml:4:112 theme/face A stands here twice in weight 400, normal | Give each file of a family the weight and style',
    ],
    [
      'a licence that is not there',
      { 'mine/theme.yaml': 'extends: classic\nlicences: { acme: licence.txt }\n' },
      'mine/theme.yaml:2:19 file/missing There is no file licence.txt',
    ],
    [
      'a licence that is no text',
      {
        'mine/theme.yaml': 'extends: classic\nlicences: { acme: licence.rtf }\n',
        'mine/licence.rtf': '{\\rtf1 All letters are free.}',
      },
      'mine/theme.yaml:2:19 file/unreadable licence.rtf: The file is RTF',
    ],
    [
      'a list of style sheets without that of the theme below',
      { 'mine/theme.yaml': 'extends: classic\nstyles: [acme.css]\n', 'mine/acme.css': 'h1 { color: #123 }' },
      'mine/theme.yaml:2:9 theme/style No style sheet of the theme names one of its fonts: Source Serif 4, Inter, Ubuntu | The list stands in place of that of the theme below, whose sheets go first: styles: [classic.css, acme.css]',
    ],
    [
      'faces that no style sheet of the theme below names',
      {
        'mine/theme.yaml': 'extends: plain\nfaces: [{ family: Acme, weight: 400, style: normal, file: a.ttf }]\n',
        'mine/a.ttf': '',
      },
      'mine/theme.yaml:2:8 theme/style No style sheet of the theme names one of its fonts: Acme | Name one in font-family in a style sheet of yours, listed last: styles: [classic.css, plain.css, acme.css]',
    ],
    [
      'a licence for a name with capitals',
      { 'mine/theme.yaml': 'extends: classic\nlicences: { Acme: licence.txt }\n', 'mine/licence.txt': 'Free.' },
      'kit/type Acme is a name in licences, and should be at most 60 small letters, digits and hyphens',
    ],
  ])('%s', async (name, files, expected) => {
    expect((await problems(name.replaceAll(' ', '-'), files)).join('\n')).toContain(expected)
  })

  it('a template in another encoding', async () => {
    await mkdir(join(kit, 'encoding/mine'), { recursive: true })
    await writeFile(join(kit, 'encoding/mine/agenda.hbs'), Buffer.from('<h1>\nMen\xfc</h1>', 'latin1'))
    expect((await problems('encoding', { 'mine/theme.yaml': 'extends: classic' })).join()).toContain(
      'mine/agenda.hbs:2:4 file/unreadable The file is not UTF-8 text',
    )
  })

  it('a link that leads out of the folder', async () => {
    await mkdir(join(kit, 'link/mine'), { recursive: true })
    await symlink(inter, join(kit, 'link/mine/a.ttf'))
    await symlink('/etc/hosts', join(kit, 'link/mine/release.hbs'))
    expect((await problems('link', { 'mine/theme.yaml': 'extends: classic' })).join()).toContain(
      'mine/release.hbs:1:1 file/outside release.hbs is a link that leads out of the theme’s folder',
    )
  })
})

describe('warns of a font that would ship without its licence', () => {
  const acme = (more: string) => `{ family: Acme ${more}, weight: 400, style: normal, file: a.ttf }`
  const faces = `faces: [${acme('Sans')}, ${acme('Sans').replace('400', '700')}, ${acme('Text')}]\n`
  const named = 'Name the text of the licence beside the faces, a file of the theme or of the package of the font'

  it.each<[name: string, yaml: string, expected: readonly string[]]>([
    [
      'once for each family',
      faces,
      [
        `2:19 Acme Sans would ship without its licence | ${named}: licences: { acme-sans: fonts/acme-sans-licence.txt }`,
        `2:147 Acme Text would ship without its licence | ${named}: licences: { acme-text: fonts/acme-text-licence.txt }`,
      ],
    ],
    ['but for those that have one', `${faces}licences: { acme-sans: l.txt }\n`, ['2:147 Acme Text']],
    ['and for none where one is for all', `${faces}licences: { acme: l.txt }\n`, []],
    [
      'by the licence that its package has',
      'faces: [{ family: Noto Emoji, weight: 400, style: normal, file: "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf" }]\n',
      [
        `2:19 Noto Emoji would ship without its licence | ${named}: licences: { noto-emoji: "@expo-google-fonts/noto-emoji/LICENSE_FONT" }`,
      ],
    ],
    ['also of a script', `scripts: [{ ${faces.trim()} }]\n`, ['2:31 Acme Sans', '2:159 Acme Text']],
    ['which may have one itself', `scripts: [{ ${faces.trim()}, licences: { acme: l.txt } }]\n`, []],
    [
      'that a list of licences leaves out',
      'licences: { inter: l.txt, ubuntu: l.txt }\n',
      ['2:11 Source Serif 4 would ship without its licence'],
    ],
  ])('%s', async (name, yaml, expected) => {
    const { value, diagnostics } = await loaded(`licence-${name.replaceAll(' ', '-')}`, {
      'mine/theme.yaml': `extends: classic\n${yaml}styles: [classic.css, acme.css]\n`,
      'mine/acme.css': `:root { ${['serif', 'sans', 'funder'].map(name => `--${name}: Inter, "Acme Sans", "Noto Emoji"`).join(';')} }`,
      'mine/a.ttf': '',
      'mine/l.txt': 'All letters are free.',
    })
    expect(value).toBeDefined()
    const found = diagnostics.map(problem => {
      const start = 'range' in problem ? problem.range?.start : undefined
      expect(problem).toMatchObject({ code: 'theme/licence', severity: 'warning' })
      return `${start?.line}:${start?.column} ${problem.message} | ${problem.hint}`
    })
    expect(found).toEqual(expected.map(start => expect.stringContaining(start)))
  })
})

describe('warns of texts that fall to a font of the machine', () => {
  const acme =
    'extends: classic\nfaces: [{ family: Acme Sans, weight: 400, style: normal, file: a.ttf }]\nlicences: { acme: l.txt }\n'
  const over = `${acme}styles: [classic.css, acme.css]\n`
  const alone = `${acme}styles: [acme.css]\n`
  const none = 'and no font of the theme is among them: Acme Sans'

  it.each<[name: string, yaml: string, css: string, expected: readonly string[]]>([
    [
      'of every voice of the theme below that is left as it was',
      over,
      ':root { --sans: "Acme Sans", var(--more-sans) }',
      [
        `theme.yaml:2:8 In classic.css, --serif asks for Source Serif 4, Inter, Ubuntu …, ${none} | List its faces, too, or name yours in a style sheet that is listed later: :root { --serif: "Acme Sans" }`,
        'theme.yaml:2:8 In classic.css, --funder asks for Ubuntu',
      ],
    ],
    [
      'of none that is named anew',
      over,
      ':root { --serif: "acme sans"; --sans: var(--serif); --funder: Acme  Sans }',
      [],
    ],
    [
      'by a property of the user’s own, told once',
      over,
      ':root { --serif: var(--text); --text: Georgia, serif; --sans: "Acme Sans"; --funder: "Acme Sans" }\nh1 { font-family: var(--serif) }',
      [`acme.css:1:39 --text asks for Georgia, serif, ${none} | Name one of them first: "Acme Sans"`],
    ],
    [
      'by a rule',
      alone,
      'body { font: 400 1rem/1.5 "Acme Sans" }\nh1 {\n  font: italic 600 clamp(1rem, 2vw, 3rem)/1.2 Georgia, serif !important;\n}',
      [`acme.css:3:9 A text asks for Georgia, serif, ${none} | Name one of them first: "Acme Sans"`],
    ],
    [
      'in margins of sheets and in print',
      alone,
      '* { font-family: "Acme Sans" }\n@page { @bottom-left { font: 7pt Arial } }\n@media print, screen { q { font-family: Arial } }',
      ['acme.css:2:30 A text asks for Arial', 'acme.css:3:41 A text asks for Arial'],
    ],
    [
      'where no rule is for the whole page',
      alone,
      'h1, body.x ~ p, #body, body::before { font-family: "Acme Sans" }',
      [
        'theme.yaml:4:9 No style sheet gives the whole page a font: a text that no other rule reaches falls to one of the machine | Name one of the theme’s for all: body { font-family: "Acme Sans" }',
      ],
    ],
    ...[
      ['on screens', 'kbd { font: 1rem monospace }', '@media screen and (min-width: 40rem) { ', ' }'],
      ['of what is around', 'kbd { font: inherit; font-family: revert }', '', ''],
      ['of another script', ':lang(ka) { font-family: "Noto Sans Georgian", Sylfaen }', '', ''],
      ['that nobody named', 'kbd { font-family: var(--code) }', '', ''],
      ['behind another', 'kbd { font-family: var(--code, Courier, "Acme Sans") }', '', ''],
      ['in words before it', 'kbd { font: bold large Acme Sans }', '', ''],
      ['that is described', '@font-face { font-family: Courier; src: local(Courier) }', '', ''],
      ['of a comment', '/* kbd { font-family: Courier } */', '', ''],
      ['in a circle', 'kbd { --a: var(--b); --b: var(--a); font-family: var(--a) }', '', ''],
    ].map(([name, rule, open, close]): [string, string, string, readonly string[]] => [
      `but not of a font ${name}`,
      alone,
      `h1, html:not(.x) { font-family: "Acme Sans" }\n${open}${rule}${close}`,
      [],
    ]),
  ])('%s', async (name, yaml, css, expected) => {
    const { value, diagnostics } = await loaded(`machine-${name.replaceAll(' ', '-')}`, {
      'mine/theme.yaml': yaml,
      'mine/acme.css': css,
      'mine/a.ttf': '',
      'mine/l.txt': 'All letters are free.',
    })
    expect(value).toBeDefined()
    const found = diagnostics.map(problem => {
      expect(problem).toMatchObject({ code: 'theme/font', severity: 'warning' })
      const [file, start] = 'range' in problem ? [problem.file, problem.range?.start] : []
      return `${file?.replace(/^.*\/mine\//, '')}:${start?.line}:${start?.column} ${problem.message} | ${problem.hint}`
    })
    expect(found).toEqual(expected.map(start => expect.stringContaining(start)))
  })
})
