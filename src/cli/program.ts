import { Command, Option } from 'commander'
import { tool } from '../version.ts'
import type { CheckFlags } from './commands/check.ts'
import { exitCodeWords } from './exit-codes.ts'
import type { ExitCode, Io } from './io.ts'
import type { BrowserFlags, BuildFlags, ReportFlags } from './options.ts'
import { reportFormats } from './report/formats.ts'

/** What the arguments ask for, ready to be run. */
export type Task = (io: Io) => Promise<ExitCode>

export const mainExamples = ['presskit build kits/acme', 'presskit check kits/acme', 'presskit doctor']

/**
 * The commands with their options and help; each is loaded when it runs. `choose` is called with the one that the
 * arguments name, and not at all when help or version was asked for.
 */
export function defineProgram(io: Io, choose: (task: Task) => void): Command {
  const program = command(new Command('presskit'), io)
    .description('One YAML file in, one complete press kit out.')
    .version(tool.version, '-V, --version', 'print the version')
    .option('--no-color', 'no colours')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', `${exitCodeHelp()}\n${variableHelp}`)
  help(program, mainExamples)
  defineBuild(program, io, choose)
  defineCheck(program, io, choose)
  defineVerify(program, io, choose)
  defineSchema(program, io, choose)
  defineDoctor(program, io, choose)
  return program
}

type Choose = (task: Task) => void

function defineBuild(program: Command, io: Io, choose: Choose): void {
  const build = subcommand(program, 'build', io)
    .description('Make the press kit: a folder and a zip.')
    .argument('[kit...]', 'folders with a presskit.yaml; none: the kit here, or the only one under kits/')
    .option('-o, --out <folder>', 'where the kit goes (default: out)')
    .option('--formats <list>', 'only these, as in html,pdf (repeatable)', collect)
    .option('--theme <name>', 'a theme, or the folder of one, instead of the kit’s own')
    .option('--release', 'refuse a draft')
    .option('--public', 'refuse before the embargo lifts')
    .option('--dry-run', 'make everything, write nothing, list what would be written')
    .option('--browser <path>', 'print with this Chrome, Edge or Chromium')
    .option('--no-sandbox', 'run the browser without its sandbox')
  reportOptions(build)
  build.action((kits: string[], flags: BuildFlags) =>
    choose(async io => (await import('./commands/build.ts')).buildCommand(kits, flags, io)),
  )
  help(build, [
    'presskit build kits/acme',
    'presskit build --release --strict --out dist kits/acme',
    'open "$(presskit build -q)"',
  ])
}

function defineCheck(program: Command, io: Io, choose: Choose): void {
  const check = subcommand(program, 'check', io)
    .description('Find what is wrong with a kit, without making it.')
    .argument('[kit...]', 'as for build; - reads one presskit.yaml from standard input')
    .option('--explain [code]', 'why a problem matters and how to mend it; without a code: all of them')
    .option('--languages', 'show what stands in which language')
    .addOption(
      new Option('--fix', 'mend what is mechanical and safe in the kit’s own files').conflicts([
        'explain',
        'languages',
      ]),
    )
    .addOption(
      new Option('--dry-run', 'show what --fix would change, write nothing').conflicts(['explain', 'languages']),
    )
  reportOptions(check)
  check.action((kits: string[], flags: CheckFlags) =>
    choose(async io => (await import('./commands/check.ts')).checkCommand(kits, flags, io)),
  )
  help(check, [
    'presskit check kits/acme',
    'presskit check --strict --json',
    'presskit check --explain photo/rights',
    'presskit check --languages kits/acme',
    'presskit check --fix --dry-run kits/acme',
  ])
}

function defineVerify(program: Command, io: Io, choose: Choose): void {
  const verify = subcommand(program, 'verify', io)
    .description('Find what keeps a PDF from PDF/UA-1 and PDF/A-2a: whether everyone can read it, and for long.')
    .argument('<pdf...>', 'the files')
  reportOptions(verify)
  verify.action((files: string[], flags: ReportFlags) =>
    choose(async io => (await import('./commands/verify.ts')).verifyCommand(files, flags, io)),
  )
  help(verify, ['presskit verify out/acme/en/acme_press-release_en.pdf', 'presskit verify --json out/acme/*/*.pdf'])
}

function defineSchema(program: Command, io: Io, choose: Choose): void {
  const schema = subcommand(program, 'schema', io)
    .description('Print a JSON Schema: of presskit.yaml, for editors, or of what --format json reports, for programs.')
    .argument('[of]', 'kit or report', 'kit')
  schema.action((of: string) => choose(async io => (await import('./commands/schema.ts')).schemaCommand(of, io)))
  help(schema, ['presskit schema > presskit.schema.json', 'presskit schema report'])
}

function defineDoctor(program: Command, io: Io, choose: Choose): void {
  const doctor = subcommand(program, 'doctor', io)
    .description('Show what presskit found on this machine, and what to do about it.')
    .option('--browser <path>', 'try this browser first')
    .option('--no-sandbox', 'as for build')
  doctor.action((flags: BrowserFlags) =>
    choose(async io => (await import('./commands/doctor.ts')).doctorCommand(flags, io)),
  )
  help(doctor, ['presskit doctor'])
}

function reportOptions(command: Command): void {
  command
    .option('--strict', 'warnings fail too')
    .option('-q, --quiet', 'no progress; problems are still shown')
    .option(
      '--format <how>',
      `how problems are shown: ${reportFormats.join(', ')} (default: human; github in GitHub Actions)`,
    )
    .addOption(new Option('--json', 'same as --format json').conflicts('format'))
    .option('--max-problems <n>', 'how many are shown, 0 for all (default: 20)')
}

function subcommand(program: Command, name: string, io: Io): Command {
  const made = command(new Command(name), io)
  program.addCommand(made)
  return made.copyInheritedSettings(program)
}

/** Nothing exits, and nothing is written but help, which was asked for: errors are thrown to `main`. */
function command(made: Command, io: Io): Command {
  return made.exitOverride().configureOutput({
    writeOut: text => io.stdout.write(text),
    writeErr: () => {},
    getOutHelpWidth: () => io.stdout.columns ?? 100,
    getOutHasColors: () => false,
  })
}

function help(command: Command, examples: readonly string[]): void {
  command.addHelpText('before', exampleHelp(examples))
}

/** What help leads with. */
export function exampleHelp(examples: readonly string[]): string {
  return `Examples:\n${examples.map(example => `  ${example}\n`).join('')}`
}

function exitCodeHelp(): string {
  const widest = Math.max(...exitCodeWords.map(([codes]) => codes.length))
  const lines = exitCodeWords.map(([codes, meaning]) => `  ${codes.padEnd(widest)}  ${meaning}`)
  return `\nExit codes:\n${lines.join('\n')}`
}

/** By what a machine of CI sets an option for all calls. */
const variableHelp = `
Variables:
  PRESSKIT_OUT=dist, PRESSKIT_STRICT=1, PRESSKIT_MAX_PROBLEMS=0 and so on stand for
  the options of build; an option that is given outweighs its variable.`

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value]
}
