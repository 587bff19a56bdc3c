import { type SpawnOptions, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const command = resolve('bin/presskit.js')

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-cli-'))
})
afterEach(() => rm(folder, { recursive: true }))

interface Run {
  readonly options?: SpawnOptions
  readonly node?: readonly string[]
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** The real command, in an environment of its own but for what the browser's cache needs. */
function start(args: readonly string[], { options, node = [], env = {} }: Run = {}) {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [...node, command, ...args], { env: { PATH, HOME, ...env }, ...options })
  const written = { stdout: '', stderr: '' }
  child.stdout?.on('data', data => {
    written.stdout += data
  })
  child.stderr?.on('data', data => {
    written.stderr += data
  })
  const heard = (words: string) =>
    new Promise<void>(done => {
      child.stderr?.on('data', () => written.stderr.includes(words) && done())
    })
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>(done => {
    child.on('close', code => done({ code, ...written }))
  })
  return { child, ended, heard }
}

function run(args: readonly string[], how?: Run) {
  return start(args, how).ended
}

/** Runs `code` in the command's own process, before it starts. */
function first(code: string): readonly string[] {
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
}

it.each([
  ['nothing', 0, []],
  ['--help', 0, ['--help']],
  ['--version', 0, ['--version']],
  ['the schema', 0, ['schema']],
  ['a kit that is fine', 0, ['check', 'kits/dushanbe-2016']],
  ['an unknown command', 2, ['bild']],
  ['an unknown option', 2, ['build', '--relase']],
  ['a kit that is not there', 2, ['check', 'nowhere']],
  ['a machine without that browser', 3, ['doctor', '--browser', '/nowhere/chrome']],
])('%s: exit %i', async (_name, code, args) => {
  expect(await run(args)).toMatchObject({ code })
})

it.runIf(process.getuid?.() === 0)('builds as a number that no list of users has, as in a container', async () => {
  await chmod(folder, 0o755)
  await mkdir(join(folder, 'presskit'))
  const stranger = first('process.setgid(12345); process.setuid(12345)')
  const how = { node: stranger, env: { XDG_CACHE_HOME: folder, HOME: folder } }
  const { code, stderr } = await run(['build', '--dry-run', 'kits/starter'], how)
  // The number is known; what it is refused is the folder of another.
  expect(stderr).toContain('belongs to another user (id 0), not to you (id 12345)')
  expect(code).toBe(3)
})

it.runIf(process.getuid?.() === 0).each([
  ['', [], [expect.stringMatching(/^presskit-12345$/)]],
  [', past one that somebody else made', ['presskit-12345'], [expect.stringMatching(/^presskit-12345-/)]],
])('runs without a home folder, as a number in a container may%s', async (_name, before, used) => {
  await chmod(folder, 0o777)
  for (const name of before) await mkdir(join(folder, name))
  const stranger = first('process.setgid(12345); process.setuid(12345)')
  const how = { node: stranger, env: { HOME: undefined, TMPDIR: folder } }
  expect(await run(['check', 'kits/starter'], how)).toMatchObject({ code: 0 })
  for (const name of before) expect(await readdir(join(folder, name))).toEqual([])
  const fresh = (await readdir(folder)).filter(name => name.startsWith('presskit-12345') && !before.includes(name))
  expect(fresh).toEqual(used)
})

describe('what is loaded', () => {
  it.each([
    ['--help', ['--help'], ['commander']],
    ['nothing', [], ['commander']],
    ['build --help', ['build', '--help'], ['commander']],
    ['a wrong call', ['build', '--relase'], ['commander', 'get-east-asian-width']],
  ])('by %s: the command line alone', async (_name, args, packages) => {
    await run(args, { env: { NODE_V8_COVERAGE: folder } })
    expect(await loadedPackages()).toEqual(packages)
  })

  it('by check: no browser', async () => {
    await run(['check', 'kits/dushanbe-2016'], { env: { NODE_V8_COVERAGE: folder } })
    const packages = await loadedPackages()
    expect(packages).toContain('yaml')
    expect(packages).not.toContain('puppeteer-core')
  })

  /** The packages of all files that were loaded, and of all that is bundled into them. */
  async function loadedPackages(): Promise<readonly string[]> {
    const reports = await readdir(folder)
    const texts = await Promise.all(reports.map(report => readFile(join(folder, report), 'utf8')))
    const urls = texts.flatMap(text => JSON.parse(text).result.map((script: { url: string }) => script.url))
    const files = urls.filter((url: string) => url.startsWith('file:'))
    const bundled = await Promise.all(files.map((url: string) => readFile(new URL(url), 'utf8')))
    const names = [
      ...files.map((url: string) => url.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]),
      ...bundled.flatMap(text =>
        [...text.matchAll(/^\/\/ .*?node_modules\/((?:@[^/]+\/)?[^/\s]+)\//gm)].map(([, name]) => name),
      ),
    ]
    return [...new Set(names.filter(name => name !== undefined))].sort()
  }
})

describe('a Node that is too old', () => {
  it.each(['18.20.8', '20.18.3'])('%s: says so, exit 3', async version => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
    const { code, stdout, stderr } = await run(['--version'], { node: first(pretend) })
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(stderr).toMatch(`presskit needs Node.js 20.19 or newer; this is ${version}.`)
  })
})

it('that is not built says so, exit 3', async () => {
  await mkdir(join(folder, 'bin'))
  await copyFile(command, join(folder, 'bin', 'presskit.js'))
  const child = spawn(process.execPath, [join(folder, 'bin', 'presskit.js')])
  let stderr = ''
  child.stderr.on('data', data => {
    stderr += data
  })
  expect(await new Promise(done => child.on('close', done))).toBe(3)
  expect(stderr).toBe(
    `presskit is not built: there is no folder ${join(folder, 'dist')}.\nhint: Run npm run build beside it: npm ci --ignore-scripts leaves that out.\n`,
  )
})

it('takes a throw from anywhere for a bug: one paragraph, the stack, exit 70', async () => {
  const broken = `process.on('newListener', name => { if (name === 'SIGTERM') setImmediate(() => { throw new TypeError('boom') }) })`
  const { code, stderr } = await run(['check', 'kits/dushanbe-2016'], { node: first(broken) })
  expect(code).toBe(70)
  expect(stderr).toMatch(/^This is a bug in presskit/m)
  expect(stderr).toContain('TypeError: boom\n')
})

it('is quiet when nobody reads on', async () => {
  const { child, ended } = start(['schema'])
  child.stdout?.destroy()
  expect(await ended).toMatchObject({ code: 0, stderr: '' })
})

it.runIf(process.platform === 'linux')('says so when results cannot be written', async () => {
  const full = openSync('/dev/full', 'w')
  const { code, stderr } = await run(['schema'], { options: { stdio: ['ignore', full, 'pipe'] } })
  expect({ code, stderr }).toEqual({ code: 3, stderr: 'error: The results cannot be written (ENOSPC).\n' })
})

describe('build', () => {
  const kit = 'kits/starter'

  it('gives the path of the zip and nothing else to stdout, a summary to stderr', async () => {
    const { code, stdout, stderr } = await run(['build', kit, '--out', folder])
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${join(folder, 'starter.zip')}\n` })
    expect(stderr).toMatch(/^Building kits\/starter\/presskit.yaml\n {2}Read the kit +\d+ ms\n/)
    expect(stderr).toMatch(/^starter is ready$/m)
    expect((await readdir(folder)).toSorted()).toEqual(['starter', 'starter.zip', 'starter_en.eml'])
  })

  it('is silent with -q but for the path', async () => {
    expect(await run(['build', '-q', '--formats', 'html', kit, '--out', folder])).toEqual({
      code: 0,
      stdout: `${join(folder, 'starter.zip')}\n`,
      stderr: '',
    })
  })

  it('gives JSON alone with --json', async () => {
    const { code, stdout, stderr } = await run(['build', '--json', kit, '--out', folder])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      ok: true,
      kits: [
        {
          file: `${kit}/presskit.yaml`,
          ok: true,
          id: 'starter',
          archive: join(folder, 'starter.zip'),
          browser: { source: 'embedded' },
        },
      ],
      diagnostics: [],
    })
  })

  it('writes nothing on a quiet dry run, and lists', async () => {
    const { code, stdout, stderr } = await run(['build', '--dry-run', '-q', kit, '--out', folder])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/nothing was written\n(.|\n)*index\.html/)
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves at once when it is stopped a second time', async () => {
    // Cleaning up never ends: only the second signal leaves with a code.
    const endless = 'const { exit } = process; process.exit = code => (code === undefined ? undefined : exit(code));'
    const busy = first(`${endless} setInterval(() => {}, 1000)`)
    const { child, ended, heard } = start(['build', kit, '--out', folder], { node: busy })
    await heard('Building')
    child.kill('SIGINT')
    await heard('Stopped')
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 143, stdout: '' })
  })

  it('builds what is fine and tells what is not, and ends with the worst exit code', async () => {
    const bad = join(folder, 'bad', 'presskit.yaml')
    await mkdir(dirname(bad))
    await writeFile(bad, 'presskit: 1\nlanguages: [en]\nrelease: {}\n')
    const { code, stdout, stderr } = await run(['build', '--formats', 'html', bad, kit, '--out', join(folder, 'out')])
    expect({ code, stdout }).toEqual({ code: 1, stdout: `${join(folder, 'out', 'starter.zip')}\n` })
    expect(stderr).toContain(`${bad} was not built, and nothing was written.\n`)
    expect(stderr).toMatch(/presskit.yaml:3:\d+ error \S+\n(.|\n)*\n\d+ errors?, \d+ warnings?\n$/)
  })

  it('builds the first of two kits with one id, and does not overwrite it with the other', async () => {
    const smallest = resolve('test/fixtures/kit/smallest/presskit.yaml')
    const copy = join(folder, 'copy', 'smallest', 'presskit.yaml')
    await mkdir(dirname(copy), { recursive: true })
    await copyFile(smallest, copy)
    const formats = ['--formats', 'txt', '--out', join(folder, 'out')]
    const { code, stdout, stderr } = await run(['build', smallest, copy, ...formats])
    expect({ code, stdout }).toEqual({ code: 1, stdout: `${join(folder, 'out', 'smallest.zip')}\n` })
    expect(stderr).toMatch(
      /copy\/smallest\/presskit\.yaml:\d+:\d+ error kit\/duplicate-id\n.*has the id “smallest” too/,
    )
  })

  it('has no browser to print with: exit 3, nothing left', async () => {
    const { code, stdout } = await run(['build', '-q', '--browser', '/nowhere/chrome', kit, '--out', folder])
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('stopped by %s: one line that says where, exit %i, nothing left', async (signal, code) => {
    const { child, ended, heard } = start(['build', kit, '--out', folder])
    await heard('Wrote the documents')
    child.kill(signal)
    const result = await ended
    expect(result).toMatchObject({ code, stdout: '' })
    expect(result.stderr.match(/^Stopped.*$/gm)).toEqual([
      `Stopped by ${signal} while printing the PDFs: cleaning up. Once more leaves at once.`,
    ])
    expect(result.stderr).not.toContain('bug')
    expect(await readdir(folder)).toEqual([])
  })
})
