import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Diagnostic, severityOf } from '../../diagnostics/diagnostic.ts'
import { Mendable } from '../../diagnostics/mendable.ts'
import { announceInterruption } from '../interruption.ts'
import type { ExitCode, Io } from '../io.ts'
import { type ReportFlags, type ReportOptions, settleReport } from '../options.ts'
import { type KitRun, runKits } from '../run-kits.ts'
import { visible } from '../visible.ts'

/** `presskit verify`: holds finished PDFs to PDF/UA-1 and PDF/A-2a; each finding with its clause. */
export async function verifyCommand(files: readonly string[], flags: ReportFlags, io: Io): Promise<ExitCode> {
  const options = settleReport(flags, io)
  using _ = announceInterruption(io, () => 'verifying')
  return runKits(files, io, options, file => verifyOne(file, options, io))
}

async function verifyOne(file: string, options: ReportOptions, io: Io): Promise<KitRun> {
  const bytes = await read(file, io.cwd)
  const { verifyPdf } = await import('../../verify/pdf.ts')
  const findings = await verifyPdf(bytes)
  const diagnostics = findings.map(({ clause, ...problem }): Diagnostic => {
    return { ...problem, message: `${problem.message} (${clause})`, severity: severityOf(problem), file }
  })
  if (diagnostics.length === 0 && options.format === 'human' && !options.quiet) {
    io.stderr.write(`${visible(file)}: follows PDF/UA-1 and PDF/A-2a, as far as a program can tell\n`)
  }
  return { ok: diagnostics.length === 0, diagnostics, texts: new Map() }
}

/** Bytes of a PDF that is worth reading; ours have some hundred thousand. */
const mostBytes = 200 * 1024 * 1024

async function read(file: string, cwd: string): Promise<Uint8Array> {
  const path = resolve(cwd, file)
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Mendable('usage', `There is no file ${file}.`, 'Check the name, or build the kit first.')
  if (!found.isFile())
    throw new Mendable('usage', `${file} is no file.`, 'Name a PDF: presskit verify path/to/file.pdf')
  if (found.size > mostBytes) throw new Mendable('usage', `${file} is larger than 200 MB.`, 'Name a smaller PDF.')
  return readFile(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Mendable('environment', `${file} cannot be read: ${reason}`, 'Check who may read it.')
  })
}
