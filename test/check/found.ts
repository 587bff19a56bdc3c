import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { parse, stringify } from 'yaml'
import { resolveAssets } from '../../src/assets/resolve.ts'
import { checkKit } from '../../src/check/check.ts'
import type { Material } from '../../src/check/subject.ts'
import type { Code } from '../../src/diagnostics/codes.ts'
import { isMap } from '../../src/kit/data.ts'
import type { Kit } from '../../src/kit/kit.ts'
import { listFiles } from '../../src/kit/list-files.ts'
import { loadKit } from '../../src/kit/load.ts'
import { locateFindings } from '../../src/kit/locate.ts'
import { nothingLost } from '../../src/kit/lost.ts'
import { readSource, type Source } from '../../src/kit/source.ts'
import { plant, type Tree } from '../package/tree.ts'

/** A kit without an error, as short as it can be: `release`, then whatever else is written below it. */
export const smallest = `
presskit: 1
id: repair-cafe
languages: [en]
contacts:
  - name: An Peeters
    email: press@library.example
release:
  date: 2026-11-22
  headline: City library opens a repair café
  body: The city library opens a repair café on Saturday.
`

/** The same in two languages. */
export const bilingual = `
presskit: 1
id: repair-cafe
languages: [en, ru]
contacts:
  - name: An Peeters
    email: press@library.example
release:
  date: 2026-11-22
  headline:
    en: City library opens a repair café
    ru: Городская библиотека открывает ремонтное кафе
  body:
    file: release.{lang}.md
`

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>'

const files: Tree = {
  'release.en.md': 'The city library opens a repair café.\n',
  'release.ru.md': 'Городская библиотека открывает ремонтное кафе.\n',
  'logos/a.svg': drawing,
  'logos/library.svg': drawing,
  'logos/library-dark.svg': drawing,
  'logos/eu.svg': drawing,
  'photos/a.jpg': 'a',
}

/** A kit of which nothing is to be said, with a silent reason to change anything in it. */
export const flawless = {
  presskit: 1,
  id: 'repair-cafe',
  languages: ['en'],
  contacts: [{ name: 'An Peeters', email: 'press@library.example' }],
  release: {
    date: '2026-11-22',
    headline: 'City library opens a repair café',
    body: Array.from(
      { length: 8 },
      (_, index) =>
        `In week ${index + 1}, ${'neighbours mend what is broken, and nobody pays for it. '.repeat(4).trim()}`,
    ).join('\n\n'),
  },
  photos: {
    bench: {
      file: 'photos/bench.jpg',
      caption: 'An Peeters at her bench',
      alt: 'A woman mends a toaster',
      creditLine: 'Ivan Lys / City Library',
      usageTerms: 'Free with credit',
    },
  },
  attachments: [{ file: 'attachments/leaflet.pdf', title: 'Leaflet' }],
}

/** The flawless kit with a piece of another one laid over it: what the piece has is the kit's. */
export function laidOver(piece: string): string {
  const above: unknown = parse(piece)
  return stringify(merged(flawless, isMap(above) ? above : {}), { lineWidth: 0 })
}

/** What stands in a room of the kit, such as one photo, is the piece's own alone. */
function merged(below: Room, above: Room): Room {
  const rooms = Object.entries(above).map(([key, value]) => {
    const room = below[key]
    return [key, isMap(room) && isMap(value) && Object.keys(value).length > 0 ? { ...room, ...value } : value]
  })
  return { ...below, ...Object.fromEntries(rooms) }
}

type Room = Readonly<Record<string, unknown>>

export interface Read {
  readonly source: Source
  readonly material: Material
}

/** What rules are given of the kit that a YAML text and its files make. */
export async function readOf(yaml: string, own: Tree = {}): Promise<Read> {
  const folder = await mkdtemp(join(tmpdir(), 'presskit-check-'))
  try {
    await plant(folder, { ...own, 'presskit.yaml': yaml })
    await plantNamed(folder, yaml)
    return await readIn(folder, Object.keys(own).length === 0 ? picturesOf : resolvePictures)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function readIn(folder: string, pictures: typeof resolvePictures): Promise<Read> {
  const { value: source, diagnostics } = await readSource(join(folder, 'presskit.yaml'))
  const loaded = source && (await loadKit(source))
  if (!source || !loaded?.value) throw new Error(`no kit: ${JSON.stringify(loaded?.diagnostics ?? diagnostics)}`)
  const { readable: assets } = await pictures(loaded.value, folder)
  return {
    source,
    material: { kit: loaded.value, assets, data: source.data, files: await listFiles(source), lost: nothingLost },
  }
}

function resolvePictures(kit: Kit, folder: string) {
  return resolveAssets(kit, folder, 'check')
}

const seen = new Map<string, ReturnType<typeof resolvePictures>>()

/** Where a kit brings no files of its own, what it names is ours: to decode it anew takes ten times as long as all else. */
function picturesOf(kit: Kit, folder: string): ReturnType<typeof resolvePictures> {
  const named = JSON.stringify([[...kit.logos], [...kit.photos], kit.attachments])
  const pictures = seen.get(named) ?? resolvePictures(kit, folder)
  seen.set(named, pictures)
  return pictures
}

export async function kitOf(yaml: string, own: Tree = {}): Promise<Kit> {
  return (await readOf(yaml, own)).material.kit
}

/** What is found in a kit under one code: `place: message`. */
export async function found(code: Code, yaml: string, own: Tree = {}): Promise<string[]> {
  const findings = (await checkKit((await readOf(yaml, own)).material)).filter(finding => finding.code === code)
  // A text file is named as the user would name it: here in a folder that is new each time.
  return findings.map(({ at, message }) => `${at.join('.')}: ${message.replace(/\/\S+\//, '')}`)
}

/** The words that are found in a kit under one code, as they stand in its file. */
export async function foundWords(code: Code, yaml: string, own: Tree = {}): Promise<string[]> {
  const { source, material } = await readOf(yaml, own)
  const findings = (await checkKit(material)).filter(finding => finding.code === code)
  return locateFindings(source, findings).map(({ range, file }) => {
    const text = file === source.file ? source.text : (own[file.slice(file.lastIndexOf('/') + 1)] ?? '')
    const lines = text.split('\n')
    const { start, end } = range ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
    const last = start.line === end.line ? end.column - 1 : undefined
    return lines[start.line - 1]?.slice(start.column - 1, last) ?? ''
  })
}

/** As wide as rules ask, and low: to decode a photo takes a hundred times as long as to check the rest. */
const pictures: Readonly<Record<string, readonly [width: number, height: number]>> = {
  'logos/library.png': [1200, 600],
  'logos/library-small.png': [400, 200],
  'logos/library-tower.png': [800, 4000],
  'photos/bench.jpg': [2400, 160],
  'photos/bench-small.jpg': [1200, 800],
}

/** Whatever of our files the kit names and does not bring. */
async function plantNamed(folder: string, yaml: string): Promise<void> {
  const texts = yaml.includes('release.{lang}')
    ? Object.entries(files).filter(([name]) => name.startsWith('release.'))
    : []
  const named = [...texts, ...Object.entries(files).filter(([name]) => yaml.includes(name)), ...(await drawn), leaflet]
  for (const [name, content] of named) {
    if (content === null || (await stat(join(folder, name)).catch(() => undefined))) continue
    if (name.startsWith('photos/bench') && !yaml.includes(name)) continue
    if (name.startsWith('logos/') && !yaml.includes(name)) continue
    await mkdir(join(folder, dirname(name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

const drawn = Promise.all(
  Object.entries(pictures).map(async ([name, [width, height]]) => {
    const picture = sharp({ create: { width, height, channels: 3, background: 'red' } })
    return [name, await (name.endsWith('.png') ? picture.png() : picture.jpeg()).toBuffer()] as const
  }),
)

/** A blank page: there also where no attachment names it. */
const leaflet = ['attachments/leaflet.pdf', '%PDF-1.4\n'] as const
