import { spawn } from 'node:child_process'
import { homedir, platform } from 'node:os'
import { resolve } from 'node:path'
import { cacheFolder } from '../../src/cache/folder.ts'

interface Place {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Octal, as shells take it. */
  readonly umask?: string
  /** Of processor time: whoever needs more is killed, and has no exit code. A busy machine takes none of it. */
  readonly cpuSeconds?: number
  /** The Node that runs it, instead of that of the tests. */
  readonly node?: string
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const { env: own } = globalThis.process
/** The one browser that is unpacked for the user: where a test gives the command another home, it finds it here. */
const cache = cacheFolder({ env: own, home: homedir(), platform: platform() })

/** The real command in a process of its own, in an environment that holds nothing but what is given. */
export function presskit(
  args: readonly string[],
  { cwd, env, umask = '022', cpuSeconds = 300, node = globalThis.process.execPath }: Place = {},
): Promise<Ended> {
  const shell = [
    '-c',
    'umask "$0" && ulimit -t "$1" && shift && exec "$@"',
    umask,
    String(cpuSeconds),
    node,
    resolve('bin/presskit.js'),
    ...args,
  ]
  const child = spawn('sh', shell, {
    cwd,
    env: { PATH: own.PATH, HOME: homedir(), XDG_CACHE_HOME: resolve(cache, '..'), ...env },
  })
  const written = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', text => {
    written.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    written.stderr += text
  })
  return new Promise(done => child.on('close', code => done({ code, ...written })))
}
