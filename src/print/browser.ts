/// <reference lib="dom" />
import type { Page, Browser as PuppeteerBrowser, PuppeteerNode } from 'puppeteer-core'
import { environmentOf } from './environment.ts'
import { type FoundBrowser, findBrowser } from './find.ts'
import { flags } from './flags.ts'
import { explainLaunchFailure } from './launch-failure.ts'
import { thisMachine } from './machine.ts'
import { openPages, type Pages } from './open-pages.ts'
import { openProfile, type Profile } from './profile.ts'

/** Which browser to print with, and where its own files may lie. */
export interface BrowserRequest {
  /** A browser that the user chose: from `--browser`, `PRESSKIT_BROWSER` or `PUPPETEER_EXECUTABLE_PATH`, with the word that names the choice. */
  readonly chosen?: { readonly path: string; readonly by: string }
  /** The user's own cache folder of presskit, absolute: made with mode 0700 when needed. */
  readonly cacheFolder: string
  /** False only when the user asked for it. */
  readonly sandbox: boolean
  /** Environment variables that the browser may see and the finder may ask. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** For the summary and the manifest. */
export interface BrowserUsed {
  /** `Chrome/147.0.7727.0` */
  readonly product: string
  /** `embedded`, `--browser`, `PRESSKIT_BROWSER`, `puppeteer`, `system` … */
  readonly source: string
}

/** A browser that runs. Disposing of it ends its processes and removes its profile. */
export interface Browser extends AsyncDisposable {
  readonly used: BrowserUsed
  /** False once it has died or was killed. */
  readonly alive: () => boolean
  /**
   * Gives a page that nobody else uses meanwhile; the next one may get it, if it is left open: a new page costs as much
   * time as to print one. Throws `BrowserDeath` when the page or the browser dies meanwhile.
   */
  readonly withPage: <T>(use: (page: Page) => Promise<T>) => Promise<T>
  /** Ends it at once, whatever it is doing. */
  readonly kill: () => void
}

/** The browser, or the process of a page, ended while it was needed. */
export class BrowserDeath extends Error {}

/** In CSS pixels. */
const viewport = { width: 800, height: 600 }
/** Milliseconds after which a question to the browser counts as unanswered. Whoever prints knows sooner when it is time. */
const protocolTimeout = 600_000

/**
 * Finds the browser (see `findBrowser`) and starts it: headless, over a pipe, with a profile of its own, an environment
 * that holds nothing of the machine, no fonts but ours, and no way to a network.
 * Throws `Mendable` when there is none, when it does not start, or when the system forbids its sandbox.
 */
export async function openBrowser(request: BrowserRequest, onNote: (message: string) => void): Promise<Browser> {
  const machine = await thisMachine()
  const [found, { default: puppeteer, TimeoutError }] = await Promise.all([
    findBrowser(request, onNote, machine),
    import('puppeteer-core'),
  ])
  const sandboxed = request.sandbox && !machine.root
  if (request.sandbox && machine.root) onNote('Running as root: the browser prints without its sandbox.')
  const profile = await openProfile(request.cacheFolder)
  const args = sandboxed ? [...flags] : [...flags, '--no-sandbox']
  const env = environmentOf(request, found, profile)
  const start = () => launch({ found, profile, args, env, puppeteer })
  try {
    // One that ends while it starts, as a process may, is started once more; one that hangs would hang again.
    return await start().catch(error => (error instanceof TimeoutError ? Promise.reject(error) : start()))
  } catch {
    await using _ = profile
    throw await explainLaunchFailure({ found, args, env })
  }
}

interface Launch {
  readonly found: FoundBrowser
  readonly profile: Profile
  readonly args: string[]
  readonly env: Readonly<Record<string, string>>
  readonly puppeteer: Pick<PuppeteerNode, 'launch'>
}

async function launch({ found, profile, args, env, puppeteer }: Launch): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: found.kind === 'shell' ? 'shell' : true,
    pipe: true,
    userDataDir: profile.folder,
    defaultViewport: viewport,
    args,
    env,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // Whoever prints asks the browser itself: a page of ten files would be told in fifty messages.
    networkEnabled: false,
    issuesEnabled: false,
    protocolTimeout,
    timeout: 120_000,
  })
  return wrap(browser, { product: productOf(await browser.version()), source: found.source }, profile)
}

function wrap(browser: PuppeteerBrowser, used: BrowserUsed, profile: Profile): Browser {
  const kill = () => void browser.process()?.kill('SIGKILL')
  const open: OpenBrowser = { browser, pages: openPages(browser), end: endOf(browser) }
  return {
    used,
    alive: () => browser.connected,
    withPage: use => withPage(open, use),
    kill,
    [Symbol.asyncDispose]: async () => {
      // A page that is being opened when its browser ends is waited for by the library, for half a minute.
      await Promise.race([open.end, open.pages.opened]).catch(() => undefined)
      await browser.close().catch(kill)
      await profile[Symbol.asyncDispose]()
    },
  }
}

interface OpenBrowser {
  readonly browser: PuppeteerBrowser
  readonly pages: Pages
  /** Rejects when the browser ends: the library leaves some questions to a dead one unanswered. */
  readonly end: Promise<never>
}

function endOf(browser: PuppeteerBrowser): Promise<never> {
  const end = new Promise<never>((_resolve, reject) => {
    browser.once('disconnected', () => reject(new BrowserDeath('The browser ended.')))
  })
  // Whoever waits for a page learns of it.
  end.catch(() => undefined)
  return end
}

async function withPage<T>(open: OpenBrowser, use: (page: Page) => Promise<T>): Promise<T> {
  const { pages, end } = open
  const page = await Promise.race([end, pages.take()]).catch(error => fail(open, error))
  try {
    const used = await Promise.race([end, crashOf(page), use(page)])
    if (!page.isClosed()) pages.giveBack(page)
    return used
  } catch (error) {
    if (!isUnanswered(error)) await Promise.race([end, page.browserContext().close()]).catch(() => undefined)
    return fail(open, error)
  }
}

function crashOf(page: Page): Promise<never> {
  return new Promise((_resolve, reject) => {
    page.once('error', () => reject(new BrowserDeath('The process of the page ended.')))
  })
}

/** A browser that does not answer, as on a machine that slept meanwhile, is as good as dead: another one may. */
async function fail({ browser, end }: OpenBrowser, error: unknown): Promise<never> {
  if (isUnanswered(error)) {
    browser.process()?.kill('SIGKILL')
    await end.catch(() => undefined)
  }
  const isAlive = browser.connected && !hasNoMemory(error)
  throw isAlive ? error : new BrowserDeath('The browser ended.', { cause: error })
}

function isUnanswered(error: unknown): boolean {
  return isProtocolError(error, 'timed out')
}

/** What it answers then, and to nothing else that a page of ours can hold. */
function hasNoMemory(error: unknown): boolean {
  return isProtocolError(error, 'Printing failed')
}

function isProtocolError(error: unknown, words: string): boolean {
  return error instanceof Error && error.name === 'ProtocolError' && error.message.includes(words)
}

/** A headless browser calls itself `HeadlessChrome/…`: the same program all the same. */
function productOf(version: string): string {
  return version.replace(/^Headless/, '')
}
