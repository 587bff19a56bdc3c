import { type Browser, BrowserDeath, type BrowserRequest, type BrowserUsed, openBrowser } from './browser.ts'

export interface SessionRequest {
  readonly browser: BrowserRequest
  /** The program that the PDF names as its creator: `presskit 0.1.0`. */
  readonly creator: string
  readonly onNote: (message: string) => void
  /** Ends the browser at once when it is aborted. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds in which a document gets no further, 60,000 unless told: then the browser is killed. */
  readonly stepLimit?: number
}

/** One browser for all that a build prints; another one when it dies. Disposing of it ends the browser. */
export interface PrintSession extends AsyncDisposable {
  readonly creator: string
  readonly signal: AbortSignal | undefined
  /** Milliseconds. */
  readonly stepLimit: number
  /** The browser that runs now. Throws `Mendable` as `openBrowser` does. */
  readonly browser: () => Promise<Browser>
  readonly used: () => Promise<BrowserUsed>
  /** Begins to end the browser: nothing more will be printed. */
  readonly finish: () => void
}

/** Starts the browser at once and does not wait for it: the kit can be rendered meanwhile. */
export function openPrintSession(asked: SessionRequest): PrintSession {
  const { browser: request, creator, onNote, signal, stepLimit = 60_000 } = asked
  const browsers = inSuccession(() => openBrowser(request, onNote), signal)
  const kill = () => void browsers.kill()
  signal?.addEventListener('abort', kill)
  return {
    creator,
    stepLimit,
    signal,
    browser: browsers.living,
    used: browsers.used,
    finish: () => void browsers.close().catch(nobody),
    [Symbol.asyncDispose]: async () => {
      signal?.removeEventListener('abort', kill)
      await browsers.close()
    },
  }
}

/** One browser after the other: whoever comes first after a death starts the next one, and all get the same. */
function inSuccession(open: () => Promise<Browser>, signal: AbortSignal | undefined) {
  const launch = () => {
    const opening = open()
    // Whoever asks for the browser learns of the failure; nobody may ask, when the kit has errors.
    opening.then(browser => signal?.aborted && browser.kill(), nobody)
    return opening
  }
  let current = launch()
  let closing: Promise<void> | undefined
  const living = async (): Promise<Browser> => {
    signal?.throwIfAborted()
    if (closing) throw new BrowserDeath('The browser was closed.')
    const opening = current
    const opened = await opening
    if (opened.alive()) return opened
    if (current === opening) {
      current = launch()
      await opened[Symbol.asyncDispose]()
    }
    return current
  }
  const close = () => {
    closing ??= current.then(browser => browser[Symbol.asyncDispose](), nobody)
    return closing
  }
  return {
    living,
    close,
    kill: () => current.then(browser => browser.kill(), nobody),
    used: async () => (await current).used,
  }
}

function nobody(): void {}
