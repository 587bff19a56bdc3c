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
  const near = nearest(
    code
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_.:-]*[/_.:\s][\s_.:-]*/g, '/'),
    codes,
  )
  return new Mendable(
    'usage',
    `presskit has no problem “${code}” to explain.`,
    `${near === undefined ? '' : `Did you mean ${near}? `}presskit check --explain lists every code.`,
  )
}

/** As a whole, else by one of its parts: `quotes`, `text-quotes` and `text/qoutes` all mean `text/quotes`. */
function nearest(code: string, codes: readonly string[]): string | undefined {
  const whole = codes.find(each => each === code || each.replace('/', '-') === code) ?? suggest(code, codes)
  const [area = code, problem = code] = code.split('/')
  const parts = codes.map(each => each.split('/'))
  const part = [problem, area].flatMap(word => suggest(word, parts.flat()) ?? [])[0]
  return whole ?? codes.find(each => part !== undefined && each.split('/').includes(part))
}
