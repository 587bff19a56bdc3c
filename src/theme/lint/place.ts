import type { Value } from './call.ts'
import { type Html, hole } from './html.ts'
import { addressAttributes } from './markup.ts'
import { withMore } from './value.ts'

type Fault = readonly [message: string, hint: string]

/** Why a value may not stand at this place of the HTML. */
export function placeFault(html: Html, value: Value): Fault | undefined {
  return places[html.mode]?.(html, value)
}

/** The place after a value. */
export function afterValue(html: Html): Html {
  if (html.mode === 'equals') return { ...html, mode: 'bare', value: hole, others: [] }
  return html.mode === 'value' || html.mode === 'bare' ? withMore(html, hole) : html
}

const inTag: Fault = [
  'A value may stand between tags or inside of quotes, and this is inside of a tag',
  'Write the attribute with quotes: class="{{label}}"; what comes and goes stands in {{#if}}.',
]

const unquoted = ({ attribute }: Html): Fault => [
  `The value of ${attribute} has no quotes`,
  `Write ${attribute}="…": a value with a space would become another attribute.`,
]

const places: Readonly<Partial<Record<Html['mode'], (html: Html, value: Value) => Fault | undefined>>> = {
  text: (_html, value) =>
    value === 'css' ? ['cssString makes a text for styles, not for a page', 'Write the field alone.'] : undefined,
  tagName: () => inTag,
  tag: () => inTag,
  attribute: () => inTag,
  afterName: () => inTag,
  equals: unquoted,
  bare: unquoted,
  value: attributeValue,
  raw: ({ element }, value) => (element === 'style' ? styleValue(value) : undefined),
}

function attributeValue({ attribute, value: before, quote }: Html, value: Value): Fault | undefined {
  if (value === 'markup' || value === 'css')
    return [
      `This makes ${value === 'css' ? 'a text for styles' : 'markup'}, which no attribute holds`,
      'Write a field that is a text.',
    ]
  if (attribute === 'style' && value !== 'number' && value !== 'unknown')
    return ['Only a number may stand in a style attribute', `Put the text into a <style> element: {{cssString title}}`]
  if (addressAttributes.has(attribute) && before.trim() === '' && value !== 'address' && value !== 'unknown')
    return [
      `${attribute} begins with a value that is no address`,
      'Begin with a field that is one, such as href, url or @root.root.',
    ]
  return quote === '' ? inTag : undefined
}

function styleValue(value: Value): Fault | undefined {
  if (value === 'css' || value === 'number' || value === 'unknown') return undefined
  return ['A text in styles could end its rule', 'Write {{cssString headline}}']
}
