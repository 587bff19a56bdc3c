import { type CSSToken, tokenize } from '@csstools/css-tokenizer'
import type { Span } from './notes.ts'

export interface StyleFault extends Span {
  readonly message: string
  readonly hint: string
}

/**
 * What a style sheet of a theme asks for beyond itself, by the tokens of CSS Syntax Level 3, so that escapes and comments
 * hide nothing. A kit is read offline: sheets and faces stand in `theme.yaml`, pictures stand in the sheet.
 */
export function styleFaults(css: string): readonly StyleFault[] {
  const open: string[] = []
  return tokenize({ css }).flatMap(token => {
    const fault = open.includes(importing) ? undefined : faultOf(token, open.at(-1) ?? '')
    follow(token, open)
    return fault ? [{ ...fault, from: token[2], to: token[3] + 1 }] : []
  })
}

type Fault = Omit<StyleFault, keyof Span>

/** Functions that fetch what a string in them names. */
const fetching = new Set(['url', 'src', 'image', 'image-set', '-webkit-image-set'])

function faultOf(token: CSSToken, inside: string): Fault | undefined {
  const [kind] = token
  if (kind === 'at-keyword-token') return isImport(token) ? imported : undefined
  if (kind === 'bad-url-token') return broken
  const fetches = kind === 'url-token' || (kind === 'string-token' && fetching.has(inside))
  return fetches ? addressFault(valueIn(token)) : undefined
}

/** Stands for a rule whose address was told with it. */
const importing = '@import'

function isImport(token: CSSToken): boolean {
  return valueIn(token).toLowerCase() === 'import'
}

/** Keeps the names of the functions that are open. */
function follow(token: CSSToken, open: string[]): void {
  const [kind] = token
  if (kind === 'at-keyword-token' && isImport(token)) open.push(importing)
  else if (kind === 'semicolon-token') open.splice(0, open[0] === importing ? 1 : 0)
  else if (kind === 'function-token') open.push(valueIn(token).toLowerCase())
  else if (kind === '(-token') open.push('')
  else if (kind === ')-token') open.pop()
}

const imported: Fault = {
  message: 'The style sheet imports another one',
  hint: 'List it under styles in theme.yaml: styles: [classic.css, acme.css]',
}

const broken: Fault = { message: 'The address in url() is broken', hint: 'Put it in quotes, and close the bracket.' }

const instead = 'name fonts under faces in theme.yaml, and put a picture in as url("data:image/…").'
const picture = /^data:image\/(png|jpeg|gif|webp|svg\+xml)[;,]/i

function addressFault(address: string): Fault | undefined {
  if (address.startsWith('#') || picture.test(address)) return undefined
  const shown = address.length > 60 ? `${address.slice(0, 60)}…` : address
  return /^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address)
    ? { message: `The style sheet asks for ${shown}`, hint: `A kit is read offline: ${instead}` }
    : {
        message: `The style sheet asks for ${shown}, which no kit has`,
        hint: `A theme ships its style sheets and fonts: ${instead}`,
      }
}

function valueIn([, , , , data]: CSSToken): string {
  return typeof data === 'object' && 'value' in data && typeof data.value === 'string' ? data.value : ''
}
