import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { loadKit } from '../../../src/kit/load.ts'
import { readSource } from '../../../src/kit/source.ts'
import { plant } from '../../package/tree.ts'

/** Files of a kit by name; `null` is a folder. */
export type KitFiles = Parameters<typeof plant>[1]

/** Runs something in a folder of its own, named as a kit may be, and removes it. */
export async function withKit<T>(files: KitFiles, run: (folder: string) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'presskit-test-'))
  const folder = join(parent, 'test-kit')
  try {
    await mkdir(folder)
    await plant(folder, files)
    return await run(folder)
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
}

/** Every problem of a kit, one a line: `line:column code message > hint`. */
export async function problems(yaml: string | Uint8Array, files: KitFiles = {}): Promise<readonly string[]> {
  return withKit({ 'presskit.yaml': yaml, ...files }, async folder => {
    const source = await readSource(join(folder, 'presskit.yaml'))
    const diagnostics = source.value ? (await loadKit(source.value)).diagnostics : source.diagnostics
    return diagnostics.map(diagnostic => told(diagnostic, folder))
  })
}

function told({ file, range, code, message, hint }: Diagnostic, folder: string): string {
  const name = file.slice(folder.length + 1)
  const place = range ? `${range.start.line}:${range.start.column}` : '-'
  return `${name === 'presskit.yaml' ? '' : `${name}:`}${place} ${code} ${message} > ${hint ?? ''}`
}

/** The smallest kit with lines in place of its own, and further ones at its end. */
export function kitWith(changes: Readonly<Record<string, string>>, more = ''): string {
  return smallest
    .split('\n')
    .map(line => changes[line.trim().split(':')[0] ?? ''] ?? line)
    .join('\n')
    .concat(more)
}

const smallest = `presskit: 1
languages: [en]
release:
  date: 2026-11-22
  headline: City library opens a repair café
  body: The city library opens a repair café.
contacts:
  - name: An Peeters
    email: press@library.example
`

/** The smallest kit with another headline, as it stands after the key. */
export function headline(value: string): string {
  return kitWith({ headline: `  headline: ${value}` })
}

/** `line:column code` of the only problem, and a part of its hint; more problems are all shown. */
export async function onlyProblem(yaml: string | Uint8Array, hint: string, files: KitFiles = {}): Promise<string> {
  const all = await problems(yaml, files)
  const [only, ...others] = all
  if (only === undefined || others.length > 0) return all.join('\n')
  const place = /^\S+ \S+/.exec(only)?.[0] ?? ''
  return only.slice(only.indexOf(' > ')).includes(hint) ? place : only
}
