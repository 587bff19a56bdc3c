import { fileURLToPath } from 'node:url'
import { type KitText, kitTexts } from '../check/kit-texts.ts'
import { type Diagnostic, type Finding, type Path, severityOf } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'
import { locateFindings } from '../kit/locate.ts'
import { pointsOf } from '../kit/prose/place.ts'
import { packageRoot } from '../package-root.ts'
import type { PrintProblem, Traces } from '../print/job.ts'
import { literally } from '../print/suspects.ts'
import type { RenderedKit } from '../render/render-kit.ts'
import type { Template, Theme } from '../theme/theme.ts'
import type { Prepared } from './prepare.ts'

/** A problem without what only helps to place it. */
type Problem = Pick<Finding, 'code' | 'message' | 'hint'>
type Pictures = Pick<RenderedKit, 'logos' | 'photos'>

/**
 * Problems that showed up in print, where they were written: at the words of the kit, at the file of a picture, or in
 * the theme, as far as it is the user's own. A page is made of the whole kit: what nobody can place is told of the release.
 */
export function locatePrintProblems(
  prepared: Prepared,
  rendered: Pictures & Pick<RenderedKit, 'documents'>,
  problems: readonly PrintProblem[],
): readonly Diagnostic[] {
  if (problems.length === 0) return []
  const texts = kitTexts({ kit: prepared.kit, data: prepared.source.data })
  return problems.map(({ page, traces, ...problem }) => {
    const document = rendered.documents.find(({ page: { path } }) => path === page)
    const inTheme = () => traces && inTemplates(prepared.theme, document?.template, traces, problem)
    const inKit = () => traces && inSource(prepared, rendered, { traces, texts, language: document?.language, problem })
    const searches = traces?.by === 'theme' ? [inTheme, inKit] : [inKit, inTheme]
    for (const search of searches) {
      const found = search()
      if (found) return found
    }
    const [whole] = locateFindings(prepared.source, [{ ...problem, at: ['release'] }])
    return whole ?? { ...problem, severity: severityOf(problem), file: prepared.source.file }
  })
}

interface Traced {
  readonly traces: Traces
  readonly texts: readonly KitText[]
  readonly language: string | undefined
  readonly problem: Problem
}

function inSource({ source, kit }: Prepared, pictures: Pictures, { traces, texts, language, problem }: Traced) {
  const least = problem.code === 'print/overflow' && logoWithLeastWidth(kit, pictures, traces.path)
  if (least) return locateFindings(source, [{ ...problem, ...least }])[0]
  const picture = traces.path === undefined ? undefined : pictureAt(kit, pictures, traces.path)
  const own = texts.filter(text => text.language === undefined || text.language === language)
  const place = picture ? { at: picture } : placeOfWords(own, traces.words ?? [])
  return place && locateFindings(source, [{ ...problem, ...place }])[0]
}

/** What makes a logo wider than its sheet. */
function logoWithLeastWidth(kit: Kit, { logos }: Pictures, path: string | undefined) {
  const [id = ''] = [...logos].find(([, { light, dark }]) => [light.path, dark?.path].includes(path)) ?? []
  const logo = kit.logos.get(id)
  if (path === undefined || logo?.minWidthMm === undefined) return undefined
  const hint = `Write less for minWidthMm of the logo “${id}”: ${logo.minWidthMm} mm are more than there is room for.`
  return { at: [...logo.at, 'minWidthMm'], hint }
}

function pictureAt(kit: Kit, { logos, photos }: Pictures, path: string): Path | undefined {
  for (const [id, { light, dark, pixels }] of logos) {
    const at = kit.logos.get(id)?.at
    if (at && dark?.path === path) return [...at, 'dark']
    if (at && [light, ...pixels].some(picture => picture.path === path)) return [...at, 'file']
  }
  const [id = ''] = [...photos].find(([, { print, web }]) => [print.path, web.path].includes(path)) ?? []
  const at = kit.photos.get(id)?.at
  return at && [...at, 'file']
}

/** The first text that holds the words; else the longest that they hold, for a page puts texts together. */
function placeOfWords(
  texts: readonly KitText[],
  words: readonly string[],
): Pick<Finding, 'at' | 'excerpt'> | undefined {
  for (const one of words) {
    const pattern = patternOf(one)
    for (const text of texts) {
      const found = pattern.exec(text.text)
      if (found) return excerptOf(text, found.index, found[0].length)
    }
  }
  const held = texts
    .filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text) && words.some(one => patternOf(text).test(one)))
    .toSorted((one, other) => other.text.length - one.text.length)
  return held[0] && excerptOf(held[0], 0, held[0].text.length)
}

function excerptOf({ text, at, file }: KitText, from: number, length: number) {
  return { at, excerpt: { text, from, to: from + length, file } }
}

/** Words as Markdown may write them: what typography and markup put between letters does not matter, nor does their case. */
function patternOf(words: string): RegExp {
  const parts = words.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu)
  if (!parts || [...words].length === 1) return new RegExp(literally(words), 'u')
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join(between)}(?![\\p{L}\\p{N}])`, 'iu')
}

/** The end of a link with its address, or what is no letter. Each sign is of one of them alone: a text may hold thousands. */
const between = '(?:\\]\\([^)]*\\)|(?!\\]\\()[^\\p{L}\\p{N}])+'

const ours = fileURLToPath(new URL('templates/', packageRoot))

/** The place in the user's own files of a theme, those of the document first, where code stands before its words, else alone. */
function inTemplates(theme: Theme, template: string | undefined, traces: Traces, problem: Problem) {
  const own = template === undefined ? undefined : theme.templates.get(template)
  const all = [
    ...(own ? [own] : []),
    ...[theme.templates, theme.partials, theme.styles].flatMap(map => [...map.values()]),
  ]
  const files = all.filter(({ file }) => !file.startsWith(ours))
  const places = (traces.code ?? []).flatMap(code => files.flatMap(file => placesIn(file, code, traces.words ?? [])))
  const [place] = places.toSorted((one, other) => one.distance - other.distance)
  return place && { ...problem, severity: severityOf(problem), file: place.file, range: place.range }
}

/** How far behind a tag its words are looked for. */
const reach = 300

function placesIn({ file, text }: Template, code: string, words: readonly string[]) {
  const at = pointsOf(text)
  return [...text.matchAll(new RegExp(code, 'gi'))].map(({ 0: found, index }) => {
    const end = index + found.length
    const after = text.slice(end, end + reach)
    const distances = words.map(one => after.search(patternOf(one))).filter(distance => distance >= 0)
    const range = { start: at(index), end: at(end) }
    return { file, range, distance: Math.min(...distances, reach) }
  })
}
