import type { ExitCode, Io } from '../io.ts'
import { findKits } from '../kits.ts'
import { languagesTable } from '../languages-table.ts'
import type { ReportOptions } from '../options.ts'
import { type KitRun, runKits } from '../run-kits.ts'

/** `presskit check --languages`: what each kit has in which language, to stdout; kits that cannot be read are reported. */
export async function languagesCommand(kits: readonly string[], options: ReportOptions, io: Io): Promise<ExitCode> {
  const files = await findKits(kits, io.cwd)
  return runKits(files, io, options, file => tellLanguages(file, options, io))
}

async function tellLanguages(file: string, { format }: ReportOptions, io: Io): Promise<KitRun> {
  const { readCompleteness } = await import('../../completeness.ts')
  const { readSource } = await import('../../kit/source.ts')
  const { value: source, diagnostics } = await readSource(file)
  if (!source) return { ok: false, diagnostics, texts: new Map() }
  const completeness = await readCompleteness(source)
  if (format === 'json') return { ok: true, completeness, diagnostics: [], texts: new Map() }
  io.stdout.write(languagesTable(file, completeness))
  return { ok: true, diagnostics: [], texts: new Map() }
}
