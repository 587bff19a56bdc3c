import { platform } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { ProtocolError } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { BrowserDeath } from '../../src/print/browser.ts'
import { pagesAtOnce } from '../../src/print/open-pages.ts'
import { patiently } from '../../src/print/patiently.ts'
import { printDocuments } from '../../src/print/pdf.ts'
import { openPrintSession, type PrintSession } from '../../src/print/session.ts'
import { ownRequest, processesNaming } from './browser-run.ts'
import { job, kitOf, page } from './printing.ts'

const isLinux = platform() === 'linux'

async function open(signal?: AbortSignal) {
  const browser = await ownRequest()
  const session = openPrintSession({
    browser,
    creator: 'presskit 0.0.0',
    onNote: () => undefined,
    ...(signal && { signal }),
  })
  return { session, folder: browser.cacheFolder }
}

/** Long enough to be interrupted. */
const long = () => kitOf({ 'ru/a.html': page({ body: '<p style="break-after:page">x</p>'.repeat(300) }) })

/** Kills again and again what `find` finds, until the printing ends. */
async function killing<T>(printing: Promise<T>, kill: () => Promise<unknown>, times: number): Promise<T> {
  let done = false
  const end = () => {
    done = true
  }
  printing.then(end, end)
  for (let left = times; left > 0 && !done; ) {
    await sleep(20)
    if (await kill()) left -= 1
  }
  return printing
}

const killBrowser = (session: PrintSession) => async () => {
  const browser = await session.browser()
  await browser.withPage(async () => browser.kill()).catch(() => undefined)
  return true
}

/** Files whose first page, each time that it is loaded, kills the browser. */
class Deadly extends Map<string, Uint8Array> {
  readonly #kill: () => unknown
  constructor(files: ReadonlyMap<string, Uint8Array>, session: PrintSession) {
    super(files)
    this.#kill = async () => (await session.browser()).kill()
  }
  override get(path: string) {
    if (path === 'ru/a.html') this.#kill()
    return super.get(path)
  }
}

async function killRenderers(folder: string): Promise<boolean> {
  const renderers = (await processesNaming(folder)).filter(({ commandLine }) => commandLine.includes('--type=renderer'))
  for (const { id } of renderers) globalThis.process.kill(id, 'SIGKILL')
  return renderers.length > 0
}

describe('a browser that dies while it prints', () => {
  it('is replaced once', async () => {
    const { session } = await open()
    await using _ = session
    await session.browser()
    const { value } = await killing(printDocuments([job('a')], await long(), session), killBrowser(session), 1)
    expect(value).toHaveLength(1)
  })

  it('and dies again: the document is named', async () => {
    const { session } = await open()
    await using _ = session
    await expect(printDocuments([job('a')], new Deadly(await long(), session), session)).rejects.toMatchObject({
      kind: 'environment',
      message: 'The browser ended twice while it printed ru/a.html.',
    })
  })

  it.runIf(isLinux)('in the process of the page alone gets another page', async () => {
    const { session, folder } = await open()
    await using _ = session
    await session.browser()
    const { value } = await killing(printDocuments([job('a')], await long(), session), () => killRenderers(folder), 1)
    expect(value).toHaveLength(1)
  })
})

it('a browser that leaves a question unanswered, as after a sleep of the machine, is replaced', async () => {
  const { session } = await open()
  await using _ = session
  const first = await session.browser()
  const unanswered = first.withPage(() => Promise.reject(new ProtocolError('Network.enable timed out. Increase …')))
  await expect(unanswered).rejects.toBeInstanceOf(BrowserDeath)
  const { value } = await printDocuments([job('a')], await kitOf({ 'ru/a.html': page() }), session)
  expect(value).toHaveLength(1)
  expect(await session.browser()).not.toBe(first)
})

it('a page that the browser has no memory to print counts as one that died', async () => {
  const { session } = await open()
  await using _ = session
  const failed = new ProtocolError('Protocol error (Page.printToPDF): Printing failed')
  await expect(patiently('ru/a.html', session, () => Promise.reject(failed))).rejects.toMatchObject({
    kind: 'environment',
    message: 'The browser ended twice while it printed ru/a.html.',
  })
})

it('a document that gets no further ends with the browser, and is named', async () => {
  const browser = await ownRequest()
  const limited = { browser, creator: 'presskit 0.0.0', onNote: () => undefined, stepLimit: 100 }
  await using session = openPrintSession(limited)
  await expect(patiently('ru/a.html', session, () => new Promise(() => undefined))).rejects.toMatchObject({
    kind: 'environment',
    message: 'Printing ru/a.html got no further in 0.1 seconds.',
  })
})

/** All that are open from the start: to open them has no part in what comes. */
async function pagesOf(session: PrintSession) {
  const browser = await session.browser()
  await Promise.all(Array.from({ length: pagesAtOnce }, () => browser.withPage(async () => undefined)))
}

it('a document that gets on has time for every step', async () => {
  const browser = await ownRequest()
  await using session = openPrintSession({
    browser,
    creator: 'presskit 0.0.0',
    onNote: () => undefined,
    stepLimit: 500,
  })
  await pagesOf(session)
  const step = async (progress: () => void) => {
    await sleep(150)
    progress()
  }
  const steps = patiently('ru/a.html', session, async (_page, progress) => {
    for (let left = 8; left > 0; left -= 1) await step(progress)
    return 'done'
  })
  await expect(steps).resolves.toBe('done')
})

it('a document has more time when it was given much', async () => {
  const browser = await ownRequest()
  await using session = openPrintSession({
    browser,
    creator: 'presskit 0.0.0',
    onNote: () => undefined,
    stepLimit: 300,
  })
  await pagesOf(session)
  const long = patiently('ru/a.html', session, async (_page, progress) => {
    progress(1_000_000)
    await sleep(900)
    return 'done'
  })
  await expect(long).resolves.toBe('done')
})

describe('a build that is aborted', () => {
  it('ends the printing and the browser, with the reason of the signal', async () => {
    const abortion = new AbortController()
    const { session, folder } = await open(abortion.signal)
    await session.browser()
    const printing = printDocuments([job('a')], await long(), session)
    await sleep(50)
    abortion.abort(new Error('SIGINT'))
    await expect(printing).rejects.toThrow('SIGINT')
    await session[Symbol.asyncDispose]()
    if (isLinux) expect(await processesNaming(folder)).toEqual([])
  })

  it('before the browser runs leaves none', async () => {
    const abortion = new AbortController()
    const { session, folder } = await open(abortion.signal)
    abortion.abort(new Error('SIGTERM'))
    await expect(printDocuments([job('a')], await long(), session)).rejects.toThrow('SIGTERM')
    await session[Symbol.asyncDispose]()
    if (isLinux) expect(await processesNaming(folder)).toEqual([])
  })
})

it('a browser that cannot be opened is told to whoever asks for it, and to nobody else', async () => {
  const browser = { ...(await ownRequest()), chosen: { path: '/nowhere/chrome', by: '--browser' } }
  const session = openPrintSession({ browser, creator: 'presskit 0.0.0', onNote: () => undefined })
  await sleep(50)
  await expect(session.browser()).rejects.toMatchObject({ kind: 'environment' })
  await session[Symbol.asyncDispose]()
})
