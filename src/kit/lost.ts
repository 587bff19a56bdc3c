import type { Path } from '../diagnostics/diagnostic.ts'
import { pathKey } from './data.ts'

/** Places of a kit of which an error was told: what is there, or was to be there, nobody knows. */
export interface Lost {
  /** Whether a place is lost, or stands below one that is: nothing can be said of it. */
  readonly holds: (at: Path) => boolean
  /** The same, or something below it is lost: it cannot be said to be missing. */
  readonly touches: (at: Path) => boolean
}

export function lostPlaces(places: readonly Path[]): Lost {
  const own = new Set(places.map(pathKey))
  const above = new Set(places.flatMap(prefixes).map(pathKey))
  const holds = (at: Path) => own.size > 0 && prefixes(at).some(prefix => own.has(pathKey(prefix)))
  return { holds, touches: at => holds(at) || above.has(pathKey(at)) }
}

/** Every path on the way to one, and it itself. */
function prefixes(path: Path): readonly Path[] {
  return [...path.keys()].map(index => path.slice(0, index + 1))
}

export const nothingLost = lostPlaces([])
