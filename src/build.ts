import { applyIgnore, type Judgement } from './check/ignore.ts'
import { checkShip } from './check/ship.ts'
import { type Finding, isError } from './diagnostics/diagnostic.ts'
import type { Kit } from './kit/kit.ts'
import { locateFindings } from './kit/locate.ts'
import type { KitFile } from './package/kit-file.ts'
import { sealKit } from './package/seal.ts'
import type { BuildRequest } from './pipeline/build-request.ts'
import { checkDrawn } from './pipeline/check-drawn.ts'
import { type Delivered, deliver } from './pipeline/deliver.ts'
import { readTexts } from './pipeline/file-texts.ts'
import { judge } from './pipeline/judge.ts'
import { listedFiles } from './pipeline/listed-files.ts'
import { type PackedKit, packKit } from './pipeline/pack.ts'
import { type Prepared, prepare, readKit } from './pipeline/prepare.ts'
import { type PrintedKit, printKit } from './pipeline/print-kit.ts'
import { type Skipped, skippedParts } from './pipeline/skipped-parts.ts'
import { startClock } from './pipeline/stage-clock.ts'
import { unlessAborted } from './pipeline/unless-aborted.ts'
import { kitInputs, themeInputs, watchInputs } from './pipeline/watch-inputs.ts'
import type { BrowserUsed } from './print/browser.ts'
import type { PrintSession } from './print/session.ts'
import { formsOf } from './render/forms.ts'
import { tool } from './version.ts'

/** A finished kit: paths as they lie on disk, sizes in bytes. */
export interface BuildResult {
  readonly id: string
  readonly folder: string
  readonly archive: string
  readonly archiveSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
  /** Mail drafts, one a language, beside the archive. */
  readonly mails: readonly { readonly path: string; readonly size: number }[]
  readonly browser?: BrowserUsed
  /** What the kit asks for and does not get. */
  readonly skipped: readonly Skipped[]
}

/** `result` is there unless an error (or, when strict, a warning) stands among the diagnostics. */
export interface BuildOutcome extends Judgement {
  readonly result?: BuildResult
  /** The text of every file a diagnostic may point into, for frames. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * The main job: one kit's file becomes `<out>/<id>/`, `<out>/<id>.zip` and mail drafts, or a list of what is wrong with it and
 * nothing on disk. Throws `Mendable` for what is wrong with the machine, and the signal's reason when it is aborted.
 */
export async function build(request: BuildRequest): Promise<BuildOutcome> {
  const clock = startClock(request.onProgress)
  clock.enter('read')
  const read = await readKit(request.file)
  if (!read.value) return refusal(await judge(read))
  const kit = withFormats(read.value.kit, request)
  const holdKit = await watchInputs(kitInputs(read.value))
  // It starts while pictures are read and pages are rendered.
  await using session = await openSession(kit, request)
  const prepared = await unlessAborted(request.signal, prepare({ ...read.value, kit }, wishesOf(request), clock.enter))
  const found = [...read.diagnostics, ...prepared.diagnostics]
  const before = applyIgnore(kit, found)
  if (!prepared.value || stops(before, request)) return refusal(before)
  const ready = prepared.value
  const holdTheme = await watchInputs(themeInputs(ready.theme))
  const date = dateOf(kit, request)
  clock.enter('render')
  const printing = { session, date, enterPrint: () => clock.enter('print') }
  const printed = await unlessAborted(request.signal, printKit(ready, printing))
  const sound = applyIgnore(kit, [...found, ...printed.diagnostics])
  if (!printed.value || stops(sound, request)) return refusal(sound)
  clock.enter('package')
  const mailing = { kit, files: seal(ready, printed.value), documents: printed.value.rendered.documents }
  // The browser has another processor for what it draws.
  const finishing = Promise.all([packKit(mailing, date), lookAt(kit, printed.value, session)])
  const [packed, drawn] = await unlessAborted(request.signal, finishing)
  const late = locateFindings(ready.source, [...drawn, ...packed.findings])
  const judged = applyIgnore(kit, [...found, ...printed.diagnostics, ...late])
  if (stops(judged, request)) return refusal(judged)
  clock.enter('write')
  await Promise.all([holdKit(), holdTheme()])
  const place = await deliver(packed, request)
  clock.leave()
  return {
    result: resultOf(packed, place, printed.value),
    ...judged,
    texts: await readTexts(judged.diagnostics),
  }
}

async function lookAt(kit: Kit, printed: PrintedKit, session: PrintSession | undefined): Promise<readonly Finding[]> {
  if (!session) return []
  const findings = await checkDrawn(kit, printed, session)
  session.finish()
  return findings
}

function wishesOf({ theme, release, publicAt, built }: BuildRequest) {
  return {
    purpose: 'ship' as const,
    theme,
    check: (kit: Kit) => [...checkShip(kit, { release, publicAt }), ...twinOf(kit, built)],
  }
}

function twinOf({ id }: Kit, built: BuildRequest['built']): readonly Finding[] {
  const twin = built?.get(id)
  if (twin === undefined) return []
  const message = `The kit ${twin}, built just now, has the id “${id}” too: this one would overwrite it`
  return [{ code: 'kit/duplicate-id', message, hint: 'Give each kit an id of its own', at: ['id'] }]
}

async function openSession(kit: Kit, request: BuildRequest): Promise<PrintSession | undefined> {
  if (!formsOf(kit).some(({ format }) => format === 'pdf')) return undefined
  const { openPrintSession } = await import('./print/session.ts')
  return openPrintSession({
    browser: request.browser,
    creator: `presskit ${tool.version}`,
    onNote: message => request.onProgress({ type: 'note', message }),
    signal: request.signal,
  })
}

function stops({ diagnostics }: Judgement, { strict }: BuildRequest): boolean {
  return diagnostics.some(isError) || (strict && diagnostics.length > 0)
}

async function refusal(judged: Judgement): Promise<BuildOutcome> {
  return { ...judged, texts: await readTexts(judged.diagnostics) }
}

function withFormats(kit: Kit, { formats }: BuildRequest): Kit {
  return formats ? { ...kit, formats } : kit
}

function dateOf({ release }: Kit, { sourceDateEpoch }: BuildRequest): Date {
  return sourceDateEpoch === undefined ? new Date(`${release.date}T00:00:00Z`) : new Date(sourceDateEpoch * 1000)
}

function seal({ kit, theme }: Prepared, { rendered, files, browser }: PrintedKit): readonly KitFile[] {
  return sealKit(listedFiles(files, rendered), {
    tool,
    kit: kit.id,
    languages: kit.languages,
    date: kit.release.date,
    theme: theme.name,
    browser: browser?.product,
  })
}

function resultOf({ kit, files, drafts }: PackedKit, place: Delivered, { browser }: PrintedKit): BuildResult {
  return {
    id: kit.id,
    ...place,
    files: files.map(({ path, bytes }) => ({ path, size: bytes.byteLength })),
    ...(browser ? { browser } : {}),
    skipped: [...skippedParts(kit), ...drafts.skipped],
  }
}
