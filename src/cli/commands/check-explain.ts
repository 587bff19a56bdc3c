import { Mendable } from '../../diagnostics/mendable.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import type { ExitCode, Io } from '../io.ts'

/** `presskit check --explain [code]`: the page of a code, or the list of all, to stdout. Throws `Mendable`. */
export async function explainCommand(code: string | true, io: Io): Promise<ExitCode> {
  const { allCodes, explain, explainAll, isCode } = await import('../../check/explain.ts')
  if (code === true) io.stdout.write(explainAll())
  else if (isCode(code)) io.stdout.write(explain(code))
  else throw unknown(code, allCodes)
  return 0
}

function unknown(code: string, codes: readonly string[]): Mendable {
  const near = suggest(code, codes) ?? codes.find(each => each.split('/').includes(code))
  return new Mendable(
    'usage',
    `presskit has no problem “${code}” to explain.`,
    `${near === undefined ? '' : `Did you mean ${near}? `}presskit check --explain lists every code.`,
  )
}
