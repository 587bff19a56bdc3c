import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { locateFindings } from '../kit/locate.ts'
import type { Layer } from './layer.ts'
import type { Theme } from './theme.ts'

/**
 * A theme none of whose families is named anywhere: every text would fall to a font of the machine. Most often a list
 * of style sheets or faces leaves out what it stands in place of.
 */
export function unnamedFonts(
  { faces, styles, ...theme }: Theme,
  layers: readonly Layer[],
  says: (key: 'faces' | 'styles') => Layer,
): readonly Diagnostic[] {
  const texts = [styles, theme.templates, theme.partials].flatMap(map => [...map.values()].map(({ text }) => text))
  const families = [...new Set(faces.map(({ family }) => family))]
  if (families.some(family => texts.some(isNamedIn(family)))) return []
  const key = says('styles').ours ? 'faces' : 'styles'
  const message = `No style sheet of the theme names one of its fonts: ${families.join(', ')}`
  const below = layers.slice(layers.indexOf(says('styles')) + 1).find(({ file }) => file.styles)?.file.styles ?? []
  const hint = hintFor(
    below.filter(sheet => !styles.has(sheet)),
    [...styles.keys()],
  )
  return locateFindings(says(key).source, [{ code: 'theme/style', message, hint, at: [key] }])
}

function hintFor(left: readonly string[], listed: readonly string[]): string {
  return left.length > 0
    ? `The list stands in place of that of the theme below, whose sheets go first: styles: [${[...left, ...listed].join(', ')}]`
    : `Name one in font-family in a style sheet of yours, listed last: styles: [${[...new Set([...listed, 'acme.css'])].join(', ')}]`
}

function isNamedIn(family: string): (text: string) => boolean {
  const name = new RegExp(`(?<![\\p{L}\\p{N}-])${family}(?![\\p{L}\\p{N}-])`, 'iu')
  return text => name.test(text.replaceAll('\\', ''))
}
