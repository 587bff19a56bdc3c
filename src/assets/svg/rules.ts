import { rowOf } from '../../diagnostics/row-of.ts'
import { readCss, shorten } from './css.ts'
import type { Flaw } from './flaw.ts'
import { type Attribute, attributeOf, type Node, svgNamespace } from './tree.ts'

/** Everything that a still drawing is made of (SVG 2 and SVG 1.1); whatever else stands in the SVG namespace is refused. */
const stillElements = new Set(
  `svg g defs symbol use switch title desc metadata style a view
  path rect circle ellipse line polyline polygon image text tspan textPath
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
)

const whatItDoes: Readonly<Record<string, string>> = {
  script: 'runs a program by <script>',
  foreignObject: 'holds a piece of a web page by <foreignObject>',
  animate: 'moves by <animate>',
  animateColor: 'moves by <animateColor>',
  animateMotion: 'moves by <animateMotion>',
  animateTransform: 'moves by <animateTransform>',
  set: 'changes by <set>',
}

/** Namespaces whose elements a program acts upon, inside of a drawing too. Those of editors (Inkscape, Illustrator) are inert. */
const liveNamespaces: Readonly<Record<string, string>> = {
  'http://www.w3.org/1999/xhtml': 'a piece of a web page',
  'http://www.w3.org/1998/Math/MathML': 'a formula',
  'http://www.w3.org/2001/XInclude': 'another file',
  'http://www.w3.org/1999/XSL/Transform': 'a program in XSLT',
  'http://www.w3.org/2001/xml-events': 'an event handler',
  'http://www.mozilla.org/xbl': 'a program in XBL',
  'http://www.w3.org/ns/xbl': 'a program in XBL',
}

const plainExport = 'Export it as plain SVG from the drawing program, or delete this part.'

/** What an element and its attributes do that a still, closed drawing may not do: `svg/active`. */
export function flawsOf(node: Node): readonly Flaw[] {
  const fault = elementFault(node)
  if (fault !== undefined) return [active(node.line, fault)]
  if (node.namespace !== svgNamespace) return []
  return [...node.attributes.flatMap(attribute => attributeFlaws(node, attribute)), ...styleSheetFlaws(node)]
}

function elementFault({ local, namespace }: Node): string | undefined {
  const live = rowOf(liveNamespaces, namespace)
  if (live !== undefined) return `holds ${live} by <${local}>`
  if (namespace !== svgNamespace || stillElements.has(local)) return undefined
  return rowOf(whatItDoes, local) ?? `has <${local}>, which is no part of a still drawing`
}

function attributeFlaws(node: Node, attribute: Attribute): readonly Flaw[] {
  const { written, local, namespace, value, line } = attribute
  if (/^on/i.test(local)) return [active(line, `runs a program by ${written}="…"`)]
  if (local === 'href') return referenceFlaws(node, attribute)
  if (written === 'xml:base') return [active(line, 'has xml:base, which bends its references elsewhere')]
  if (namespace !== '' || /^((data|aria)-|id$|class$)/.test(local)) return []
  if (local === 'src' || local === 'srcset') return [active(line, `fetches ${shorten(value)} by ${written}`)]
  if (local === 'systemLanguage') return [active(line, 'shows each language something else by systemLanguage')]
  return readCss(value).faults.map(fault => active(line, fault))
}

function referenceFlaws(node: Node, { value, written, line }: Attribute): readonly Flaw[] {
  const target = value.trim()
  if (target.startsWith('#') || carriesPicture(node, target)) return []
  const hint = picturesIn.has(node.local)
    ? 'Embed the picture in the drawing, or trace it.'
    : `Only parts of the same drawing may be used: ${written}="#…". Delete the link.`
  return [{ ...active(line, `points to ${shorten(target)} by ${written}`), hint }]
}

/** Whether an element asks for a filter effect: by attribute, in its style, or as a style sheet. */
export function hasEffect(node: Node): boolean {
  if (node.namespace !== svgNamespace) return false
  if (node.local === 'style' && readCss(node.text).effects) return true
  const filter = attributeOf(node, 'filter') ?? 'none'
  return filter.trim() !== 'none' || readCss(attributeOf(node, 'style') ?? '').effects
}

const picturesIn = new Set(['image', 'feImage'])

/** The pictures that an element carries as `data:` addresses: not judged here, for their headers have to be read. */
export function carriedPictures(node: Node): readonly Attribute[] {
  return node.attributes.filter(({ local, value }) => local === 'href' && carriesPicture(node, value.trim()))
}

function carriesPicture(node: Node, target: string): boolean {
  return picturesIn.has(node.local) && /^data:/i.test(target)
}

function styleSheetFlaws(node: Node): readonly Flaw[] {
  return node.local === 'style' ? readCss(node.text).faults.map(fault => active(node.line, fault)) : []
}

function active(line: number, what: string): Flaw {
  return { code: 'svg/active', line, what, hint: plainExport }
}
