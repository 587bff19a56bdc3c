import { expect, it } from 'vitest'
import { Interruption } from '../../src/cli/interruption.ts'
import { main, tellFailure } from '../../src/cli/main.ts'
import { settleBuild } from '../../src/cli/options.ts'
import { tool } from '../../src/version.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { capturedIo } from './captured-io.ts'
import { sarifFaults } from './report/sarif-schema.ts'

async function call(argv: readonly string[], env: Record<string, string> = {}) {
  const { io, written } = capturedIo({ argv, env })
  return { code: await main(io), ...written }
}

/** What a build is asked for by variables alone; or the refusal of one. */
function asked(env: Record<string, string>): string {
  try {
    const { browser, ...options } = settleBuild({}, capturedIo({ env }).io)
    return JSON.stringify({ ...options, browser: { ...browser, env: {} } })
  } catch (error) {
    return String(error)
  }
}

it.each([
  ['nothing', []],
  ['nothing but a switch', ['--no-color']],
  ['--help', ['--help']],
  ['help', ['help']],
])('%s is help: to stdout, examples first, exit 0', async (_name, argv) => {
  const { code, stdout, stderr } = await call(argv)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^Examples:\n {2}presskit build/)
  for (const command of ['build', 'check', 'verify', 'schema', 'doctor'])
    expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
})

it('bare help is short, --help lists the exit codes', async () => {
  expect((await call([])).stdout).not.toContain('Exit codes')
  expect((await call(['--help'])).stdout).toMatch(
    /Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 .*\n {2}3 .*\n {2}70 .*\n {2}129, 130, 143/,
  )
})

it('has a variable for each option of build, as help says', async () => {
  expect((await call(['--help'])).stdout).toContain('PRESSKIT_MAX_PROBLEMS')
  const options = [...(await call(['build', '--help'])).stdout.matchAll(/^ +(?:-\w, )?--([a-z-]+)/gm)].map(
    ([, name]) => name,
  )
  const words = new Set(['json', 'help', 'version', 'no-color'])
  const names = options.flatMap(name =>
    name && !words.has(name) ? [`PRESSKIT_${name.toUpperCase().replace('-', '_')}`] : [],
  )
  expect(names).toContain('PRESSKIT_NO_SANDBOX')
  expect(names.filter(name => asked({ [name]: '1' }) === asked({}))).toEqual([])
})

it.each(['build', 'check', 'verify', 'schema', 'doctor'])('%s has help that leads with examples', async command => {
  expect(await call([command, '--help'])).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^Examples:\n {2}\S/),
    stderr: '',
  })
})

it.each([['--version'], ['-V']])('%s', async flag => {
  expect(await call([flag])).toEqual({ code: 0, stdout: `${tool.version}\n`, stderr: '' })
})

it.each([
  ['help of an unknown command', ['help', 'bild'], "Unknown command 'bild'.", 'Did you mean build?'],
  ['an unknown command', ['bild'], "Unknown command 'bild'.", 'Did you mean build?'],
  ['a command that is a kit', ['kits/acme'], "Unknown command 'kits/acme'.", 'Did you mean presskit build kits/acme?'],
  ['a command like nothing', ['xyzzy'], "Unknown command 'xyzzy'.", 'See presskit --help.'],
  ['an unknown option', ['build', '--relase'], "Unknown option '--relase'.", 'Did you mean --release?'],
  ['an option like nothing', ['check', '--xyzzy'], "Unknown option '--xyzzy'.", 'See presskit check --help.'],
  ['an option without its value', ['build', '--out'], 'argument missing.', 'See presskit build --help.'],
  ['an argument too many', ['schema', 'kit', 'x'], 'Too many arguments', 'See presskit schema --help.'],
  ['a wrong option of two', ['check', '--quiet', '--strct'], 'Unknown option', 'Did you mean --strict?'],
  ['a wrong value', ['check', '--format', 'humna'], '--format has no “humna”.', 'Did you mean human?'],
  ['a wrong variable', ['check'], 'PRESSKIT_STRICT is “maybe”', 'Set PRESSKIT_STRICT=1'],
  ['a schema of nothing', ['schema', 'reprot'], 'presskit schema has no “reprot”.', 'Did you mean report?'],
  ['no kit', ['check', 'acme'], 'There is no acme.', 'Name the kit’s folder'],
] as const)('refuses %s: exit 2, nothing on stdout', async (_name, argv, ...expected) => {
  const [message, hint] = expected
  const env: Record<string, string> = argv.length === 1 && argv[0] === 'check' ? { PRESSKIT_STRICT: 'maybe' } : {}
  const { code, stdout, stderr } = await call(argv, env)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^error: /)
  expect(stderr).toContain(message)
  expect(stderr).toContain(`hint: `)
  expect(stderr).toContain(hint)
})

it.each([
  ['--json', ['build', '--json', 'nowhere'], {}],
  ['--format json', ['check', '--format', 'json', 'nowhere'], {}],
  ['--format=json and a wrong option', ['check', '--format=json', '--relase'], {}],
  ['two ways to report', ['check', '--json', '--format', 'human'], {}],
  ['PRESSKIT_FORMAT', ['check', 'nowhere'], { PRESSKIT_FORMAT: 'json' }],
])('a wrong call is valid JSON with %s', async (_name, argv, env) => {
  const { code, stdout, stderr } = await call(argv, env)
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    ok: false,
    counts: { errors: 0, warnings: 0 },
    kits: [],
    diagnostics: [],
    error: { kind: 'usage', message: expect.any(String), hint: expect.any(String) },
  })
})

it.each([
  ['--format sarif', ['build', '--format', 'sarif', 'nowhere'], {}],
  ['--format=sarif and a wrong option', ['check', '--format=sarif', '--relase'], {}],
  ['PRESSKIT_FORMAT', ['check', 'nowhere'], { PRESSKIT_FORMAT: 'sarif' }],
])('a wrong call is valid SARIF with %s', async (_name, argv, env) => {
  const { code, stdout, stderr } = await call(argv, env)
  expect({ code, stderr }).toEqual({ code: 2, stderr: '' })
  expect(sarifFaults(JSON.parse(stdout))).toEqual([])
  expect(JSON.parse(stdout)).toMatchObject({ runs: [{ invocations: [{ executionSuccessful: false }], results: [] }] })
})

it('a wrong call is an annotation with --format github', async () => {
  const { code, stdout, stderr } = await call(['build', '--format', 'github', 'nowhere'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^::error title=presskit%3A usage::There is no nowhere\.%0Ahint: /)
})

it.each([[[]], [['kit']], [['report']]])('prints the schema of %j as JSON', async of => {
  const { code, stdout, stderr } = await call(['schema', ...of])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' })
})

it('the doctor finds fault with a browser that is not there', async () => {
  const cache = await temporaryFolder()
  const { code, stdout, stderr } = await call(['doctor', '--browser', '/nowhere/chrome'], { XDG_CACHE_HOME: cache })
  expect({ code, stderr }).toEqual({ code: 3, stderr: '' })
  expect(stdout).toMatch(/^presskit \d/)
  for (const what of ['Node.js', 'Platform', 'Browser', 'Cache', 'Fonts', 'Images'])
    expect(stdout).toMatch(new RegExp(`^ {2}${what} `, 'm'))
  expect(stdout).toMatch(/--browser: \/nowhere\/chrome: no, /)
  expect(stdout).toMatch(/What to do:\n- Correct --browser/)
})

it('takes an unexpected throw for a bug: exit 70 with its stack', async () => {
  const { io, written } = capturedIo()
  expect(await tellFailure(new TypeError('x is not y'), io)).toBe(70)
  expect(written.stderr).toMatch(/^This is a bug in presskit/)
  expect(written.stderr).toMatch(/TypeError: x is not y\n +at /)
  expect(written.stderr).toContain('presskit doctor')
})

it.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('stopped by %s: exit %i, and what was thrown then is no bug', async (name, code) => {
  const { io, written } = capturedIo({ argv: ['schema'], signal: AbortSignal.abort(new Interruption(name)) })
  expect(await main(io)).toBe(code)
  expect(await tellFailure(new Error('The page was closed'), io)).toBe(code)
  expect(written.stderr).toBe('')
})
