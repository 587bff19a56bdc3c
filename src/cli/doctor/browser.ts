import type { BrowserPlace } from '../../print/find.ts'
import type { Examine } from './examinations.ts'

/** Every browser that a build would think of, in its order; the first usable one is what it prints with. */
export const examineBrowser: Examine = async (_io, request) => {
  const { describeBrowsers } = await import('../../print/find.ts')
  const places = await describeBrowsers(request)
  const lines = tell(places)
  const refused = request.chosen === undefined ? undefined : places[0]
  if (request.chosen !== undefined && refused?.why !== undefined) {
    return {
      what: 'Browser',
      lines,
      advice: `Correct ${request.chosen.by}, or leave it out: ${refused.place} cannot be used, ${refused.why}.`,
    }
  }
  if (places.some(({ why }) => why === undefined)) return { what: 'Browser', lines }
  return {
    what: 'Browser',
    lines,
    advice: 'Install Google Chrome, or name a browser with --browser <path> or PRESSKIT_BROWSER.',
  }
}

function tell(places: readonly BrowserPlace[]): readonly string[] {
  const used = places.find(({ why }) => why === undefined)
  return places.map(place => `${place.source}: ${place.place}: ${place === used ? 'this one prints' : verdict(place)}`)
}

function verdict({ why }: BrowserPlace): string {
  return why === undefined ? 'could be used' : `no, ${why}`
}
