import { attributeFault, elementFault, isRead, tooManyWays } from './markup.ts'
import type { Span } from './notes.ts'
import { othersAtMost, withMore } from './value.ts'

/** Where in the HTML a place of a template stands. */
export interface Html {
  readonly mode: Mode
  /** The tag that is open, or the element whose raw text this is. */
  readonly element: string
  readonly closing: boolean
  readonly attribute: string
  readonly quote: string
  /** Of the attribute, so far; values of the view stand in it as `hole`. */
  readonly value: string
  /** What else the value may be so far, where a block in it has come or gone. */
  readonly others: readonly string[]
  /** Where the tag's name or the attribute begins. */
  readonly from: number
}

type Mode =
  | 'text'
  | 'tagName'
  | 'tag'
  | 'attribute'
  | 'afterName'
  | 'equals'
  | 'value'
  | 'bare'
  | 'raw'
  | 'comment'
  | 'declaration'

/** Stands for a value in an attribute's value: neither a scheme nor a slash that would make one of what follows. */
export const hole = '.'

export const betweenTags: Html = {
  mode: 'text',
  element: '',
  closing: false,
  attribute: '',
  quote: '',
  value: '',
  others: [],
  from: 0,
}

export type Tell = (span: Span, message: string, hint: string) => void

/** What is heard of a text while it is read. */
export interface Ear {
  readonly tell: Tell
  /** The name of a tag is complete: it begins at `from`. */
  readonly tag?: (html: Html) => void
  /** The tag before is closed in itself: `<path/>`. */
  readonly emptied?: () => void
  readonly attribute?: (html: Html) => void
}

interface Step {
  readonly html: Html
  /** How many letters were read. */
  readonly read: number
}

/** Reads literal text that begins at `offset`, by the tokenizer of HTML as far as templates need it; tells what is wrong in it. */
export function readHtml(start: Html, text: string, offset: number, ear: Ear): Html {
  let html = start
  let at = 0
  while (at < text.length) {
    const step = modes[html.mode](html, text.slice(at), { ...ear, offset: offset + at })
    html = step.html
    at += step.read
  }
  return html
}

/** A name of a tag or of an attribute ends where a block begins or ends: `<p{{#if label}} class="a"{{/if}}>`. */
export function afterName(html: Html, offset: number, ear: Ear): Html {
  if (html.mode === 'tagName' && html.element !== '') return nameEnd(html, { ...ear, offset })
  return html.mode === 'attribute' || html.mode === 'afterName' ? endAttribute(html, { ...ear, offset }) : html
}

function nameEnd(html: Html, where: Where): Html {
  where.tag?.(html)
  if (!html.closing) tellAll(where, html.from, elementFault(html.element))
  return { ...html, mode: 'tag' }
}

/** The same place in the HTML, so that two branches of a template can go on together. */
export function sameHtml(one: Html, other: Html): boolean {
  return (['mode', 'element', 'closing', 'attribute', 'quote'] as const).every(key => one[key] === other[key])
}

type Where = Ear & { readonly offset: number }

const rawElements = /^(style|script|title|textarea)$/

const modes: Readonly<Record<Mode, (html: Html, rest: string, where: Where) => Step>> = {
  text: (html, rest, { offset }) => {
    const at = rest.search(/<[a-z!/]|<$/i)
    if (at < 0) return { html, read: rest.length }
    if (rest.startsWith('<!--', at)) return { html: { ...betweenTags, mode: 'comment' }, read: at + 4 }
    if (rest[at + 1] === '!') return { html: { ...betweenTags, mode: 'declaration' }, read: at + 2 }
    const closing = rest[at + 1] === '/'
    return { html: { ...betweenTags, mode: 'tagName', closing, from: offset + at }, read: at + (closing ? 2 : 1) }
  },
  tagName: (html, rest, where) => {
    const [name = ''] = /^[^\s/>]*/.exec(rest) ?? []
    const named = { ...html, element: html.element + name.toLowerCase() }
    if (name.length === rest.length) return { html: named, read: name.length }
    return { html: nameEnd(named, where), read: name.length }
  },
  tag: (html, rest, { offset, emptied }) => {
    const [space = ''] = /^[\s/]*/.exec(rest) ?? []
    if (space.endsWith('/') && rest[space.length] === '>') emptied?.()
    if (space !== '') return { html, read: space.length }
    if (rest.startsWith('>')) return { html: afterTag(html), read: 1 }
    return {
      html: { ...html, mode: 'attribute', attribute: '', value: '', others: [], quote: '', from: offset },
      read: 0,
    }
  },
  attribute: (html, rest, where) => {
    const [name = ''] = /^[^\s=>/]*/.exec(rest) ?? []
    const named = { ...html, attribute: html.attribute + name.toLowerCase() }
    if (name.length === rest.length) return { html: named, read: name.length }
    return rest[name.length] === '='
      ? { html: { ...named, mode: 'equals' }, read: name.length + 1 }
      : { html: { ...named, mode: 'afterName' }, read: name.length || closeEmpty(where) }
  },
  afterName: (html, rest, where) => {
    const [space = ''] = /^\s*/.exec(rest) ?? []
    if (space.length === rest.length) return { html, read: space.length }
    if (rest[space.length] === '=') return { html: { ...html, mode: 'equals' }, read: space.length + 1 }
    return { html: endAttribute(html, where), read: space.length }
  },
  equals: (html, rest, where) => {
    const [space = ''] = /^\s*/.exec(rest) ?? []
    const quote = rest[space.length] ?? ''
    if (quote === '') return { html, read: space.length }
    if (quote === '"' || quote === "'") return { html: { ...html, mode: 'value', quote }, read: space.length + 1 }
    tellUnquoted(html, where)
    return { html: { ...html, mode: 'bare' }, read: space.length }
  },
  value: (html, rest, where) => {
    const end = rest.indexOf(html.quote)
    const filled = withMore(html, end < 0 ? rest : rest.slice(0, end))
    if (end < 0) return { html: filled, read: rest.length }
    return { html: endAttribute(filled, { ...where, offset: where.offset + end }), read: end + 1 }
  },
  bare: (html, rest, where) => {
    const [value = ''] = /^[^\s>]*/.exec(rest) ?? []
    const filled = withMore(html, value)
    return { html: value.length === rest.length ? filled : endAttribute(filled, where), read: value.length }
  },
  raw: (html, rest, { offset }) => {
    const end = rest.toLowerCase().indexOf(`</${html.element}`)
    if (end < 0) return { html, read: rest.length }
    return { html: { ...betweenTags, mode: 'tagName', closing: true, from: offset + end }, read: end + 2 }
  },
  comment: (html, rest) => upTo('-->', html, rest),
  declaration: (html, rest) => upTo('>', html, rest),
}

/** A letter that begins no attribute, such as a stray quotation mark, is passed over. */
function closeEmpty({ offset, tell }: Where): number {
  tell({ from: offset, to: offset + 1 }, 'This letter begins no attribute', 'Write attributes as name="value".')
  return 1
}

function upTo(end: string, html: Html, rest: string): Step {
  const at = rest.indexOf(end)
  return at < 0 ? { html, read: rest.length } : { html: betweenTags, read: at + end.length }
}

function afterTag({ element, closing }: Html): Html {
  return !closing && rawElements.test(element) ? { ...betweenTags, mode: 'raw', element } : betweenTags
}

function endAttribute(html: Html, where: Where): Html {
  where.attribute?.(html)
  const isTooMuch = html.others.length > othersAtMost && isRead(html.attribute)
  const faults = [html.value, ...html.others].map(value => attributeFault({ ...html, value }))
  const fault = isTooMuch ? tooManyWays(html.attribute) : faults.find(each => each !== undefined)
  tellAll(where, html.from, fault)
  return { ...html, mode: 'tag', attribute: '', quote: '', value: '', others: [] }
}

function tellAll({ offset, tell }: Where, from: number, fault: readonly [string, string] | undefined): void {
  if (fault) tell({ from, to: offset + 1 }, ...fault)
}

export function tellUnquoted({ attribute, from }: Html, { offset, tell }: Where): void {
  tell(
    { from, to: offset },
    `The value of ${attribute} has no quotes`,
    `Write ${attribute}="…": a value with a space would become another attribute.`,
  )
}
