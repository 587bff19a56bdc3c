import { tool } from '../../version.ts'
import { paintFor } from '../colour.ts'
import { type Examination, examinations } from '../doctor/examinations.ts'
import { announceInterruption } from '../interruption.ts'
import type { ExitCode, Io } from '../io.ts'
import { type BrowserFlags, settleBrowser } from '../options.ts'
import { visibleLines } from '../visible.ts'

/** `presskit doctor`: what was found on this machine and what to do, to stdout, to be read or sent along with a report. */
export async function doctorCommand(flags: BrowserFlags, io: Io): Promise<ExitCode> {
  const request = settleBrowser(flags, io)
  using _ = announceInterruption(io, () => 'looking round')
  const found = await Promise.all(examinations.map(examine => examine(io, request)))
  const widest = Math.max(...found.map(({ what }) => what.length))
  const advice = found.flatMap(each => each.advice ?? [])
  const paint = paintFor(io.stdout, io)
  const lines = [
    paint('bold', `presskit ${tool.version}`),
    ...found.flatMap(each => rows(each, widest)),
    '',
    ...(advice.length === 0
      ? [paint('green', 'Nothing to do: presskit is ready.')]
      : [paint('yellow', 'What to do:'), ...advice.map(step => `- ${step}`)]),
  ]
  io.stdout.write(`${lines.join('\n')}\n`)
  return advice.length === 0 ? 0 : 3
}

function rows({ what, lines }: Examination, widest: number): readonly string[] {
  return lines.flatMap(visibleLines).map((line, index) => `  ${(index === 0 ? what : '').padEnd(widest)}  ${line}`)
}
