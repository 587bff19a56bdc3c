import type { Unsaved } from '../../kit/read/read-text.ts'
import type { ExitCode, Io } from '../io.ts'
import { languagesTable } from '../languages-table.ts'
import type { ReportOptions } from '../options.ts'
import { findInputs } from '../piped.ts'
import { type KitRun, runKits } from '../run-kits.ts'

/** `presskit check --languages`: what each kit has in which language, to stdout; kits that cannot be read are reported. */
export async function languagesCommand(kits: readonly string[], options: ReportOptions, io: Io): Promise<ExitCode> {
  const { files, unsaved } = await findInputs(kits, io)
  return runKits(files, io, options, file => tellLanguages(file, unsaved, { ...options, io }))
}

type Calling = Pick<ReportOptions, 'format'> & { readonly io: Io }

async function tellLanguages(file: string, unsaved: Unsaved, { format, io }: Calling): Promise<KitRun> {
  const { readCompleteness } = await import('../../completeness.ts')
  const { readSource } = await import('../../kit/source.ts')
  const { value: source, diagnostics } = await readSource(file, unsaved)
  if (!source) return { ok: false, diagnostics, texts: new Map() }
  const completeness = await readCompleteness(source)
  if (format === 'json') return { ok: true, completeness, diagnostics: [], texts: new Map() }
  io.stdout.write(languagesTable(file, completeness))
  return { ok: true, diagnostics: [], texts: new Map() }
}
