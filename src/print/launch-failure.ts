import { type ExecFileException, execFile } from 'node:child_process'
import { Mendable } from '../diagnostics/mendable.ts'
import type { FoundBrowser } from './find.ts'

/** A browser that did not start, and how that was tried. */
export interface FailedLaunch {
  readonly found: FoundBrowser
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

const patienceMs = 10_000

/**
 * Why a browser does not start, in words for its user. Over a pipe one learns only that it ended: it is started once
 * more, for its last words.
 */
export async function explainLaunchFailure({ found, args, env }: FailedLaunch): Promise<Mendable> {
  const words = await lastWords(found.path, [...args, '--headless', '--dump-dom', 'about:blank'], env)
  if (/no usable sandbox|setuid sandbox|Failed to move to new namespace/i.test(words)) {
    const message = `This system forbids the browser its sandbox (${found.path}).`
    return new Mendable(
      'environment',
      message,
      'If you trust the kit, print without: --no-sandbox, or PRESSKIT_NO_SANDBOX=1.',
    )
  }
  const message = `The browser ${found.path} (${found.source}) does not start: ${reasonIn(words)}.`
  const hint =
    'Install Google Chrome, or name another browser with --browser <path>. presskit doctor shows what is there.'
  return new Mendable('environment', message, hint)
}

function lastWords(path: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  return new Promise(resolve => {
    const options = { env: { ...env }, timeout: patienceMs, killSignal: 'SIGKILL' } as const
    execFile(path, [...args], options, (error, _stdout, stderr) => resolve(stderr.trim() || endOf(error)))
  })
}

function endOf(error: ExecFileException | null): string {
  if (error?.killed) return `it does not get ready in ${patienceMs / 1000} seconds`
  if (error?.signal) return `it is ended by ${error.signal}, and says nothing`
  return typeof error?.code === 'number' ? `it ends with code ${error.code}, and says nothing` : (error?.message ?? '')
}

function reasonIn(words: string): string {
  const library = /error while loading shared libraries: (\S+?):/.exec(words)?.[1]
  if (library) return `it lacks the shared library ${library}`
  const lines = words
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const telling = lines.find(line => /error|fail|fatal/i.test(line)) ?? lines[0] ?? 'it ends at once and says nothing'
  return telling.replace(/\.$/, '')
}
