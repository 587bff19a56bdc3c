import { isAbsolute, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * A file's address (RFC 3986): below the working folder relative to it, percent-encoded, so that the report tells
 * nothing of the machine; elsewhere as `file:`.
 */
export function artifactUri(file: string, cwd: string): string {
  const path = resolve(cwd, file)
  const below = relative(cwd, path)
  const isOutside = below === '' || isAbsolute(below) || below.split(sep)[0] === '..'
  if (isOutside) return pathToFileURL(path).href
  return below.split(sep).map(encodeSegment).join('/')
}

/** A name may hold half of a surrogate pair, which no address can. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed())
}
