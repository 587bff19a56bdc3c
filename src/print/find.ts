import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Mendable } from '../diagnostics/mendable.ts'
import type { BrowserRequest } from './browser.ts'
import { puppeteerPlaces, systemPlaces } from './browser-places.ts'
import { embeddedVersion, findEmbedded } from './embedded.ts'
import { type Machine, thisMachine } from './machine.ts'
import { embeddedHashes, unpackBrowser } from './unpack.ts'

/** A browser that is ready to be started. */
export interface FoundBrowser {
  readonly path: string
  /** As in `BrowserUsed`. */
  readonly source: string
  /** A headless shell, or a whole browser that has a headless mode. */
  readonly kind: 'shell' | 'whole'
  /** A folder of shared libraries that the browser is to look into first. */
  readonly libraries?: string
}

/** One place that was looked at, for `presskit doctor` and for the message when nothing was found. */
export interface BrowserPlace {
  readonly source: string
  /** What it is: a path, or a package. */
  readonly place: string
  /** Why it cannot be used; none when it can. */
  readonly why?: string
}

type Place = BrowserPlace & { readonly ready: (onNote: (message: string) => void) => Promise<FoundBrowser> }

type Finder = (request: BrowserRequest, machine: Machine) => Promise<readonly Place[]>

/** In the order in which they are asked. The embedded one first: the same browser everywhere gives the same bytes. */
const finders: readonly Finder[] = [embedded, puppeteer, system]

/**
 * The browser to print with: the chosen one; else the embedded, Puppeteer's downloads, Chrome, Edge and Chromium of the
 * system. A chosen one that is not there is an error, and nothing is tried in its place.
 * Throws `Mendable` with all that was tried when there is none.
 */
export async function findBrowser(
  request: BrowserRequest,
  onNote: (message: string) => void,
  machine?: Machine,
): Promise<FoundBrowser> {
  const tried: BrowserPlace[] = []
  for (const finder of request.chosen ? [chosen] : finders) {
    const places = await finder(request, machine ?? (await thisMachine()))
    const usable = places.find(({ why }) => why === undefined)
    if (usable) return usable.ready(onNote)
    tried.push(...places)
  }
  throw request.chosen ? chosenIsMissing(request.chosen, tried) : nothingFound(tried)
}

/** Every place that was looked at, in the order of asking, usable or not. Unpacks and starts nothing. */
export async function describeBrowsers(request: BrowserRequest, machine?: Machine): Promise<readonly BrowserPlace[]> {
  const here = machine ?? (await thisMachine())
  const asked = request.chosen ? [chosen, ...finders] : finders
  const places = await Promise.all(asked.map(finder => finder(request, here)))
  return places.flat().map(({ source, place, why }) => ({ source, place, ...(why !== undefined && { why }) }))
}

async function chosen({ chosen }: BrowserRequest): Promise<readonly Place[]> {
  return chosen ? [await placeOf(chosen.by, chosen.path)] : []
}

async function embedded({ cacheFolder }: BrowserRequest, machine: Machine): Promise<readonly Place[]> {
  const { packed, ...missing } = await findEmbedded(machine)
  const place = `@sparticuz/chromium ${embeddedVersion}`
  const ready: Place['ready'] = async onNote => {
    if (!packed) throw new TypeError('A browser that is not there was asked for.')
    const { executable, libraries } = await unpackBrowser({
      browser: { file: packed.browser, sha256: embeddedHashes.browser },
      libraries: { file: packed.libraries, sha256: embeddedHashes.libraries },
      cacheFolder,
      onNote,
    })
    return { path: executable, source: 'embedded', kind: 'shell', libraries }
  }
  return [{ source: 'embedded', place, ready, ...missing }]
}

async function puppeteer({ env }: BrowserRequest, machine: Machine): Promise<readonly Place[]> {
  const paths = await puppeteerPlaces(env, machine)
  return Promise.all(paths.map(path => placeOf('puppeteer', path)))
}

/** Of the many usual paths those alone where something lies: a list of fifty absences helps nobody. */
async function system({ env }: BrowserRequest, machine: Machine): Promise<readonly Place[]> {
  const places = await Promise.all(systemPlaces(env, machine).map(path => placeOf('system', path)))
  const there = places.filter(({ why }) => why !== missing)
  return there.length > 0 ? there : [{ ...absent, ready: () => Promise.reject(new TypeError(absent.why)) }]
}

const missing = 'there is no such file'
const absent = {
  source: 'system',
  place: 'Chrome, Edge or Chromium',
  why: 'not installed at any of the usual places',
} as const

async function placeOf(source: string, path: string): Promise<Place> {
  const why = await whyNotExecutable(path)
  const kind = basename(path).includes('headless') ? 'shell' : 'whole'
  return { source, place: path, ready: async () => ({ path, source, kind }), ...(why !== undefined && { why }) }
}

async function whyNotExecutable(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return missing
  if (!found.isFile()) return 'it is not a file'
  return access(path, constants.X_OK).then(
    () => undefined,
    () => 'it is not executable',
  )
}

function chosenIsMissing(
  { path, by }: NonNullable<BrowserRequest['chosen']>,
  [place]: readonly BrowserPlace[],
): Mendable {
  const message = `${by} names a browser that cannot be started: ${path} (${place?.why ?? missing}).`
  return new Mendable(
    'environment',
    message,
    `Correct ${by}, or leave it out: presskit then looks for a browser itself.`,
  )
}

function nothingFound(tried: readonly BrowserPlace[]): Mendable {
  const lines = tried.map(({ source, place, why }) => `  ${source}: ${place}: ${why}`)
  const message = ['There is no browser to print with. Looked for:', ...lines].join('\n')
  return new Mendable('environment', message, 'Install Google Chrome, or name a browser with --browser <path>.')
}
