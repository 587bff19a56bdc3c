import { rowOf } from '../../diagnostics/row-of.ts'
import { styleFaults } from './style.ts'

/** A message, and what to do. */
type Fault = readonly [message: string, hint: string]

const offline = 'Pages of a kit run nothing and are read offline: leave it out.'

const refusedElements = new Set([
  'script',
  'iframe',
  'frame',
  'frameset',
  'object',
  'embed',
  'applet',
  'base',
  'form',
  'portal',
])

/** A drawing that moves can move an address as well, and whoever asked for less motion sees it all the same. */
const movingElements = new Set(['animate', 'animatemotion', 'animatetransform', 'marquee', 'set'])

/** What an element does that a page of a kit may not do. */
export function elementFault(element: string): Fault | undefined {
  if (movingElements.has(element))
    return [`<${element}> moves`, 'A page of a kit stands still, as paper does: leave it out.']
  return refusedElements.has(element) ? [`A page of a kit has no <${element}>`, offline] : undefined
}

interface Attribute {
  readonly element: string
  readonly attribute: string
  /** As it is written; values of the view are left out. */
  readonly value: string
}

/** Attributes that hold an address. */
export const addressAttributes = new Set([
  'href',
  'src',
  'srcset',
  'poster',
  'action',
  'formaction',
  'data',
  'cite',
  'background',
  'xlink:href',
])

/** Elements that ask for what their address names, where a link only leads there. */
const askingElements = new Set([
  'link',
  'img',
  'source',
  'script',
  'style',
  'video',
  'audio',
  'track',
  'image',
  'use',
  'feimage',
  'input',
])

/** Attributes that ask for what they name, whatever their element. */
const askingAttributes = new Set(['background', 'poster', 'src', 'srcset'])

/** Attributes that are read as styles are. */
const styleAttributes = /^(?:style|fill|stroke|filter|mask|clip-path|cursor|marker-(?:start|mid|end))$/

/** What an attribute does that a page of a kit may not do. */
export function attributeFault({ element, attribute, value }: Attribute): Fault | undefined {
  if (attribute.startsWith('on')) return [`${attribute} runs a program`, offline]
  if (attribute === 'srcdoc' || (element === 'meta' && attribute === 'http-equiv'))
    return [`A page of a kit has no ${attribute}`, offline]
  if (attribute === 'ping') return ['ping tells others of everybody who follows the link', offline]
  if (styleAttributes.test(attribute)) return styleFault(attribute, value)
  return addressAttributes.has(attribute) ? addressFault({ element, attribute, value }) : undefined
}

/** Whether it depends on the value what an attribute does. */
export function isRead(attribute: string): boolean {
  return styleAttributes.test(attribute) || addressAttributes.has(attribute)
}

/** Of an attribute whose value nobody can follow. */
export function tooManyWays(attribute: string): Fault {
  return [
    `${attribute} is put together of too many blocks`,
    'Put whole values into the blocks: {{#if draft}}href="a"{{else}}href="b"{{/if}}.',
  ]
}

function addressFault({ element, attribute, value }: Attribute): Fault | undefined {
  const address = plain(value)
  if (/^(javascript|vbscript|file:|data:(?!image\/))/i.test(address))
    return [
      `${attribute} ${/^file:/i.test(address) ? 'leads to a file of one machine' : 'runs a program'}: ${address.slice(0, 40)}`,
      'Let the link lead to a page, an address or a place of this page.',
    ]
  if (
    (askingElements.has(element) || askingAttributes.has(attribute)) &&
    /(^|,)([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address) &&
    !/^data:image\//i.test(address)
  )
    return [`<${element}> asks for ${address.slice(0, 60)}`, 'A kit is read offline: name a file of the kit.']
  return undefined
}

function styleFault(attribute: string, value: string): Fault | undefined {
  const [fault] = styleFaults(resolved(value))
  return fault && [fault.message.replace('The style sheet', `The attribute ${attribute}`), fault.hint]
}

const named: Readonly<Record<string, string>> = {
  colon: ':',
  sol: '/',
  tab: '',
  newline: '',
  amp: '&',
  lpar: '(',
  quot: '"',
  apos: "'",
}

/** An address as browsers read it: white space and control characters dropped. */
function plain(value: string): string {
  return resolved(value).replaceAll(/[\p{Cc}\s]/gu, '')
}

/** Character references resolved. */
function resolved(value: string): string {
  return value
    .replaceAll(/&#x([0-9a-f]+);?/gi, (_, code) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
    .replaceAll(/&#(\d+);?/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replaceAll(/&(\w+);/g, (whole, name) => rowOf(named, String(name).toLowerCase()) ?? whole)
}
