import { execFile, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface ChildOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
  /** Kill the child with SIGKILL after so many milliseconds. */
  readonly killAfter?: number
}

/** A fresh folder below the system's temporary one. */
export function freshFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'presskit-package-'))
}

/** The sources as plain JavaScript in a folder of their own, so that another process can run them; and its removal. */
export async function compileSources(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await freshFolder()
  // Another user runs them too.
  await chmod(folder, 0o755)
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const config = ['-p', join(root, 'src'), '--declaration', 'false', '--emitDeclarationOnly', 'false', '--noCheck']
  await promisify(execFile)('node', [tsc, ...config, '--outDir', join(folder, 'src')])
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  return { folder: join(folder, 'src'), remove: () => rm(folder, { recursive: true }) }
}

/** Runs a script of `test/fixtures/package/` in a process of its own. */
export function runChild(script: string, args: readonly string[], options: ChildOptions = {}): Promise<Ended> {
  const { env, uid, killAfter } = options
  const child = spawn('node', [join(root, 'test/fixtures/package', script), ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const text = { stdout: '', stderr: '' }
  child.stdout.on('data', chunk => (text.stdout += chunk))
  child.stderr.on('data', chunk => (text.stderr += chunk))
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, ...text })
    })
  })
}
