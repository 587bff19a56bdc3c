import { describe, expect, it } from 'vitest'
import { pathOfForm } from '../../src/render/document.ts'
import { lettersOf } from '../../src/render/letters.ts'
import { TemplateError } from '../../src/render/page/template-error.ts'
import { type RenderedKit, renderKit } from '../../src/render/render-kit.ts'
import { attribute, elements, textOf } from '../html.ts'
import { bilingual, preparedKit } from './prepared.ts'

async function rendered(yaml: string): Promise<RenderedKit> {
  const kit = await renderKit(await preparedKit(yaml))
  return { ...kit, files: [...kit.files, ...(await kit.makeForms())] }
}

/** Every file, with start pages and lists, as text. */
function texts({ files, cover }: RenderedKit): ReadonlyMap<string, string> {
  return new Map([...files, ...cover(files)].map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
}

const speakers = 'speakers: [{ name: { en: An, ru: Ан } }, { name: { en: Bo, ru: Бо }, topic: { en: Tea } }]'

it('makes every document in every language, and the start pages last', async () => {
  const kit = await rendered(bilingual('', `id: cafe\noutput: { formats: [html, pdf, txt] }\n${speakers}`))
  const paths = kit.files
    .map(({ path }) => path)
    .filter(path => !path.startsWith('assets/'))
    .sort()
  expect(paths).toEqual([
    'en/cafe_press-release_en.html',
    'en/cafe_press-release_en.txt',
    'en/cafe_speakers_en.html',
    'en/cafe_speakers_en.txt',
    'ru/cafe_press-release_ru.html',
    'ru/cafe_press-release_ru.txt',
    'ru/cafe_speakers_ru.html',
    'ru/cafe_speakers_ru.txt',
  ])
  expect(kit.cover(kit.files).map(({ path }) => path)).toEqual(['index.html', 'ru/index.html', 'README.txt'])
  expect(kit.documents.map(document => pathOfForm(document, 'pdf'))).toEqual([
    'en/cafe_press-release_en.pdf',
    'en/cafe_speakers_en.pdf',
    'ru/cafe_press-release_ru.pdf',
    'ru/cafe_speakers_ru.pdf',
  ])
})

describe('formats', () => {
  it.each([
    ['txt', ['txt'], ['html'], undefined],
    ['pdf', [], ['html'], 'en/cafe_press-release_en.pdf'],
    ['html', ['html'], ['html'], undefined],
  ])('%s alone', async (format, shipped, pages, pdf) => {
    const kit = await rendered(bilingual('', `id: cafe\noutput: { formats: [${format}] }`))
    const ofRelease = (files: RenderedKit['files']) =>
      files
        .map(({ path }) => path)
        .filter(path => path.startsWith('en/'))
        .map(path => path.replace(/.*\./, ''))
    expect(ofRelease(kit.files)).toEqual(shipped)
    expect(ofRelease(kit.pages).slice(0, 1)).toEqual(pages)
    expect(kit.documents.slice(0, 1).map(document => pathOfForm(document, 'pdf'))).toEqual([pdf])
  })

  it('that are not made yet leave no empty link on the start page', async () => {
    const kit = await rendered(bilingual('', 'id: cafe\noutput: { formats: [docx] }'))
    const index = texts(kit).get('index.html') ?? ''
    const links = elements(index).map(element => attribute(element, 'href'))
    expect(links).toContain('assets/classic.css')
    expect(links).not.toContain('')
  })
})

it('shows speakers with and without a topic', async () => {
  const page = texts(await rendered(bilingual('', `id: cafe\n${speakers}`)))
  expect(textOf(page.get('en/cafe_speakers_en.html') ?? '')).toMatch(/An\s+Bo\s+Tea/)
  expect(textOf(page.get('ru/cafe_speakers_ru.html') ?? '')).not.toContain('Tea')
})

it('does not show the day of an item without a time below that day', async () => {
  const items = ['start: 2027-01-01T10:00', 'start: 2027-01-02', 'start: 2027-01-03, end: 2027-01-04']
  const agenda = `[${items.map(time => `{ ${time}, title: Walk }`).join()}]`
  const page = texts(
    await rendered(bilingual('', `id: cafe\nevent: { start: 2027-01-01, end: 2027-01-04, agenda: ${agenda} }`)),
  )
  const shown = page.get('en/cafe_agenda_en.html')?.replaceAll(/<span class="visually-hidden">.*?<\/span>/g, '')
  const terms = [...(shown ?? '').matchAll(/<dt>(.*?)<\/dt>/g)].map(([, term = '']) => textOf(term))
  expect(terms).toEqual(['When', '10:00', '', '3–4 January 2027'])
})

it('marks drafts and embargoes on every page, in every text and in file names', async () => {
  const release = '  status: draft\n  embargo: "2026-11-22T09:00:00+01:00"'
  const files = texts(await rendered(bilingual(release, `id: cafe\n${speakers}`)))
  const shown = [...files].filter(([path]) => /\.(html|txt)$/.test(path) && !path.startsWith('assets/'))
  expect(shown.filter(([path]) => path.endsWith('.html'))).toHaveLength(6)
  for (const [path, text] of shown) {
    expect([path, text]).toEqual([
      path,
      expect.stringMatching(/22\s(November|ноября)\s2026(\sг\.)?,\s09:00\u00A0\(UTC\+01:00\)/),
    ])
    expect([path, text]).toEqual([path, expect.stringMatching(/Draft – not for publication|Черновик/)])
    if (path.includes('_')) expect(path).toMatch(/cafe_embargo_draft_(press-release|speakers)_/)
  }
})

it('hides a title in names, titles and lists until the embargo lifts', async () => {
  const release =
    '  hideTitle: true\n  shortTitle: Repair\n  subheadline: { en: Café }\n  embargo: "2026-11-22T09:00:00Z"'
  const kit = await rendered(bilingual(release, `id: cafe\n${speakers}`))
  const secret = /repair|café|ремонт|кафе/i
  for (const { title, heading, name } of kit.documents) {
    expect([title, name].join()).not.toMatch(secret)
    expect(heading).not.toBe('')
  }
  for (const [path, text] of texts(kit)) {
    if (!path.endsWith('.html')) continue
    expect(path).not.toMatch(secret)
    expect(text.slice(0, text.indexOf('<body'))).not.toMatch(secret)
  }
  expect(texts(kit).get('README.txt')).not.toMatch(secret)
})

it('ships a letter for everything that its pages show, also for sizes and names of forms', async () => {
  const kit = await rendered(bilingual())
  const pages = [...texts(kit)].filter(([path]) => path.endsWith('.html')).map(([, text]) => text)
  const { Blob, Face } = await import('harfbuzzjs')
  const fonts = kit.files.filter(({ path }) => path.endsWith('.ttf'))
  const shipped = new Set(fonts.flatMap(({ bytes }) => [...new Face(new Blob(bytes)).collectUnicodes()]))
  const wanted = [...lettersOf(pages, [])].filter(letter => letter > ' ')
  expect(wanted.filter(letter => !shipped.has(letter.codePointAt(0) ?? 0))).toEqual([])
})

it.each([
  ['a hieroglyph', '𓀀', ['𓀀']],
  ['Thai letters, each once', 'กขกข', ['ก', 'ข']],
  ['Tibetan in a name', 'བོད', ['ོ', 'བ', 'ད']],
])('reports %s as letters that no font has', async (_name, text, missing) => {
  const kit = await rendered(bilingual().replace('An Peeters', text))
  expect(kit.missingLetters).toEqual([...missing].sort())
})

it('is the same twice', async () => {
  const yaml = bilingual('', speakers)
  expect(texts(await rendered(yaml))).toEqual(texts(await rendered(yaml)))
})

it('throws a fault in a template with its name', async () => {
  const prepared = await preparedKit(bilingual())
  const templates = new Map(prepared.theme.templates).set('release.hbs', { file: 'release.hbs', text: '{{x}}' })
  await expect(renderKit({ ...prepared, theme: { ...prepared.theme, templates } })).rejects.toThrow(TemplateError)
})
