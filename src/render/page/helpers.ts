import Handlebars from 'handlebars'
import type { Tokens } from '../../kit/prose/markdown.ts'
import type { Language } from '../../language/language.ts'
import { formatSize } from '../../language/numbers.ts'
import { proseHtml } from '../prose/html.ts'
import { addressParts } from './break-address.ts'
import { copyScript } from './copy-script.ts'
import { wholeWord } from './markup.ts'
import type { Phrases } from './phrases.ts'

interface Call {
  readonly hash: {
    readonly heading?: number
    readonly runIn?: string
    readonly dash?: string
    readonly selected?: string
  }
  readonly data: { readonly root: { readonly language: Language }; readonly phrases?: Phrases | undefined }
}

/** What templates can call. Each takes data and gives text; only `prose`, `whole`, `address`, `cssString`, `dataBlock` and `copying` give markup, made by us. */
export const helpers = {
  /** `{{prose body heading=2 runIn=dateline dash=datelineDash}}`: Markdown as HTML, the dateline in its first line. */
  prose: (tokens: Tokens, { hash }: Call) => {
    const html = proseHtml(tokens, hash.heading ?? 2)
    return new Handlebars.SafeString(hash.runIn ? runIn(html, hash.runIn, hash.dash ?? ' ') : html)
  },
  /** `{{whole headline}}`: short words with a hyphen stay on one line, and so do words of Chinese. */
  whole: (text: string, { data: { root, phrases } }: Call) =>
    new Handlebars.SafeString(phrases && root.language.script === 'Hans' ? inPhrases(phrases(text)) : whole(text)),
  /** `{{address email.text}}`: a line of a narrow column may end after `@` and before dots. Not for print: a PDF tells the parts apart. */
  address: (text: string) =>
    new Handlebars.SafeString(addressParts(text).map(Handlebars.escapeExpression).join('<wbr>')),
  /** `{{size bytes}}` → `88 KB`, in the language of the page. */
  size: (bytes: number, { data }: Call) => formatSize(data.root.language, bytes),
  /** `{{cssString title}}`: a quoted CSS string that cannot end its element or its rule (CSS Syntax 3, 4.3.7). */
  cssString: (text: string) => new Handlebars.SafeString(cssString(text)),
  /** `{{dataBlock structuredData}}`: JSON as a block that machines read and no browser runs (HTML, 4.12.1). */
  dataBlock: (json: string) => new Handlebars.SafeString(dataBlock(json)),
  /** `{{copying strings.copied selected=strings.selected}}`: what makes copy buttons work, for the head of a page. */
  copying: (copied: string, { hash: { selected = copied } }: Call) =>
    new Handlebars.SafeString(copyScript({ copied, selected }, Handlebars.escapeExpression)),
}

function runIn(html: string, text: string, dash: string): string {
  const dateline = `<span class="dateline">${Handlebars.escapeExpression(text)}</span>`
  const opening = '<p>'
  return html.startsWith(opening)
    ? `${opening}${dateline}<span class="dash">${Handlebars.escapeExpression(dash)}</span>${html.slice(opening.length)}`
    : `<p>${dateline}</p>\n${html}`
}

/** Letters but Han with hyphens between them: looked for from where such letters begin, or a long word takes a minute. */
const hyphened =
  /(?<!(?!\p{Script=Han})[\p{L}\p{M}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:-(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)+/gu

function whole(text: string): string {
  return Handlebars.escapeExpression(text).replaceAll(hyphened, wholeWord)
}

/** Where a line may end; what is longer than its line still breaks anywhere. */
function inPhrases(phrases: readonly string[]): string {
  return `<span class="phrases">${phrases.map(whole).join('<wbr>')}</span>`
}

function cssString(text: string): string {
  const escaped = text.replaceAll(/["\\<>&\p{Cc}]/gu, letter => `\\${letter.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}

/** In JSON these signs stand in strings alone, and nothing that could end the block or open a comment is left. */
function dataBlock(json: string): string {
  const hex = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `<script type="application/ld+json">${json.replaceAll(/[<>&\u2028\u2029]/g, hex)}</script>`
}
