import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'oxc-parser'
import { describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const sources = filesBelow('src').map(readSourceFile)

/** Who may name what: the place of each heavy or dangerous thing. */
const homes: readonly [what: string, pattern: RegExp, home: RegExp][] = [
  ['process', /(?<![\w.'`-])process\s*[.[]/, /^src\/cli\//],
  ['console', /(?<![\w.'`-])console\s*[.[]/, /^src\/cli\//],
]

const packageHomes: readonly [name: RegExp, home: RegExp][] = [
  [/^puppeteer/, /^src\/print\//],
  [/^@sparticuz\//, /^src\/print\//],
  [/^@cantoo\/pdf-lib$/, /^src\/(pdf|print|verify)\//],
  [/^archiver$/, /^src\/package\/zip\.ts$/],
  [/^yaml$/, /^src\/(kit|theme)\//],
  [/^sharp$/, /^src\/assets\//],
  [/^handlebars$/, /^src\/(render|theme)\//],
  [/^commander$/, /^src\/cli\//],
  [/^(docx|yazl)$/, /^src\/render\/docx\//],
  [/^nodemailer/, /^src\/render\/mail\/mail\.ts$/],
]

/** Imported where they are used, so that `--help` and `check` never pay for them. */
const heavy = /^(puppeteer-core|sharp|archiver|@cantoo\/pdf-lib|subset-font|harfbuzzjs)$/

/** What a room may import from, besides itself, `diagnostics`, and the plain data types below. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  cli: ['*'],
  pipeline: ['kit', 'assets', 'check', 'theme', 'render', 'print', 'package'],
  kit: [],
  language: ['kit'],
  check: ['kit', 'assets', 'language'],
  fix: ['kit'],
  assets: ['kit'],
  theme: ['kit'],
  render: ['kit', 'assets', 'theme', 'language'],
  pdf: [],
  verify: ['pdf'],
  print: ['kit', 'cache', 'pdf', 'verify'],
  package: ['kit'],
  cache: [],
  diagnostics: [],
}

/** Files that are data types or names which several stages share. */
const shared = [
  'src/package-root.ts',
  'src/make-folder.ts',
  'src/disk-code.ts',
  'src/grouped.ts',
  'src/literal.ts',
  'src/once.ts',
  'src/xml.ts',
  'src/package/kit-file.ts',
  'src/package/media-types.ts',
  'src/package/names.ts',
  'src/kit/kit.ts',
  'src/language/language.ts',
  'src/language/en.ts',
]

describe('the house', () => {
  it('has files of at most 200 lines', () => {
    expect(sources.filter(({ text }) => text.split('\n').length > 201).map(({ path }) => path)).toEqual([])
  })

  it('has functions of at most 40 lines', () => {
    expect(
      sources.flatMap(({ path, functions }) =>
        functions.filter(({ lines }) => lines > 40).map(({ line }) => `${path}:${line}`),
      ),
    ).toEqual([])
  })

  it('has functions of at most 4 parameters', () => {
    expect(
      sources.flatMap(({ path, functions }) =>
        functions.filter(({ parameters }) => parameters > 4).map(({ line }) => `${path}:${line}`),
      ),
    ).toEqual([])
  })

  it.each(homes)('names %s at home alone', (_what, pattern, home) => {
    expect(sources.filter(({ path, code }) => !home.test(path) && pattern.test(code)).map(({ path }) => path)).toEqual(
      [],
    )
  })

  it('keeps each package at home', () => {
    const strangers = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => packageHomes.some(([name, home]) => name.test(from) && !home.test(path)))
        .map(({ from }) => `${path}: ${from}`),
    )
    expect(strangers).toEqual([])
  })

  it('loads heavy packages where they are used', () => {
    const early = sources.flatMap(({ path, imports }) =>
      imports.filter(({ from, kind }) => kind === 'static' && heavy.test(from)).map(({ from }) => `${path}: ${from}`),
    )
    expect(early).toEqual([])
  })

  it('loads the makers of forms where they are asked for', () => {
    const makers = /^src\/render\/(docx\/make|mail\/mail)\.ts$/
    const early = sources.flatMap(({ path, imports }) =>
      imports.filter(({ target, kind }) => target && kind === 'static' && makers.test(target)).map(() => path),
    )
    expect(early).toEqual([])
  })

  it('imports from the command line down to the data, and never back', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports.flatMap(({ target }) => (target && !mayImport(path, target) ? [`${path} -> ${target}`] : [])),
    )
    expect(wrong).toEqual([])
  })

  it('has no circle of imports', () => {
    expect(circles()).toEqual([])
  })

  it('has no test of a file that is gone', () => {
    const tests = filesBelow('test').filter(path => path.endsWith('.test.ts'))
    const mirrored = tests.filter(path => !/^test\/(e2e|kits)\/|^test\/[^/]+$|\/good-releases/.test(path))
    const paths = new Set(sources.map(({ path }) => path))
    expect(mirrored.filter(path => !paths.has(path.replace(/^test/, 'src').replace(/\.test\.ts$/, '.ts')))).toEqual([])
  })
})

interface Import {
  readonly from: string
  readonly kind: 'static' | 'dynamic' | 'type'
  /** The source file, for an import of our own. */
  readonly target: string | undefined
}

interface FunctionShape {
  readonly line: number
  readonly lines: number
  readonly parameters: number
}

function readSourceFile(path: string) {
  const text = readFileSync(join(root, path), 'utf8')
  const { program, module, comments } = parseSync(path, text)
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length
  const functions: FunctionShape[] = []
  visit(program, node => {
    if (!isFunction(node)) return
    const line = lineOf(node.start)
    functions.push({ line, lines: lineOf(node.end) - line + 1, parameters: node.params.length })
  })
  const place = (from: string, kind: Import['kind']): Import => ({
    from,
    kind,
    target: from.startsWith('.') ? relative(root, join(root, dirname(path), from)) : undefined,
  })
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      place(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType) ? 'type' : 'static'),
    ),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [place(moduleRequest.value, isType ? 'type' : 'static')] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      place(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), 'dynamic'),
    ),
  ]
  const code = [...comments]
    .reverse()
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
  return { path, text, code, imports, functions }
}

interface FunctionNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly params: readonly unknown[]
}

function isFunction(node: object): node is FunctionNode {
  return 'params' in node && Array.isArray(node.params) && 'body' in node && node.body !== null
}

function visit(node: unknown, see: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) see(node)
  for (const child of Object.values(node)) visit(child, see)
}

function mayImport(path: string, target: string): boolean {
  const from = roomOf(path)
  const to = roomOf(target)
  if (from === to || to === 'diagnostics' || shared.includes(target) || path === 'src/index.ts') return true
  if (from === undefined) return to !== 'cli'
  const allowed = rooms[from] ?? []
  return allowed.includes('*') || (to !== undefined && allowed.includes(to))
}

function roomOf(path: string): string | undefined {
  const [, room, rest] = path.split('/')
  return rest === undefined ? undefined : room
}

/** Files that can reach themselves through values; types make no circle at run time. */
function circles(): string[] {
  const next = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target, kind }) => (target && kind !== 'type' ? [target] : [])),
    ]),
  )
  return [...next.keys()].filter(path => reaches(path, path, new Set(), next))
}

function reaches(from: string, goal: string, seen: Set<string>, next: ReadonlyMap<string, readonly string[]>): boolean {
  return (next.get(from) ?? []).some(target => {
    if (target === goal) return true
    if (seen.has(target)) return false
    seen.add(target)
    return reaches(target, goal, seen, next)
  })
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}
