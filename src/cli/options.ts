import { cacheFolder } from '../cache/folder.ts'
import { Mendable } from '../diagnostics/mendable.ts'
import { type Format, formats } from '../kit/kit.ts'
import { present } from '../kit/present.ts'
import type { BuildRequest } from '../pipeline/build-request.ts'
import type { BrowserRequest } from '../print/browser.ts'
import type { Io } from './io.ts'
import { type ReportFormat, reportFormats } from './report/formats.ts'
import { given, isOn, oneOf, wholeNumber } from './setting.ts'

/** The flags of every command that reports on kits, as they were parsed. */
export interface ReportFlags {
  readonly format?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly strict?: boolean
  readonly maxProblems?: string
}

export interface BrowserFlags {
  readonly browser?: string
  /** True unless `--no-sandbox` stands there. */
  readonly sandbox?: boolean
}

export interface BuildFlags extends ReportFlags, BrowserFlags {
  readonly out?: string
  readonly formats?: readonly string[]
  readonly theme?: string
  readonly release?: boolean
  readonly public?: boolean
  readonly dryRun?: boolean
}

export interface ReportOptions {
  readonly format: ReportFormat
  readonly quiet: boolean
  readonly strict: boolean
  /** Infinite when all are to be shown. */
  readonly maxProblems: number
}

/** Everything but the kit. */
export type BuildOptions = Omit<BuildRequest, 'file' | 'onProgress' | 'signal'> & ReportOptions

/** Settles what a build was asked for: flags over `PRESSKIT_*` over the kit over defaults. Throws `Mendable`. */
export function settleBuild(flags: BuildFlags, io: Io): BuildOptions {
  const { env } = io
  const epoch = given(undefined, '', env, ['SOURCE_DATE_EPOCH'])
  return {
    ...present({
      formats: settleFormats(flags, env),
      theme: given(flags.theme, '--theme', env, ['PRESSKIT_THEME'])?.value,
      publicAt: isOn(flags.public, env, 'PRESSKIT_PUBLIC') ? io.now() : undefined,
      sourceDateEpoch: epoch && wholeNumber(epoch, 'SOURCE_DATE_EPOCH=1464652800'),
    }),
    ...settleReport(flags, io),
    out: given(flags.out, '--out', env, ['PRESSKIT_OUT'])?.value ?? 'out',
    release: isOn(flags.release, env, 'PRESSKIT_RELEASE'),
    dryRun: isOn(flags.dryRun, env, 'PRESSKIT_DRY_RUN'),
    browser: settleBrowser(flags, io),
    runner: io.runner,
  }
}

/** Settles how to report. Throws `Mendable`. */
export function settleReport(flags: ReportFlags, { env }: Pick<Io, 'env'>): ReportOptions {
  const maxProblems = given(flags.maxProblems, '--max-problems', env, ['PRESSKIT_MAX_PROBLEMS'])
  const limit = maxProblems === undefined ? 20 : wholeNumber(maxProblems, '--max-problems 20')
  return {
    format: flags.json === true ? 'json' : settleFormat(flags, env),
    quiet: isOn(flags.quiet, env, 'PRESSKIT_QUIET'),
    strict: isOn(flags.strict, env, 'PRESSKIT_STRICT'),
    maxProblems: limit === 0 ? Number.POSITIVE_INFINITY : limit,
  }
}

export function settleBrowser(flags: BrowserFlags, io: Io): BrowserRequest {
  const chosen = given(flags.browser, '--browser', io.env, ['PRESSKIT_BROWSER', 'PUPPETEER_EXECUTABLE_PATH'])
  return {
    ...(chosen === undefined ? {} : { chosen: { path: chosen.value, by: chosen.by } }),
    cacheFolder: cacheFolder(io),
    sandbox: flags.sandbox !== false && !isOn(undefined, io.env, 'PRESSKIT_NO_SANDBOX'),
    env: io.env,
  }
}

function settleFormat(flags: ReportFlags, env: Io['env']): ReportFormat {
  const setting = given(flags.format, '--format', env, ['PRESSKIT_FORMAT'])
  if (setting === undefined) return env.GITHUB_ACTIONS === 'true' ? 'github' : 'human'
  return oneOf(setting, reportFormats, value =>
    isFormat(value)
      ? `Did you mean --formats ${value}? --format is how problems are shown: ${reportFormats.join(', ')}.`
      : undefined,
  )
}

function settleFormats(flags: BuildFlags, env: Io['env']): readonly Format[] | undefined {
  const setting = given(flags.formats?.join(','), '--formats', env, ['PRESSKIT_FORMATS'])
  if (setting === undefined) return undefined
  const names = setting.value.split(/[\s,]+/).filter(name => name !== '')
  if (names.length === 0)
    throw new Mendable('usage', `${setting.by} names no format.`, `For example ${setting.by} html,pdf.`)
  return [...new Set(names.map(value => oneOf({ value, by: setting.by }, formats, adviseFormat)))]
}

function adviseFormat(value: string): string | undefined {
  const report = reportFormats.find(name => name === value)
  return report && `Did you mean --format ${report}? --formats is what is made: ${formats.join(', ')}.`
}

function isFormat(value: string): boolean {
  return formats.some(format => format === value)
}
