import { readdir, realpath, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { changeTo } from '../diagnostics/changes.ts'
import type { Problem } from '../diagnostics/diagnostic.ts'
import { few } from '../diagnostics/few.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { diskCode } from '../disk-code.ts'
import { isDeviceName } from './device-name.ts'
import { isBelow } from './is-below.ts'
import { inCurly } from './values/curly.ts'
import type { ValueProblem } from './values/value-problem.ts'

export type KitPath =
  | { readonly file: string; readonly problem?: undefined }
  | { readonly file?: undefined; readonly problem: ValueProblem }

/**
 * A file that the kit names, as an absolute path; or why it may not or cannot be used. The name is relative to the kit's
 * folder (absolute, without links), with `/`, and in exactly the letters of the disk, so that a kit that builds on one
 * machine builds on every other.
 */
export async function resolveKitPath(folder: string, name: string): Promise<KitPath> {
  const problem = nameProblem(name) ?? (await spellingProblem(folder, name.split('/')))
  if (problem) return { problem }
  const file = await realpath(join(folder, name)).catch(() => undefined)
  if (file === undefined) return { problem: missing(name, 'The link leads nowhere.') }
  if (!isBelow(folder, file)) return { problem: outside(name, 'is a link that leads out of the kit’s folder') }
  const found = await stat(file)
  if (found.isFile()) return { file }
  return {
    problem: missing(
      name,
      found.isDirectory() ? 'This is a folder; name a file in it.' : 'This is a device or a pipe; name a file.',
    ),
  }
}

function outside(name: string, what: string): Problem {
  const own = /[^\\/]+\.[a-z0-9]{2,5}$/i.exec(name)?.[0] ?? ''
  const hint = `Copy the file into the kit’s folder and name it from there: ${/^[\w. -]+$/.test(own) ? own : 'logos/acme.svg'}`
  return { code: 'file/outside', message: `${name} ${what}`, hint }
}

function missing(name: string, hint: string): Problem {
  return { code: 'file/missing', message: `There is no file ${name}`, hint }
}

const nameRules: readonly (readonly [(name: string) => boolean, (name: string) => Problem])[] = [
  [
    name => name.trim() === '',
    () => ({
      code: 'file/missing',
      message: 'The name of the file is empty',
      hint: 'Write the file’s name: logos/acme.svg',
    }),
  ],
  [
    name => inCurly(name) !== undefined,
    name => missing(name, `Type straight quotation marks, or none: ${inCurly(name)}`),
  ],
  [
    name => /\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(name),
    () => ({
      code: 'file/outside',
      message: 'The file’s name holds invisible characters',
      hint: 'Type the name again by hand, with slashes: a backslash in double quotes makes such characters.',
    }),
  ],
  [
    name => /^[a-z][a-z0-9+.-]+:/i.test(name),
    name => outside(name, 'is an address, and a kit is made of its own files'),
  ],
  [name => /^(?:[a-z]:|\\\\|\/|~(?!\$))/i.test(name), name => outside(name, 'is not below the kit’s folder')],
  [
    name => name.includes('\\'),
    name => ({
      ...outside(name, 'is written with backslashes'),
      hint: `Write it with slashes: ${name.replaceAll('\\', '/')}`,
    }),
  ],
  [name => /^\.\.(?:\/|$)/.test(posix.normalize(name)), name => outside(name, 'leads out of a folder with ..')],
  [
    name => name.split('/').some(part => part === '' || part === '.' || part === '..'),
    name => ({
      ...outside(name, 'has a part that leads nowhere'),
      hint: `Write it without: ${posix.normalize(name).replace(/\/$/, '')}`,
    }),
  ],
  [
    name => name.split('/').some(part => privateName.test(part)),
    name => ({
      code: 'file/private',
      message: `${name} is hidden or works for a program: it is not for journalists`,
      hint: 'Name another file, or give this one a plain name if it is meant to be public.',
    }),
  ],
  [
    name => name.split('/').some(part => isDeviceName(part) || /[. ]$/.test(part)),
    name => ({
      ...outside(name, 'is a name that Windows cannot keep'),
      hint: 'Give the file another name, without a dot or space at its end.',
    }),
  ],
]

/** Hidden files, what programs leave behind, and the kit’s own description. */
const privateName = /^(?:\..*|~\$.*|Thumbs\.db|desktop\.ini|presskit\.ya?ml)$/i

function nameProblem(name: string): Problem | undefined {
  return nameRules.find(([holds]) => holds(name))?.[1](name)
}

/** A disk that ignores case or composes accents finds a file under names that another disk does not know. */
async function spellingProblem(folder: string, parts: readonly string[]): Promise<ValueProblem | undefined> {
  const name = parts.join('/')
  const real: string[] = []
  for (const part of parts) {
    const names = await namesIn(join(folder, ...real))
    if (names === 'closed') return closed(name, real)
    const found = names.includes(part) ? part : names.find(other => folded(other) === folded(part))
    if (found === undefined) return missing(name, nearest(real, parts.slice(real.length), names))
    real.push(found)
  }
  const onDisk = real.join('/')
  if (onDisk === name) return undefined
  const sameLetters = onDisk.normalize('NFC') === name.normalize('NFC')
  return {
    code: 'file/case',
    message: sameLetters
      ? `${name} is written with other accents (Unicode NFC and NFD) than on the disk`
      : `${name} is ${onDisk} on the disk`,
    hint: sameLetters ? 'Rename the file to plain letters without accents.' : `Write ${onDisk}`,
    ...(sameLetters ? {} : { changes: changeTo(name, onDisk) }),
  }
}

/** What is no folder has no names. */
async function namesIn(folder: string): Promise<readonly string[] | 'closed'> {
  try {
    return await readdir(folder)
  } catch (error) {
    return /^(?:EACCES|EPERM)$/.test(diskCode(error) ?? '') ? 'closed' : []
  }
}

function closed(name: string, folders: readonly string[]): Problem {
  const where = folders.length > 0 ? `the folder ${folders.join('/')}` : 'the kit’s folder'
  const hint = `Allow yourself to look into ${where}: chmod u+rx.`
  return { code: 'file/unreadable', message: `${name} cannot be looked for: ${where} may not be read`, hint }
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function nearest(
  folders: readonly string[],
  [part = '', ...rest]: readonly string[],
  names: readonly string[],
): string {
  const visible = names.filter(name => !name.startsWith('.'))
  const near = suggest(part, visible)
  if (near !== undefined) return `Did you mean ${[...folders, near, ...rest].join('/')}?`
  const where = folders.length > 0 ? `The folder ${folders.join('/')}` : 'The kit’s folder'
  if (visible.length === 0) return `${where} is empty or not there; put the file into it.`
  return `${where} has ${few(visible.toSorted(), 5)}.`
}
