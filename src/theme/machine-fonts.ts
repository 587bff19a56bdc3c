import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { locateFindings } from '../kit/locate.ts'
import type { Layer } from './layer.ts'
import { type Declaration, declarationsIn } from './lint/declarations.ts'
import { type FontDeclaration, fontDeclarations, isForPage } from './lint/font-families.ts'
import { notesOf } from './lint/notes.ts'
import { stylesIn } from './lint/style-elements.ts'
import type { Face, Template, Theme } from './theme.ts'

/**
 * Texts of a theme of the user's own that fall to a font of the machine, as far as its style sheets tell: those that
 * ask for families none of which is the theme's, and pages that nothing gives one. What a sheet of presskit asks for is
 * told in `theme.yaml`, where other faces or that sheet are listed.
 */
export function machineFonts(theme: Theme, says: (key: 'faces' | 'styles') => Layer): readonly Diagnostic[] {
  const sheets = new Map([...theme.styles.values(), ...pagesOf(theme)].flatMap(inSheet))
  const asking = fontDeclarations([...sheets.keys()])
  const lost = asking.filter(isLostIn(theme))
  const names = new Set(lost.map(({ declaration }) => declaration.name))
  const roots = lost.filter(({ from }) => !from.some(name => names.has(name)))
  const families = [...new Set(theme.faces.map(({ family }) => family))]
  const found = roots.flatMap(one => tell(one, { families, sheet: sheets.get(one.declaration), says }))
  return found.length > 0 || isPageSet(theme, asking) ? found : tellPage(families, says('styles'))
}

function pagesOf({ templates, partials }: Theme): readonly Template[] {
  return [...templates.values(), ...partials.values()]
}

function inSheet(sheet: Template): readonly (readonly [Declaration, Template])[] {
  const styles = sheet.file.endsWith('.css') ? [{ css: sheet.text, offset: 0 }] : stylesIn(sheet.text)
  return styles.flatMap(({ css, offset }) =>
    declarationsIn(css).map(one => [{ ...one, from: offset + one.from, to: offset + one.to }, sheet] as const),
  )
}

/** Of a further script the first family is enough: its rules are for a language that is written in it. */
function isLostIn({ faces, scripts }: Theme): (asking: FontDeclaration) => boolean {
  const own = familiesOf(faces)
  const further = familiesOf(scripts.flatMap(script => script.faces))
  return ({ families: [first, ...others] }) => {
    if (first === undefined || taken.has(first.toLowerCase()) || further.includes(first.toLowerCase())) return false
    return ![first, ...others].some(family => own.some(name => ` ${family.toLowerCase()}`.endsWith(` ${name}`)))
  }
}

/** Words that take the font of what is around. */
const taken: ReadonlySet<string> = new Set(['inherit', 'unset', 'revert', 'revert-layer'])

function familiesOf(faces: readonly Face[]): readonly string[] {
  return faces.map(({ family }) => family.toLowerCase())
}

function isPageSet(theme: Theme, asking: readonly FontDeclaration[]): boolean {
  const isSet = asking.some(({ declaration }) => !declaration.name.startsWith('--') && isForPage(declaration))
  return isSet || pagesOf(theme).some(({ text }) => /<(html|body)\b[^>]*\bfont(-family)?\s*:/i.test(text))
}

interface Place {
  readonly families: readonly string[]
  readonly sheet: Template | undefined
  readonly says: (key: 'faces' | 'styles') => Layer
}

function tell({ declaration, families }: FontDeclaration, place: Place): readonly Diagnostic[] {
  const { sheet, says } = place
  const isProperty = declaration.name.startsWith('--')
  const message = `${isProperty ? declaration.name : 'A text'} asks for ${few(families)}, and no font of the theme is among them: ${few(place.families)}`
  const value = `"${place.families[0]}"`
  if (sheet && !sheet.ours) {
    const found = new Map<string, Diagnostic>()
    notesOf(sheet, 'theme/font', found).tell(declaration, message, `Name one of them first: ${value}`)
    return [...found.values()]
  }
  const key = says('faces').ours ? 'styles' : 'faces'
  const hint = `List its faces, too, or name yours in a style sheet that is listed later: :root { ${declaration.name}: ${value} }`
  return locateFindings(says(key).source, [{ code: 'theme/font', message: inOurs(message, sheet), hint, at: [key] }])
}

function few(families: readonly string[]): string {
  const names = [...new Set(families)]
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ')
}

function inOurs(message: string, sheet: Template | undefined): string {
  const name = sheet?.file.replace(/^.*[\\/]/, '')
  return name === undefined ? message : `In ${name}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}

function tellPage(families: readonly string[], layer: Layer): readonly Diagnostic[] {
  const message =
    'No style sheet gives the whole page a font: a text that no other rule reaches falls to one of the machine'
  const hint = `Name one of the theme’s for all: body { font-family: "${families[0]}" }`
  return locateFindings(layer.source, [{ code: 'theme/font', message, hint, at: ['styles'] }])
}
