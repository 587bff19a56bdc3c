import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { build } from '../src/build.ts'
import type { BuildRequest } from '../src/pipeline/build-request.ts'
import type { ProgressEvent } from '../src/pipeline/progress-event.ts'
import { buildRequest } from './build-request.ts'
import { plant } from './package/tree.ts'
import { unzip } from './package/unzipped.ts'
import { inter } from './print/printing.ts'
import { temporaryFolder } from './print/temporary-folder.ts'
import { bilingual } from './render/prepared.ts'

let folder = ''
let events: ProgressEvent[] = []
beforeEach(async () => {
  folder = await temporaryFolder()
  events = []
})

async function built(yaml: string, request: Partial<BuildRequest> = {}) {
  await plant(folder, { 'cafe/presskit.yaml': yaml })
  return build({
    ...buildRequest(join(folder, 'cafe', 'presskit.yaml'), folder),
    formats: ['html', 'txt'],
    onProgress: event => events.push(event),
    ...request,
  })
}

it('gives what it made, as it lies on the disk', async () => {
  const { result, diagnostics } = await built(bilingual())
  expect(diagnostics.map(({ code }) => code).toSorted()).toEqual(['body/length', 'body/length', 'photo/none'])
  expect(result).toMatchObject({
    id: 'cafe',
    folder: join(folder, 'out', 'cafe'),
    archive: join(folder, 'out', 'cafe.zip'),
  })
  const onDisk = (await readdir(join(folder, 'out', 'cafe'), { recursive: true, withFileTypes: true })).filter(entry =>
    entry.isFile(),
  )
  expect(result?.files).toHaveLength(onDisk.length)
  for (const { path, size } of result?.files ?? [])
    expect([path, (await readFile(join(folder, 'out', 'cafe', path))).length]).toEqual([path, size])
  expect(result?.archiveSize).toBe((await readFile(join(folder, 'out', 'cafe.zip'))).length)
  expect(result).not.toHaveProperty('browser')
})

it('announces its stages in order, each with an end', async () => {
  await built(bilingual())
  const order = ['read', 'assets', 'check', 'render', 'package', 'write']
  expect(events.map(event => (event.type === 'note' ? event.message : `${event.type} ${event.stage}`))).toEqual(
    order.flatMap(stage => [`start ${stage}`, `end ${stage}`]),
  )
})

describe('refuses a kit that somebody works on while it is built', () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2H0z"/></svg>'
  const logos = { 'cafe/light.svg': drawing, 'cafe/dark.svg': drawing.replace('<path', '<path fill="#eee"') }
  const texts = { 'cafe/more.en.md': 'More.', 'cafe/more.ru.md': 'Ещё.', 'cafe/map.csv': 'a,b', ...logos }
  const kit = bilingual(
    '  notes: { file: "more.{lang}.md" }',
    `attachments: [{ file: map.csv, title: Map }]
logos: { items: { a: { file: light.svg, dark: dark.svg, alt: Acme } } }`,
  )
  const inKit = (name: string) => join(folder, 'cafe', name)

  it.each<[name: string, file: string, work: (path: string) => void]>([
    ['its own file', 'presskit.yaml', path => appendFileSync(path, '\n')],
    ['a text', 'more.ru.md', path => appendFileSync(path, '!')],
    ['a logo for dark ground', 'dark.svg', path => appendFileSync(path, '\n')],
    ['a file that is replaced', 'map.csv', path => replace(path, 'a,c')],
    ['a file that is taken away', 'map.csv', path => rmSync(path)],
  ])('%s', async (_name, file, work) => {
    await plant(folder, texts)
    const onProgress = (event: ProgressEvent) => {
      if (event.type === 'start' && event.stage === 'render') work(inKit(file))
    }
    await expect(built(kit, { onProgress })).rejects.toMatchObject({
      kind: 'environment',
      message: `${inKit(file)} changed while the kit was being built, and nothing was written.`,
    })
    expect(await readdir(folder)).toEqual(['cafe'])
  })

  it.each(['theme/theme.yaml', 'theme/partials/masthead.hbs', 'theme/more.css', 'theme/own.ttf'])(
    'a file of its own theme: %s',
    async file => {
      await plant(folder, {
        'cafe/theme/theme.yaml': `extends: classic
styles: [classic.css, more.css]
faces: [{ family: Source Serif 4, weight: 400, style: normal, file: own.ttf }]
licences: { own: OFL.txt }
`,
        'cafe/theme/own.ttf': await inter(),
        'cafe/theme/OFL.txt': 'SIL Open Font License',
        'cafe/theme/partials/masthead.hbs': '<p>{{label}}</p>\n',
        'cafe/theme/more.css': 'p { color: #222 }\n',
      })
      const onProgress = (event: ProgressEvent) => {
        if (event.type === 'start' && event.stage === 'package') appendFileSync(inKit(file), '\n')
      }
      await expect(built(bilingual('', 'theme: ./theme'), { onProgress })).rejects.toMatchObject({
        message: `${inKit(file)} changed while the kit was being built, and nothing was written.`,
      })
    },
  )

  it('but not for what it does not name', async () => {
    await plant(folder, texts)
    const onProgress = () => appendFileSync(inKit('notes.tmp'), '.')
    expect((await built(kit, { onProgress })).result).toBeDefined()
  })
})

/** As editors save. */
function replace(path: string, text: string): void {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}

it('leaves at once when it is stopped, whatever is being made', async () => {
  const controller = new AbortController()
  const onProgress = (event: ProgressEvent) => {
    if (event.type === 'start' && event.stage === 'assets') controller.abort(new Error('stopped'))
  }
  await expect(built(bilingual(), { onProgress, signal: controller.signal })).rejects.toThrow('stopped')
  expect(await readdir(folder)).toEqual(['cafe'])
})

describe('refuses, and writes nothing', () => {
  const embargo = '  embargo: "2026-11-22T09:00:00Z"'

  it.each<[name: string, yaml: string, request: Partial<BuildRequest>, code: string]>([
    ['a kit with an error', bilingual('  kind: advisory'), {}, 'kit/type'],
    ['an unknown theme of the kit', bilingual('', 'theme: modernist'), {}, 'theme/unknown'],
    ['a draft that should ship', bilingual('  status: draft'), { release: true }, 'ship/draft'],
    ['an embargo that holds', bilingual(embargo), { publicAt: new Date('2026-11-22T08:59:59Z') }, 'ship/embargo'],
    ['a warning, when strict', bilingual('  subheadline: { en: For all }'), { strict: true }, 'language/incomplete'],
    ['a letter that no font has', bilingual('  subheadline: ก'), {}, 'text/glyph'],
  ])('%s', async (_name, yaml, request, code) => {
    const { result, diagnostics, texts } = await built(yaml, request)
    expect(result).toBeUndefined()
    expect(diagnostics.map(diagnostic => diagnostic.code)).toContain(code)
    expect([...texts.values()]).toContain(yaml)
    expect(await readdir(folder)).toEqual(['cafe'])
  })

  it('an unknown theme of the call, which is no fault of the kit', async () => {
    await expect(built(bilingual(), { theme: 'modernist' })).rejects.toMatchObject({ kind: 'usage' })
    expect(await readdir(folder)).toEqual(['cafe'])
  })
})

it.each<[name: string, yaml: string, request: Partial<BuildRequest>]>([
  ['a draft', bilingual('  status: draft'), {}],
  [
    'an embargo that has lifted',
    bilingual('  embargo: "2026-11-22T09:00:00Z"'),
    { publicAt: new Date('2026-11-22T09:00:00Z') },
  ],
  ['an embargo when nobody asks', bilingual('  embargo: "2026-11-22T09:00:00Z"'), {}],
  ['a warning', bilingual('  subheadline: { en: For all }'), {}],
])('builds %s', async (_name, yaml, request) => {
  expect((await built(yaml, request)).result).toMatchObject({ id: 'cafe' })
})

it('sets letters in a script that a theme of the kit brings, beside those of presskit', async () => {
  const thai = '@fontsource-variable/noto-sans-thai'
  const file = '"files/noto-sans-thai-{slice}-wght-normal.woff2"'
  const face = `{ family: Noto Sans Thai, weight: 400, style: normal, slices: "${thai}/unicode.json", file: ${file} }`
  await plant(folder, {
    'cafe/mine/theme.yaml': `extends: modern\nscripts: [{ faces: [${face}], licences: { noto-sans-thai: "${thai}/LICENSE" } }]\n`,
  })
  const { result, diagnostics } = await built(bilingual('  subheadline: ร้านซ่อม, بيان', 'theme: ./mine'))
  expect(diagnostics.filter(({ code }) => /^(text|print|theme)\//.test(code))).toEqual([])
  expect(result?.files.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('noto-sans-thai-400-thai'),
      'assets/fonts/noto-sans-thai-licence.txt',
    ]),
  )
})

it.each<[name: string, epoch: number | undefined, day: [number, number, number]]>([
  ['the release’s date', undefined, [2026, 11, 22]],
  ['SOURCE_DATE_EPOCH', 1_000_000_000, [2001, 9, 9]],
])('dates the archive by %s', async (_name, epoch, [year, month, day]) => {
  await built(bilingual(), epoch === undefined ? {} : { sourceDateEpoch: epoch })
  const entries = await unzip(await readFile(join(folder, 'out', 'cafe.zip')))
  const dosDate = ((year - 1980) << 9) | (month << 5) | day
  expect(new Set(entries.map(entry => entry.dosDate))).toEqual(new Set([dosDate]))
})

it('tells on a dry run what it would write, and how large', async () => {
  const mail: Partial<BuildRequest> = { formats: ['html', 'eml'] }
  const { result } = await built(bilingual('', 'mail: { maxMb: 0.02 }'), { ...mail, dryRun: true })
  expect(result?.files.map(({ path }) => path)).toContain('index.html')
  expect(await readdir(folder)).toEqual(['cafe'])
  const written = await built(bilingual('', 'mail: { maxMb: 0.02 }'), mail)
  expect(result).toEqual(written.result)
  expect(result?.skipped).not.toEqual([])
})

it.each<[name: string, maxMb: number, request: Partial<BuildRequest>, expected: readonly [number, boolean]]>([
  ['tells of a kit that no mail takes whole', 0.02, {}, [1, true]],
  ['refuses it when warnings count', 0.02, { strict: true }, [1, false]],
  ['says nothing where it fits', 20, {}, [0, true]],
  ['says nothing where no mail is asked for', 0.02, { formats: ['html'] }, [0, true]],
])('%s', async (_name, maxMb, request, [told, isBuilt]) => {
  const quiet = ['body/length', 'photo/none'].map(code => `{ code: ${code}, reason: a notice }`)
  const yaml = bilingual('', `mail: { maxMb: ${maxMb} }\ncheck: { ignore: [${quiet.join(', ')}] }`)
  const { result, diagnostics } = await built(yaml, { formats: ['html', 'eml'], ...request })
  expect(diagnostics.map(({ code }) => code)).toEqual(told === 0 ? [] : ['mail/size'])
  expect(result !== undefined).toBe(isBuilt)
})

it('throws the reason of its abortion, and leaves nothing', async () => {
  await expect(built(bilingual(), { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop')
  expect(await readdir(folder)).toEqual(['cafe'])
})

it('lists what a kit silences, of a build that is refused too', async () => {
  const ignore = 'check: { ignore: [{ code: body/length, reason: a notice }] }'
  const refused = await built(bilingual('  subheadline: { en: For all }', ignore), { strict: true })
  expect(refused.result).toBeUndefined()
  expect(refused.silenced.map(({ code, reason }) => [code, reason])).toContainEqual(['body/length', 'a notice'])
  const broken = await built(bilingual('', `${ignore}\nattachments: [{ file: map.pdf, title: Map }]`))
  expect(broken.silenced.map(({ code }) => code)).toContain('body/length')
})

it('lists what a kit silences of what only a drawn page shows', async () => {
  const funding = `check: { ignore: [{ code: funding/visible, reason: the Delegation saw the page }] }
theme: ./own
organizations: { eu: { name: European Union, logo: eu } }
logos:
  items: { eu: { file: eu.svg, dark: eu.svg, alt: Emblem of the European Union } }
  groups: [{ id: funder, items: [eu] }]
funding:
  - funder: eu
    relation: funded
    programme: eu-2021-2027
    statement: { en: Funded by the European Union, ru: Финансируется Европейским союзом }
    disclaimer: { en: The views are ours., ru: Взгляды наши. }
`
  await plant(folder, {
    'cafe/own/theme.yaml': 'extends: classic\nstyles: [classic.css, own.css]\n',
    'cafe/own/own.css': '@media screen { body { padding-top: 3000px !important } }',
    'cafe/eu.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h3v2H0z"/></svg>',
  })
  const { result, diagnostics, silenced } = await built(bilingual('', funding), { formats: ['html', 'pdf'] })
  expect(result).toBeDefined()
  expect(diagnostics.map(({ code }) => code)).not.toContain('funding/visible')
  expect(silenced.map(({ code, reason }) => `${code}: ${reason}`)).toEqual([
    'funding/visible: the Delegation saw the page',
  ])
})
