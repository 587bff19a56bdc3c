import type { CDPSession, Dialog, Page, Protocol } from 'puppeteer-core'
import type { Progress } from './patiently.ts'
import { type Answer, addressOf, emptyDocument, holdsAll, type Site } from './site.ts'

/** What a page asked for and did not get, by address, in the order of asking. */
export type Refused = ReadonlySet<string>

/** Disposing of it leaves the page to the next document; or closes it, when it did what it must not. */
export interface Guard extends AsyncDisposable {
  readonly refused: Refused
  readonly session: CDPSession
}

/** What holds for the document that a page has. */
interface Watch {
  readonly session: CDPSession
  readonly site: Site
  readonly own: string
  readonly refused: Set<string>
  readonly progress: Progress
}

/** The pages that are shut in. They stay so between documents: no moment is left in which one could get out. */
const watches = new WeakMap<Page, Watch>()

/**
 * Shuts a page in: no script, every request answered from `site` or refused, no dialog, no popup, no second page in
 * its place. What was refused is kept: what the interception sees, and what the browser's content security policy
 * stops before it. Each request is told to `progress`.
 */
export async function guardPage(page: Page, site: Site, path: string, progress: Progress): Promise<Guard> {
  const refused = new Set<string>()
  const before = watches.get(page)
  const session = before?.session ?? (await shutIn(page))
  watches.set(page, { session, site, own: addressOf(path), refused, progress })
  if (before && !holdsAll(site, before.site)) await forget(session)
  const dispose = async () => {
    // A page that is about to go elsewhere may forget that it was asked to close; its context does not.
    if (refused.size > 0) await page.browserContext().close()
  }
  // A page that has died is told of by whoever used it.
  return { refused, session, [Symbol.asyncDispose]: () => dispose().catch(() => undefined) }
}

async function shutIn(page: Page): Promise<CDPSession> {
  const refuse = (address: string) => void watches.get(page)?.refused.add(address)
  page.on('dialog', dismiss).on('popup', close)
  const session = await page.createCDPSession()
  session.on('Fetch.requestPaused', request => void settle(request, { session, refuse, watch: watches.get(page) }))
  listen(session, refuse)
  await Promise.all([
    session.send('Audits.enable'),
    session.send('Page.enable'),
    session.send('Log.enable'),
    session.send('Fetch.enable'),
    page.setJavaScriptEnabled(false),
  ])
  return session
}

/** The files that it kept belong to another kit. */
async function forget(session: CDPSession): Promise<void> {
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.setCacheDisabled', { cacheDisabled: false })
}

function dismiss(dialog: Dialog): void {
  dialog.dismiss().catch(() => undefined)
}

function close(popup: Page | null): void {
  popup?.close().catch(() => undefined)
}

interface Gate {
  readonly session: CDPSession
  readonly refuse: (address: string) => void
  readonly watch: Watch | undefined
}

/** A browser that has windows asks for it by itself, whatever the page says. */
const iconAddress = addressOf('favicon.ico')

/** Asked of the browser itself: the library would write each file anew, sign by sign, for each page that uses it. */
async function settle({ requestId, request, resourceType }: Protocol.Fetch.RequestPausedEvent, gate: Gate) {
  const { session, refuse, watch } = gate
  const isDocument = resourceType === 'Document'
  const elsewhere = isDocument && request.url !== watch?.own
  const answer = elsewhere || request.method !== 'GET' ? undefined : answerTo(request.url, isDocument, watch)
  // A page that goes away meanwhile cannot be answered; whoever waits for it learns that.
  const gone = () => undefined
  watch?.progress(answer?.body.length)
  if (answer) return session.send('Fetch.fulfillRequest', { requestId, ...answer }).catch(gone)
  if (isInline(request.url)) return session.send('Fetch.continueRequest', { requestId }).catch(gone)
  if (request.url !== iconAddress) refuse(request.url)
  // "Aborted" alone lets the page stay where a refused navigation would put an error page in its place.
  const errorReason = elsewhere ? 'Aborted' : 'AccessDenied'
  return session.send('Fetch.failRequest', { requestId, errorReason }).catch(gone)
}

function answerTo(address: string, isDocument: boolean, watch: Watch | undefined): Answer | undefined {
  return isDocument ? emptyDocument : watch?.site.answer(address)
}

function listen(session: CDPSession, refuse: (address: string) => void): void {
  session.on('Audits.issueAdded', ({ issue }) => {
    const address = issue.details.contentSecurityPolicyIssueDetails?.blockedURL
    if (address) refuse(address)
  })
  // Also one that waits for some seconds: it would come true while the page is open in the reader's browser.
  session.on('Page.frameScheduledNavigation', ({ url }) => refuse(url))
  session.on('Page.frameRequestedNavigation', ({ url }) => refuse(url))
  // Plugins, local files and parts of other drawings: the policy's own report tells those by origin or not at all.
  session.on('Log.entryAdded', ({ entry }) => {
    const address = addressInWords.exec(entry.text)?.[1]
    if (address) refuse(address)
  })
}

/** `… local resource: file:///etc/passwd`, `… URL http://a.example/b.svg from …`, `… from 'http://a.example/c' violates …` */
const addressInWords = /(?:local resource: |attempt to load URL |data from ')([a-z][a-z0-9+.-]*:[^\s']+)/i

/** Asks nobody: what it shows stands in the address itself. */
function isInline(address: string): boolean {
  return address.startsWith('data:image/') || address === 'about:blank'
}
