import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { Mendable } from '../diagnostics/mendable.ts'
import { diskCode } from '../disk-code.ts'

/** The running program, as others see it. */
export interface Runner {
  readonly pid: number
  /** Whether a process of this machine lives. */
  readonly isRunning: (pid: number) => boolean
}

export interface LockOptions {
  readonly runner: Runner
  /** What the lock guards, in the words of messages. */
  readonly target: string
  /** How long to wait for another process, in milliseconds; a minute when none is given. */
  readonly patience?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** Told once when there is somebody to wait for. */
  readonly onNote?: ((message: string) => void) | undefined
}

interface Holder {
  readonly pid: number
  readonly token: string
}

const pause = 50
/** Milliseconds. A lock is signed at once: one that stays without a name was left by a process that died over it. */
const longestUnsigned = 3_000

/** Tokens of this process: after a crash in a container, the next run may well have the same process id. */
const ours = new Set<string>()

/**
 * Takes the lock file at `path`, which holds the process id, and gives it back when disposed. Waits while a living
 * process has it; one that a dead process left is taken over. Throws a Mendable that names the process when the wait
 * is too long, the signal's reason when aborted, and disk errors as they come.
 */
export async function takeLock(path: string, options: LockOptions): Promise<AsyncDisposable> {
  const { runner, target, patience = 60_000, signal, onNote } = options
  const me = { pid: runner.pid, token: randomBytes(8).toString('hex') }
  let unsigned = 0
  for (let waited = 0; !(await claim(path, me)); waited += pause) {
    const holder = await holderOf(path)
    unsigned = holder === undefined ? unsigned + pause : 0
    if (holder === undefined ? unsigned > longestUnsigned : isGone(holder, runner)) {
      await takeAway(path, holder)
      continue
    }
    if (waited === 0) onNote?.(`Waiting for ${nameOf(holder)}, which is writing ${target}`)
    if (waited >= patience) throw tooLong(path, target, nameOf(holder))
    await setTimeout(pause, undefined, { signal })
  }
  ours.add(me.token)
  return { [Symbol.asyncDispose]: () => giveBack(path, me) }
}

async function claim(path: string, me: Holder): Promise<boolean> {
  try {
    await writeFile(path, `${me.pid} ${me.token}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (diskCode(error) === 'EEXIST') return false
    // A full disk has room for the name of a file, but not for what stands in it.
    if (diskCode(error) === 'ENOSPC' || diskCode(error) === 'EDQUOT') await rm(path, { force: true })
    throw error
  }
}

/** None while the lock is being written, or when it was just given back. */
async function holderOf(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '')
  const [, pid, token] = /^(\d+) ([0-9a-f]+)\n$/.exec(text) ?? []
  return pid === undefined || token === undefined ? undefined : { pid: Number(pid), token }
}

function isGone({ pid, token }: Holder, runner: Runner): boolean {
  return pid === runner.pid ? !ours.has(token) : !runner.isRunning(pid)
}

/** Renames before it removes: of several that saw the same dead holder, one gets it, and a newer lock is put back. */
async function takeAway(path: string, seen: Holder | undefined): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return
    throw error
  }
  const taken = await holderOf(aside)
  await (taken?.token === seen?.token ? rm(aside, { force: true }) : rename(aside, path))
}

/** A lock that cannot be removed is taken over by the next build: what was done under it stands. */
async function giveBack(path: string, me: Holder): Promise<void> {
  ours.delete(me.token)
  if ((await holderOf(path))?.token === me.token) await rm(path, { force: true }).catch(() => undefined)
}

function nameOf(holder: Holder | undefined): string {
  return holder === undefined ? 'another process' : `process ${holder.pid}`
}

function tooLong(path: string, target: string, name: string): Mendable {
  const hint = `Wait until it is done and build again. If no presskit runs, delete ${path}`
  return new Mendable('environment', `${target} is being written by ${name}`, hint)
}
