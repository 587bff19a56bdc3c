import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { homedir, hostname, tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attribute, elements, textOf } from '../html.ts'
import { harvest, plant } from '../package/tree.ts'
import { unzip } from '../package/unzipped.ts'
import { readPdf } from '../print/read-pdf.ts'
import { type Ended, presskit } from './command.ts'
import { type Files, pageFaults } from './pages.ts'
import { readPdfParts } from './pdf-parts.ts'
import { lettersAlone, textsOf } from './words.ts'

let folder = ''
let dushanbe: Ended
let others: Ended

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-e2e-'))
  dushanbe = await presskit(['build', 'kits/dushanbe-2016', '--out', join(folder, 'out')])
  others = await presskit([
    'build',
    'kits/starter',
    'test/fixtures/kit/smallest',
    'test/fixtures/kit/full',
    '--out',
    at('out'),
  ])
})
afterAll(() => rm(folder, { recursive: true }))

function at(...parts: readonly string[]): string {
  return join(folder, ...parts)
}

async function filesOf(kit: string): Promise<Files> {
  const tree = await harvest(at('out', kit))
  return new Map(Object.entries(tree).map(([path, text]) => [path, Buffer.from(text ?? '', 'latin1').toString('utf8')]))
}

async function pdf(language: string, document = 'press-release'): Promise<Uint8Array> {
  return new Uint8Array(
    await readFile(at('out', 'dushanbe-2016', language, `dushanbe-2016_${document}_${language}.pdf`)),
  )
}

describe('the command', () => {
  it('ends well and gives the path of the zip, and nothing else', () => {
    expect(dushanbe).toMatchObject({ code: 0, stdout: `${at('out', 'dushanbe-2016.zip')}\n` })
    expect(others).toMatchObject({
      code: 0,
      stdout: ['starter', 'smallest', 'harbour-lights-2027'].map(id => `${at('out', `${id}.zip`)}\n`).join(''),
    })
  })

  it('leaves nothing but folders, zips and drafts of mails', async () => {
    const kits = {
      'dushanbe-2016': ['ru', 'en'],
      'harbour-lights-2027': ['en', 'uk'],
      smallest: ['en'],
      starter: ['en'],
    }
    const expected = Object.entries(kits).flatMap(([id, languages]) => [
      id,
      `${id}.zip`,
      ...languages.map(language => `${id}_${language}.eml`),
    ])
    expect((await readdir(at('out'))).toSorted()).toEqual(expected.toSorted())
  })
})

it('makes the tree that the format promises', async () => {
  const paths = [...(await filesOf('dushanbe-2016')).keys()]
  const documents = ['ru', 'en'].flatMap(language =>
    ['press-release', 'speakers'].flatMap(document =>
      ['html', 'pdf', 'txt'].map(form => `${language}/dushanbe-2016_${document}_${language}.${form}`),
    ),
  )
  const covers = ['index.html', 'en/index.html', 'README.txt', 'manifest.json', 'SHA256SUMS']
  expect(paths).toEqual(expect.arrayContaining([...documents, ...covers]))
  const rest = paths.filter(path => !/^assets\//.test(path) && !covers.includes(path))
  for (const path of rest)
    expect(path).toMatch(
      /^(ru|en)\/dushanbe-2016_[a-z-]+_\1\.[a-z0-9]+$|^logos\/(funder|co-sponsor-2016|partners)\/[a-z-]+(-dark|-1600px|-800px)?\.(svg|png)$|^(event|contacts|data)\/|^CREDITS\.txt$/,
    )
  expect(rest.filter(path => path.startsWith('logos/'))).toHaveLength(24)
})

describe('the PDF', () => {
  const releases: Readonly<
    Record<string, { title: string; author: string; about: string; foot: string; facts: readonly string[] }>
  > = {
    ru: {
      title: 'Гражданское общество против пыток: конференция в Душанбе',
      author: 'Хельсинкский Фонд по Правам Человека',
      about: 'Справка',
      foot: 'Конференция по предупреждению пыток · 31 мая 2016 г.',
      facts: ['Маргус Солнсон', 'Алматы, Бишкек, Брюссель, Душанбе, Варшава, 31 мая 2016', '28 государств-членов'],
    },
    en: {
      title: 'Civil society against torture: a conference in Dushanbe',
      author: 'Helsinki Foundation for Human Rights',
      about: 'Background',
      foot: 'Conference on the prevention of torture · 31 May 2016',
      facts: ['chargé d’affaires a.i.', 'Almaty, Bishkek, Brussels, Dushanbe, Warsaw, 31 May 2016', '28 member states'],
    },
  }

  it.each(Object.entries(releases))(
    'in %s can be read, searched and heard',
    async (language, { title, author, about, foot, facts }) => {
      const read = await readPdf(await pdf(language))
      const day = 'D:20160531000000Z'
      expect(read.info).toMatchObject({ CreationDate: day, ModDate: day, Language: language })
      expect([read.info.Title, read.info.Author].map(words => String(words).replace(/\s/g, ' '))).toEqual([
        title,
        author,
      ])
      expect(read.pages).toBe(2)
      for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Figure', 'Link']) expect(read.roles).toContain(role)
      const sheets = read.texts.map((text, index) =>
        lettersAlone(text).replace(`${index + 1}2${lettersAlone(foot)}`, ''),
      )
      const text = sheets.join('')
      const body = await readFile(`kits/dushanbe-2016/release.${language}.md`, 'utf8')
      for (const words of [title, about, ...facts, ...body.split('\n\n')]) expect(text).toContain(lettersAlone(words))
    },
  )

  it.each(Object.entries(releases))(
    'in %s has bookmarks, alternatives and our fonts alone',
    async (language, { title, about }) => {
      const { bookmarks, alternatives, fonts } = await readPdfParts(await pdf(language))
      expect(lettersAlone(bookmarks[0] ?? '')).toBe(lettersAlone(title))
      expect(bookmarks.map(lettersAlone)).toContain(lettersAlone(about))
      expect(alternatives).not.toEqual([])
      expect(alternatives).not.toContain('')
      expect([...fonts].filter(font => !/^(Inter|SourceSerif4|Ubuntu)-/.test(font))).toEqual([])
    },
  )

  it('of the speakers names them all', async () => {
    const { texts } = await readPdf(await pdf('ru', 'speakers'))
    for (const name of ['Маргус Солнсон', 'Маркус Мюллер', 'Парвиз Муллоджанов', 'Елена Волочай'])
      expect(lettersAlone(texts.join(''))).toContain(lettersAlone(name))
  })
})

describe.each(['dushanbe-2016', 'starter', 'smallest', 'harbour-lights-2027'])('the kit %s', id => {
  it('has pages that work offline and for everyone', async () => {
    expect(pageFaults(await filesOf(id))).toEqual([])
  })

  it('loads nothing from elsewhere in its styles', async () => {
    const sheets = [...(await filesOf(id))].filter(([path]) => path.endsWith('.css'))
    expect(sheets.map(([path]) => path)).toEqual(['assets/classic.css', 'assets/kit.css'])
    const addresses = sheets.flatMap(([, css]) => [...css.matchAll(/url\(([^)]*)\)/g)].map(([, address]) => address))
    expect(addresses).not.toEqual([])
    for (const address of addresses) expect(address).toMatch(/^fonts\/[a-z0-9-]+\.ttf$/)
  })

  it('has a zip that holds the folder byte for byte', async () => {
    const entries = await unzip(await readFile(at('out', `${id}.zip`)))
    const zipped = Object.fromEntries(entries.map(({ path, bytes }) => [path, bytes.toString('latin1')]))
    const tree = Object.entries(await harvest(at('out', id)))
    expect(zipped).toEqual(Object.fromEntries(tree.map(([path, text]) => [`${id}/${path}`, text])))
  })

  it('lists its files and their sums', async () => {
    const tree = Object.entries(await harvest(at('out', id)))
    const sums = tree
      .map(([path, text]) => [path, Buffer.from(text ?? '', 'latin1')] as const)
      .map(([path, bytes]) => ({
        path,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }))
    const { files } = JSON.parse(await readFile(at('out', id, 'manifest.json'), 'utf8'))
    const listed = sums.filter(({ path }) => !/^(manifest\.json|SHA256SUMS)$/.test(path))
    expect(files).toMatchObject(listed)
    expect(files).toHaveLength(listed.length)
    const lines = (await readFile(at('out', id, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n')
    expect(lines.toSorted()).toEqual(
      sums
        .filter(({ path }) => path !== 'SHA256SUMS')
        .map(({ path, sha256 }) => `${sha256}  ${path}`)
        .toSorted(),
    )
  })

  it('tells nothing of the machine', async () => {
    // Shorter names stand in any kit by chance; “root” is a word of CSS.
    const secrets = [homedir(), hostname(), userInfo().username, resolve('.'), folder].filter(
      ({ length }) => length > 4,
    )
    const archive = await readFile(at('out', `${id}.zip`), 'latin1')
    const told = [...Object.entries(await harvest(at('out', id))), ['the zip', archive] as const]
    for (const secret of secrets)
      expect([secret, told.filter(([, text]) => text?.includes(secret)).map(([path]) => path)]).toEqual([secret, []])
  })
})

describe('no word is lost', () => {
  it.each([
    ['dushanbe-2016', 'kits/dushanbe-2016', 'ru', 'index.html'],
    ['dushanbe-2016', 'kits/dushanbe-2016', 'en', 'en/index.html'],
    ['starter', 'kits/starter', 'en', 'index.html'],
    ['smallest', 'test/fixtures/kit/smallest', 'en', 'index.html'],
    ['harbour-lights-2027', 'test/fixtures/kit/full', 'en', 'index.html'],
    ['harbour-lights-2027', 'test/fixtures/kit/full', 'uk', 'uk/index.html'],
  ])('of %s (%s) in %s', async (id, kit, ...[language, start]) => {
    const files = await filesOf(id)
    const ofLanguage = [...files].filter(([path]) => path.startsWith(`${language}/`) || path === start)
    const pages = ofLanguage.filter(([path]) => path.endsWith('.html')).map(([, html]) => spokenText(html))
    const texts = ofLanguage.filter(([path]) => path.endsWith('.txt')).map(([, text]) => text)
    const body = await readFile(join(kit, `release.${language}.md`), 'utf8').catch(() => '')
    const wanted = [
      ...textsOf(await readFile(join(kit, 'presskit.yaml'), 'utf8'), language),
      ...body.split('\n\n').map((paragraph, index) => [`release.${language}.md.${index}`, paragraph] as const),
    ].filter(([keys]) => !saidOtherwise.test(keys))
    expect(lacking(wanted, pages)).toEqual([])
    expect(
      lacking(
        wanted.filter(([keys]) => !startPageAlone.test(keys)),
        texts,
      ),
    ).toEqual([])
  })

  /** A funder is named by its statement, in the case that grammar asks for. */
  const saidOtherwise = /^organizations\.european-union\.name/

  /** What the release does not tell: the event, which it has in its own words, pictures, and files beside it. */
  const startPageAlone = /^(event|photos|attachments|links)\.|^logos\..*\.(terms|alt)/

  function spokenText(html: string): string {
    const alternatives = elements(html).flatMap(element => attribute(element, 'alt') ?? [])
    return [textOf(html), ...alternatives].join('\n')
  }

  function lacking(wanted: Iterable<readonly [string, string]>, told: readonly string[]): readonly string[] {
    const text = lettersAlone(told.join('\n'))
    return [...wanted].filter(([, words]) => !text.includes(lettersAlone(words))).map(([keys]) => keys)
  }
})

it('is the same bytes in another time zone, language, folder and home, for another user mask', async () => {
  const copy = at('elsewhere', 'dushanbe-2016')
  await cp('kits/dushanbe-2016', copy, { recursive: true })
  await mkdir(at('home'))
  const env = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    HOME: at('home'),
    USER: 'somebody',
  }
  const again = await presskit(['build', '-q'], { cwd: copy, env, umask: '077' })
  expect(again).toMatchObject({ code: 0, stdout: `${join('out', 'dushanbe-2016.zip')}\n` })
  expect(await harvest(join(copy, 'out', 'dushanbe-2016'))).toEqual(await harvest(at('out', 'dushanbe-2016')))
  const [one, other] = await Promise.all(
    [at('out'), join(copy, 'out')].map(out => readFile(join(out, 'dushanbe-2016.zip'))),
  )
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true)
})

describe('a kit that is broken', () => {
  it('is told at its places, and what was built before stays byte for byte', async () => {
    const before = await harvest(at('out'))
    const yaml = await readFile('kits/starter/presskit.yaml', 'utf8')
    const broken = yaml.replace('- person: amina', '- person: amnia').replace('headline:', 'haedline:')
    await plant(at('broken', 'starter'), { 'presskit.yaml': broken })
    const { code, stdout, stderr } = await presskit(['build', at('broken', 'starter'), '--out', at('out')])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    const file = at('broken', 'starter', 'presskit.yaml')
    expect(stderr).toMatch(new RegExp(`^${file}:24:3 error kit/unknown-key`, 'm'))
    expect(stderr).toMatch(new RegExp(`^${file}:\\d+:\\d+ error kit/reference`, 'm'))
    expect(stderr).toMatch(new RegExp(`^${file}:\\d+:\\d+ error file/missing`, 'm'))
    expect(stderr).toContain('hint: ')
    expect(await harvest(at('out'))).toEqual(before)
  })

  it('makes no folder where there was none', async () => {
    await plant(at('wrong'), { 'presskit.yaml': 'presskit: 1\nlanguages: [en]\nrelease: {}\n' })
    expect(await presskit(['build', '-q', at('wrong'), '--out', at('nowhere')])).toMatchObject({ code: 1, stdout: '' })
    expect(await readdir(folder)).not.toContain('nowhere')
  })

  it.each([
    ['Thai', 'กขค', '5:13', 'the script Thai: ก ข ค'],
    ['a hieroglyph', 'A 𓀀', '5:15', 'U+13000'],
  ])('by letters that no font has is told at the first: %s', async (_name, headline, place, name) => {
    const yaml = await readFile('test/fixtures/kit/smallest/presskit.yaml', 'utf8')
    await plant(at('letters'), { 'presskit.yaml': yaml.replace(/headline: .*/, `headline: ${headline}`) })
    const { code, stderr } = await presskit(['build', '-q', at('letters'), '--out', at('letters-out')])
    expect(code).toBe(1)
    expect(stderr).toContain(`${at('letters', 'presskit.yaml')}:${place} error text/glyph`)
    expect(stderr).toContain(name)
  })

  it('by letters of a template that no font has is told there', async () => {
    const yaml = await readFile('test/fixtures/kit/smallest/presskit.yaml', 'utf8')
    await plant(at('lettered'), {
      'presskit.yaml': `${yaml}theme: ./mine\n`,
      'mine/theme.yaml': 'extends: classic\n',
      'mine/partials/masthead.hbs': '<header>\n<p>ก</p>\n</header>\n',
    })
    const { code, stderr } = await presskit(['build', '-q', at('lettered'), '--out', at('lettered-out')])
    expect(code).toBe(1)
    expect(stderr).toContain(`${at('lettered', 'mine/partials/masthead.hbs')}:2:4 error text/glyph`)
  })
})

describe('a machine that lacks the native part of the image library', () => {
  it.each([
    ['build', 'kits/starter', '--out', 'lacking'],
    ['check', 'kits/uckersee-stars-2027'],
  ])('is told as that, and no picture is blamed by %s', async (...args) => {
    await plant(folder, { 'lacking.cjs': `process.dlopen = () => { throw new Error('no such file') }` })
    const env = { NODE_OPTIONS: `--require "${at('lacking.cjs')}"` }
    const { code, stderr } = await presskit([...args, '-q'], { env })
    expect({ code, stderr }).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('The image library (sharp) does'),
    })
    expect(stderr).toContain('Install presskit again on this machine, with optional packages')
    expect(stderr).not.toContain('image/broken')
  })
})

describe('what is asked for', () => {
  it('text alone needs no browser, and ships no page of the release', async () => {
    const out = at('text')
    const args = ['build', '-q', '--formats', 'txt', '--browser', '/nowhere/chrome', 'kits/starter', '--out', out]
    expect(await presskit(args)).toEqual({ code: 0, stdout: `${join(out, 'starter.zip')}\n`, stderr: '' })
    const documents = Object.keys(await harvest(join(out, 'starter'))).filter(path => path.startsWith('en/'))
    expect(documents).toContain('en/starter_press-release_en.txt')
    expect(documents.filter(path => !path.endsWith('.txt'))).toEqual([])
    expect(JSON.parse(await readFile(join(out, 'starter', 'manifest.json'), 'utf8'))).not.toHaveProperty('browser')
  })

  // Node from 25 on warns by itself of whoever asks, as a package that is made for browsers, too, does.
  it('Word documents do not look into a store of browsers', async () => {
    await plant(folder, {
      'store.cjs': `Object.defineProperty(globalThis, 'localStorage', { get: () => process.emitWarning('asked') })`,
    })
    const env = { NODE_OPTIONS: `--require "${at('store.cjs')}"` }
    const args = ['build', '-q', 'kits/starter', '--formats', 'docx', '--out', at('stored')]
    expect(await presskit(args, { env })).toMatchObject({ code: 0, stderr: '' })
  })

  it('a dry run changes nothing', async () => {
    const before = await harvest(at('out'))
    const args = ['build', '--dry-run', '--formats', 'html', 'kits/starter', '--out', at('out')]
    expect(await presskit(args)).toMatchObject({ code: 0 })
    expect(await harvest(at('out'))).toEqual(before)
  })
})
