import { type Browser, BrowserDeath, type BrowserRequest, type BrowserUsed, openBrowser } from './browser.ts'

export interface SessionRequest {
  readonly browser: BrowserRequest
  /** The program that the PDF names as its creator: `presskit 0.1.0`. */
  readonly creator: string
  readonly onNote: (message: string) => void
  /** Ends the browser at once when it is aborted. */
  readonly signal?: AbortSignal
}

/** One browser for all that a build prints; another one when it dies. Disposing of it ends the browser. */
export interface PrintSession extends AsyncDisposable {
  readonly creator: string
  readonly signal?: AbortSignal
  /** The browser that runs now. Throws `Mendable` as `openBrowser` does. */
  readonly browser: () => Promise<Browser>
  readonly used: () => Promise<BrowserUsed>
}

/** Starts the browser at once and does not wait for it: the kit can be rendered meanwhile. */
export function openPrintSession({ browser: request, creator, onNote, signal }: SessionRequest): PrintSession {
  const launch = () => {
    const opening = openBrowser(request, onNote)
    // Whoever asks for the browser learns of the failure; nobody may ask, when the kit has errors.
    opening.then(
      browser => signal?.aborted && browser.kill(),
      () => undefined,
    )
    return opening
  }
  let current = launch()
  let closed = false
  const browser = async () => {
    signal?.throwIfAborted()
    if (closed) throw new BrowserDeath('The browser was closed.')
    const opening = current
    const opened = await opening
    if (opened.alive()) return opened
    if (current === opening) {
      current = launch()
      await opened[Symbol.asyncDispose]()
    }
    return current
  }
  const kill = () =>
    void current.then(
      opened => opened.kill(),
      () => undefined,
    )
  signal?.addEventListener('abort', kill)
  return {
    creator,
    ...(signal && { signal }),
    browser,
    used: async () => (await current).used,
    [Symbol.asyncDispose]: async () => {
      closed = true
      signal?.removeEventListener('abort', kill)
      await current.then(
        opened => opened[Symbol.asyncDispose](),
        () => undefined,
      )
    },
  }
}
