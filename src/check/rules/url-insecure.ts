import type { KitText } from '../kit-texts.ts'
import { placeOfMatch } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const urlInsecure: Rule = {
  code: 'url/insecure',
  why: 'Browsers warn of pages without https, and mail filters distrust links to them: the warning lands on your news.',
  mend: 'Write https: in place of http: after a look whether the page opens that way.',
  bad: `
links:
  - title: Video for media
    url: http://library.example/video
`,
  good: `
links:
  - title: Video for media
    url: https://library.example/video
`,
  check,
}

/** Onion services are encrypted without it. */
const insecure = /\bhttp:\/\/(?!localhost\b|127\.|[^\s/]+\.onion\b)[\p{L}\p{N}[][^\s<>()"“”«»`]*/gu

function check({ texts }: Subject): Fault[] {
  return texts.filter(({ text }) => text.includes('http://')).flatMap(faultsOf)
}

function faultsOf(text: KitText): Fault[] {
  return [...text.text.matchAll(insecure)].map(match => ({
    ...placeOfMatch(text, match),
    message: `${match[0]} is reached without encryption`,
    hint: `Write ${match[0].replace('http:', 'https:')} when the page opens that way`,
    ...(isPublic(match[0]) ? { changes: [{ from: match.index, to: match.index + 4, text: 'https' }] } : {}),
  }))
}

/**
 * Whether the address is one of the open web, where https answers at the same place: a domain name without a port. A
 * port is one server’s own, and machines of a house (RFC 6762, RFC 8375, RFC 9476, an IP address) often have no https.
 */
function isPublic(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname } = new URL(address)
  const ownPort = /^http:\/\/[^/?#]*[:@]/.test(address)
  return (
    !ownPort &&
    /^(?:[^.]+\.)+(?!local$|lan$|internal$|intranet$|corp$|home$|arpa$|alt$|test$)[^.\d][^.]*$/.test(hostname)
  )
}
