import { domainToUnicode } from 'node:url'
import { emailProblem } from './contact.ts'
import { mendable, type ValueProblem } from './value-problem.ts'

/**
 * Web addresses of a press kit: `https` or `http` in small letters, a host, and nothing that looks like another address
 * than it is. Browsers mend much on their own (WHATWG URL); a journalist's mail program, PDF reader and eye do not.
 */
export function urlProblem(text: string): ValueProblem | undefined {
  const rule = rules.find(([breaks]) => breaks(text))
  if (!rule) return undefined
  const problem = { code: 'url/scheme', message: `${visible(text)} ${rule[1]}`, hint: rule[2](text) } as const
  const instead = mends.find(([holds]) => holds.test(text))?.[1](text)
  return mendable(problem, text, { instead, judge: urlProblem })
}

/** Addresses that mean one thing alone; what has but a dot in it may be the name of a file. */
const mends: readonly (readonly [holds: RegExp, mend: (text: string) => string])[] = [
  [/^\/\/[^/]/, text => `https:${text}`],
  [/^www\.[^.]+\./i, text => `https://${text}`],
  [/^https?:\/\//i, text => text.replace(/^https?/i, scheme => scheme.toLowerCase()).replaceAll('&amp;', '&')],
]

/** Links in a text may also begin a mail or a call. */
export function linkProblem(text: string): ValueProblem | undefined {
  if (text.startsWith('mailto:')) return emailProblem(text.slice('mailto:'.length).replace(/\?.*$/, ''))
  if (/^tel:\+[\d().-]{7,20}$/.test(text)) return undefined
  return urlProblem(text)
}

type Rule = readonly [(text: string) => boolean, string, (text: string) => string]

const webAddress = () => 'Write the whole web address: https://harbour.example'

/** RFC 3986, section 3.1. */
const scheme = /^[a-z][a-z0-9+.-]*:/i

const rules: readonly Rule[] = [
  [
    text => /[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text),
    'holds spaces or invisible characters',
    () => 'Copy the address again from the browser, and write a space inside of it as %20.',
  ],
  [
    text => /&(?:#\w+|\w+);/.test(text),
    'holds an entity of HTML',
    () => 'Write the character itself: & in place of &amp;',
  ],
  [text => /^\/\//.test(text), 'has no scheme', text => `Write https:${text}`],
  [
    text => !scheme.test(text) && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]|$)/u.test(text),
    'has no scheme',
    text => `Write https://${text}`,
  ],
  [text => /^(?:[./#?]|[^:]*$)/.test(text), 'is not a web address', webAddress],
  [
    text => /^https?:/i.test(text) && !/^https?:/.test(text),
    'has its scheme in capital letters',
    text => `Write ${text.replace(/^https?/i, found => found.toLowerCase())}`,
  ],
  [text => /^mailto:/i.test(text), 'is an e-mail address', () => 'Write it under email of a contact.'],
  [text => /^tel:/i.test(text), 'is a telephone number', () => 'Write it under phone of a contact.'],
  [
    text => !/^https?:/.test(text),
    'is a link that must not stand in a press kit',
    () => 'Only links that begin with https:// or http:// may stand here.',
  ],
  [text => !/^https?:\/\/[^/\\?#]/.test(text) || text.includes('\\'), 'is not a whole web address', webAddress],
  [
    text => /["<>^`{|}]/.test(text),
    'holds signs that addresses are not made of',
    text => `Write ${text.replace(/["<>^`{|}]/g, encodeURIComponent)}`,
  ],
  [
    text => !parsed(text) || /^https?:\/\/[^/?#]*\.\./.test(text),
    'is not a web address that can be opened',
    webAddress,
  ],
  [
    text => /^https?:\/\/[^/?#]*@/.test(text),
    'has a user name before its host, which hides where it leads',
    () => 'Remove everything between // and @.',
  ],
  [
    text => isLocal(parsed(text)?.hostname ?? ''),
    'leads to a machine that nobody else can reach',
    () => 'Write the address at which the page stands in public.',
  ],
  [
    text => mixedScripts(text),
    'mixes letters of two alphabets in one word of its host',
    () => 'Type the host again with one keyboard layout: letters such as а and a look the same.',
  ],
]

/** Names without a dot, and those of RFC 6761 and RFC 6762 for machines near by; addresses of RFC 1918, and one’s own. */
function isLocal(host: string): boolean {
  return (
    !/[.:]/.test(host.replace(/\.$/, '')) ||
    /(?:^|\.)(?:localhost|local|internal|lan)\.?$/.test(host) ||
    /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host) ||
    /^\[(?:::1?|f[cd].*|fe80.*)\]$/.test(host)
  )
}

function parsed(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

/** Unicode TS 39, section 5: a label of two scripts that share letter shapes is a disguise, also behind punycode. */
function mixedScripts(text: string): boolean {
  const host = domainToUnicode(parsed(text)?.hostname ?? '')
  return host.split('.').some(label => scripts.filter(script => script.test(label)).length > 1)
}

const scripts: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
]

function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·')
}
