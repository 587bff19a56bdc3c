import { mediaTypeOf } from '../package/media-types.ts'

/** The origin at which the kit's files are printed. `.invalid` never resolves (RFC 6761, section 6.4). */
export const origin = 'http://kit.invalid'

/** The kit's files as the browser sees them. */
export interface Site {
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The answer for an address; none when the kit has no such file, or when the address is not of the kit. */
  readonly answer: (address: string) => Answer | undefined
}

/** As `Fetch.fulfillRequest` of the DevTools protocol takes it. */
export interface Answer {
  readonly responseCode: 200
  readonly responseHeaders: { readonly name: string; readonly value: string }[]
  /** In Base64. */
  readonly body: string
}

/**
 * What a page of the kit may use: the kit's own pictures, styles and fonts (CSP Level 3). `data:` pictures hold all
 * that they need, so they ask nobody.
 */
const policy = [
  "default-src 'none'",
  `img-src ${origin} data:`,
  `style-src ${origin} 'unsafe-inline'`,
  `font-src ${origin}`,
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const headers = [
  { name: 'Content-Security-Policy', value: policy },
  // A page keeps what it drew for the next document: to open a drawing takes longer than all else (RFC 9111, RFC 8246).
  { name: 'Cache-Control', value: 'max-age=31536000, immutable' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
] as const

/** Puts files, by their path in the kit, at our origin. */
export function siteOf(files: ReadonlyMap<string, Uint8Array>): Site {
  return {
    files,
    answer: address => {
      const path = pathOf(address)
      const bytes = path === undefined ? undefined : files.get(path)
      if (path === undefined || !bytes) return undefined
      return answerWith(mediaTypeOf(path), inBase64(bytes))
    },
  }
}

function answerWith(type: string, body: string): Answer {
  const value = type.startsWith('text/') ? `${type}; charset=utf-8` : type
  return { responseCode: 200, responseHeaders: [{ name: 'Content-Type', value }, ...headers], body }
}

/** A document with nothing in it, under the policy: what is written into it stays under that. */
export const emptyDocument = answerWith('text/html', '')

/** Whether a page may show what it kept of `before`: pictures, styles, fonts. Documents are always asked for. */
export function holdsAll({ files }: Site, before: Site): boolean {
  return [...before.files].every(([path, bytes]) => path.endsWith('.html') || files.get(path) === bytes)
}

function inBase64({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64')
}

export function addressOf(path: string): string {
  return new URL(encodeURI(path), `${origin}/`).href
}

/** The path in the kit that an address means; none when it is not of our origin. */
export function pathOf(address: string): string | undefined {
  try {
    const url = new URL(address)
    return url.origin === origin ? decodeURIComponent(url.pathname.slice(1)) : undefined
  } catch {
    return undefined
  }
}
