// Times whole processes, the empty Node first, and prints medians: `npm run benchmark`. Shows; judges nothing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const runs = Number(process.argv[2] ?? 7)
const out = mkdtempSync(join(tmpdir(), 'presskit-benchmark-'))
const bin = new URL('../bin/presskit.js', import.meta.url).pathname
const kits = new URL('../kits/', import.meta.url).pathname

const cases = [
  ['an empty Node', ['-e', '0']],
  ['presskit --help', [bin, '--help']],
  ['presskit check dushanbe-2016', [bin, 'check', '-q', join(kits, 'dushanbe-2016')]],
  ['presskit build starter', [bin, 'build', '-q', '--out', out, join(kits, 'starter')]],
  ['presskit build dushanbe-2016', [bin, 'build', '-q', '--out', out, join(kits, 'dushanbe-2016')]],
]

try {
  let empty = 0
  for (const [name, args] of cases) {
    const times = Array.from({ length: runs + 1 }, () => time(args))
      .slice(1)
      .sort((a, b) => a - b)
    const median = times[Math.floor(times.length / 2)]
    empty ||= median
    const ratio = (median / empty).toFixed(1)
    console.log(
      `${name.padEnd(30)} ${median.toFixed(0).padStart(6)} ms  ${ratio.padStart(5)} x   (${times[0].toFixed(0)}–${times.at(-1).toFixed(0)})`,
    )
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}

function time(args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}
