import { CommanderError } from 'commander'
import { Mendable } from '../diagnostics/mendable.ts'
import { suggest } from '../diagnostics/suggest.ts'
import type { Io } from './io.ts'
import { defineProgram, exampleHelp, mainExamples, type Task } from './program.ts'
import { type ReportFormat, reportFormats } from './report/formats.ts'

/**
 * The task that the arguments ask for. Help and version are written here, and the task is then nothing.
 * Throws `Mendable` for arguments that presskit does not have.
 */
export async function readCall(io: Io): Promise<Task> {
  let task: Task = async () => 0
  const program = defineProgram(io, chosen => {
    task = chosen
  })
  if (io.argv.every(argument => argument === '--no-color')) {
    io.stdout.write(`${exampleHelp(mainExamples)}\n${program.helpInformation()}`)
    return task
  }
  try {
    await program.parseAsync([...io.argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const commands = program.commands.map(command => command.name())
    if (error.exitCode !== 0) throw wrongCall(error, io.argv, commands)
  }
  return task
}

/** Commander’s words, without its prefix; what it guesses becomes the hint. */
function wrongCall({ code, message }: CommanderError, argv: readonly string[], commands: readonly string[]): Mendable {
  if (code === 'commander.help') return noHelp(argv, commands)
  const [first = '', ...guess] = message.replace(/^error: /, '').split('\n')
  const sentence = `${first.charAt(0).toUpperCase()}${first.slice(1).replace(/\.$/, '')}.`
  const guessed = guess.join(' ').replace(/^\((.*)\)$/, '$1')
  return new Mendable('usage', sentence, guessed || (hints[code]?.(argv) ?? seeHelp(argv, commands)))
}

/** `help` of a command that is none has no words of Commander’s. */
function noHelp([, command = '']: readonly string[], commands: readonly string[]): Mendable {
  const near = suggest(command, commands)
  return new Mendable('usage', `Unknown command '${command}'.`, near ? `Did you mean ${near}?` : seeHelp([], commands))
}

/** Somebody who leaves out `build` means it. */
const hints: Readonly<Record<string, (argv: readonly string[]) => string | undefined>> = {
  'commander.unknownCommand': argv => {
    const word = argv.find(argument => !argument.startsWith('-'))
    return word !== undefined && /[/\\]|\.ya?ml$|^\.+$/.test(word) ? `Did you mean presskit build ${word}?` : undefined
  },
}

function seeHelp([command]: readonly string[], commands: readonly string[]): string {
  const known = commands.find(name => name === command)
  return `See presskit ${known === undefined ? '' : `${known} `}--help.`
}

/** How to report on a call that may be wrong: as it asks, where that can be told. */
export function wantedFormat({ argv, env }: Pick<Io, 'argv' | 'env'>): ReportFormat {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  if (options.includes('--json')) return 'json'
  const named = options.findLast((option, index) => option.startsWith('--format=') || options[index - 1] === '--format')
  const wanted = named?.replace(/^--format=/, '') ?? env.PRESSKIT_FORMAT
  return reportFormats.find(format => format === wanted) ?? 'human'
}
