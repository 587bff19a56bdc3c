import { tokenize } from '@csstools/css-tokenizer'

/** What CSS asks for. */
export interface CssReading {
  /** What a still drawing may not do, in words that continue a sentence. */
  readonly faults: readonly string[]
  /** Parts of the drawing that are used again, with the selector that asks for them (empty in an attribute). */
  readonly references: readonly Reference[]
  /** Blur, shadow and other filter effects. */
  readonly effects: boolean
}

export interface Reference {
  readonly id: string
  readonly selector: Selector
}

/** The names in a selector; `wide` when it may hold for any element. */
export interface Selector {
  readonly names: ReadonlySet<string>
  readonly wide: boolean
}

const functionsThatFetch = new Set(['image', 'image-set', '-webkit-image-set', 'src', 'element', '-moz-element'])
const functionsThatRun = new Set(['expression', 'paint'])
const atRules = new Set(['media', 'supports', 'charset', 'namespace'])
const moving = /^(-\w+-)?(animation|transition)(-|$)/
const binding = /^(behavior|-moz-binding)$/

const effectProperty = /^(backdrop-)?filter$/i

/** Spares the tokenizer for the thousands of attributes that hold a colour or a number. A backslash may hide a word. */
const suspicious = /\\|@|url|image|src|element|paint|expression|animation|transition|behavior|binding|filter/i

/**
 * Reads CSS by the tokens of CSS Syntax Level 3, so that escapes (`\75rl`) and comments hide nothing.
 * `css` is a style sheet, a list of declarations, or the value of a presentation attribute.
 */
export function readCss(css: string): CssReading {
  return suspicious.test(css) ? readTokens(css) : { faults: [], references: [], effects: false }
}

interface State {
  readonly faults: string[]
  readonly references: Reference[]
  /** Selectors of the blocks that are open, innermost last. */
  readonly blocks: Selector[]
  /** Names since the last block or declaration ended: the selector of a block that may come. */
  names: string[]
  wide: boolean
  /** Inside of `url("…")`. */
  inUrl: boolean
  hasVariable: boolean
  effects: boolean
}

function nothingRead(): State {
  return {
    faults: [],
    references: [],
    blocks: [],
    names: [],
    wide: false,
    inUrl: false,
    hasVariable: false,
    effects: false,
  }
}

type Token = ReturnType<typeof tokenize>[number]

function readTokens(css: string): CssReading {
  const state = nothingRead()
  for (const token of tokenize({ css })) {
    state.effects ||= isEffect(token, state)
    visitors[token[0]]?.(token, state)
  }
  if (state.references.length > 0 && state.hasVariable) state.faults.push('hides a reference in a variable')
  return state
}

/** A value of the property `filter`, whose name is the last that was read. */
function isEffect([kind, text]: Token, { names }: State): boolean {
  return effectProperty.test(names.at(-1) ?? '') && /^(url|function|ident)-token$/.test(kind) && text !== 'none'
}

const visitors: Readonly<Record<string, (token: Token, state: State) => void>> = {
  'url-token': (token, state) => follow(String(nameIn(token)), state),
  'bad-url-token': (_, state) => void state.faults.push('has a url() that cannot be read'),
  'function-token': (token, state) => visitFunction(String(nameIn(token)).toLowerCase(), state),
  'string-token': (token, state) => visitString(String(nameIn(token)), state),
  'at-keyword-token': (token, state) => visitAtRule(String(nameIn(token)).toLowerCase(), state),
  'ident-token': (token, state) => visitIdent(String(nameIn(token)), state),
  'hash-token': (token, state) => void state.names.push(`#${nameIn(token)}`),
  'delim-token': (token, state) => visitDelimiter(token[1], state),
  'colon-token': (_, state) => widen(state),
  '[-token': (_, state) => widen(state),
  '{-token': (_, state) => openBlock(state),
  '}-token': (_, state) => closeBlock(state),
  'semicolon-token': (_, state) => forget(state),
  ')-token': (_, state) => {
    state.inUrl = false
  },
}

function nameIn(token: Token): unknown {
  const detail: unknown = token[4]
  return typeof detail === 'object' && detail !== null && 'value' in detail ? detail.value : ''
}

function follow(address: string, state: State) {
  const target = address.trim()
  if (target.startsWith('#')) {
    state.references.push({ id: target.slice(1), selector: state.blocks.at(-1) ?? { names: new Set(), wide: false } })
  } else {
    state.faults.push(`fetches ${shorten(target)} by url()`)
  }
}

function visitFunction(name: string, state: State) {
  if (name === 'url') state.inUrl = true
  if (functionsThatFetch.has(name)) state.faults.push(`fetches a picture by ${name}()`)
  if (functionsThatRun.has(name)) state.faults.push(`runs a program by ${name}()`)
}

function visitString(value: string, state: State) {
  if (state.inUrl) follow(value, state)
}

function visitAtRule(name: string, state: State) {
  if (!atRules.has(name)) state.faults.push(`has the style rule @${name}`)
  state.wide = true
}

function visitIdent(name: string, state: State) {
  if (moving.test(name.toLowerCase())) state.faults.push(`moves by the style ${name}`)
  if (binding.test(name.toLowerCase())) state.faults.push(`runs a program by the style ${name}`)
  if (name.startsWith('--')) state.hasVariable = true
  state.names.push(name)
}

function visitDelimiter(sign: string, state: State) {
  if (sign === '*' || sign === '&') state.wide = true
}

function widen(state: State) {
  state.wide = true
}

function openBlock(state: State) {
  state.blocks.push({ names: new Set(state.names), wide: state.wide })
  forget(state)
}

function closeBlock(state: State) {
  state.blocks.pop()
  forget(state)
}

function forget(state: State) {
  state.names = []
  state.wide = false
}

/** Enough of an address to find it again. */
export function shorten(address: string): string {
  return address.length > 60 ? `${address.slice(0, 57)}…` : address || 'an empty address'
}
