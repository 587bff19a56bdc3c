import { spawnSync } from 'node:child_process'

/** Debian's own, which has its packages. */
const python = '/usr/bin/python3'

/** Whether Python has a module: Debian's `python3-icalendar` and `python3-vobject` read calendars and cards. */
export function hasPython(module: string): boolean {
  return spawnSync(python, ['-c', `import ${module}`]).status === 0
}

/** What a Python script prints as JSON of the bytes on its standard input. */
export function askPython(script: string, input: Uint8Array): unknown {
  const { status, stdout, stderr } = spawnSync(python, ['-c', script], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
