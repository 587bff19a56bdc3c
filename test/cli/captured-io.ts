import type { Input, Io, Stream } from '../../src/cli/io.ts'

/** A process of its own for one call: nothing of the machine, and everything that was written. */
export function capturedIo(
  given: Partial<Omit<Io, 'stdout' | 'stderr'>> & { readonly terminal?: Partial<Stream> } = {},
) {
  const { terminal, ...rest } = given
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr'): Stream => ({
    ...terminal,
    write: text => {
      written[name] += text
    },
  })
  const io: Io = {
    argv: [],
    env: {},
    cwd: '/nowhere',
    platform: 'linux',
    arch: 'x64',
    nodeVersion: '20.19.0',
    runner: { pid: 1, isRunning: () => true },
    home: '/home/marta',
    now: () => new Date('2016-05-31T12:00:00Z'),
    signal: new AbortController().signal,
    stdin: piped(''),
    ...rest,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  }
  return { io, written }
}

/** What another program writes to ours. */
export function piped(...pieces: readonly (string | Uint8Array)[]): Input {
  return {
    async *[Symbol.asyncIterator]() {
      yield* pieces
    },
  }
}
