import { expect, it } from 'vitest'
import type { Input } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { capturedIo, piped } from './captured-io.ts'

const kit = `presskit: 1
id: cafe
languages: [en]
contacts: [{ name: An Peeters, email: press@library.example }]
release:
  date: 2026-11-22
  headline: City library opens a repair café
  body: The library opens.
`

async function check(stdin: Input, ...argv: readonly string[]) {
  const { io, written } = capturedIo({ argv: ['check', ...argv, '-'], stdin })
  return { code: await main(io), ...written }
}

it('reads a kit in pieces, whatever lies round it', async () => {
  const { code, stderr } = await check(piped(kit.slice(0, 40), Buffer.from(kit.slice(40))))
  expect(code).toBe(0)
  expect(stderr).toContain('<stdin>:8:9 warning body/length')
  expect(stderr).toContain('8 |   body: The library opens.\n')
  expect(stderr).not.toContain('file/unused')
})

it.each([
  ['nothing', piped(), '<stdin>:1:1 error kit/missing\n  The file is empty'],
  [
    'too much',
    piped(Buffer.alloc(600_000, 'a'), Buffer.alloc(600_000, 'a')),
    '<stdin>:1:1 error yaml/limit\n  The file has more than 1 MiB',
  ],
  [
    'another encoding',
    piped(kit, Uint8Array.of(0x8a, 0x0a)),
    '<stdin>:9:1 error file/unreadable\n  The file is not UTF-8',
  ],
  ['no YAML', piped('headline: [\n'), '<stdin>:1:'],
])('tells what is wrong with %s', async (_name, stdin, expected) => {
  const { code, stderr } = await check(stdin)
  expect(code).toBe(1)
  expect(stderr).toContain(expected)
})

it('reads no more of an endless pipe than a kit may have', async () => {
  let pieces = 0
  const endless: Input = {
    async *[Symbol.asyncIterator]() {
      for (; pieces < 1000; pieces += 1) yield Buffer.alloc(100_000, 'a')
    },
  }
  expect((await check(endless)).stderr).toContain('The file has more than 1 MiB')
  expect(pieces).toBeLessThan(12)
})

it.each(['json', 'sarif', 'github'])('reports as %s', async format => {
  const { stdout, stderr } = await check(piped(kit), '--format', format)
  expect(stdout + stderr).toMatch(/stdin/)
})

it('shows the languages of it', async () => {
  expect((await check(piped(kit), '--languages')).stdout).toContain('release       2')
})

it('asks for a pipe on a terminal', async () => {
  const { code, stderr } = await check({ ...piped(''), isTTY: true })
  expect(code).toBe(2)
  expect(stderr).toContain('nothing is piped in')
  expect(stderr).toContain('presskit check - < presskit.yaml')
})

it.each([
  ['build', ['build', '-'], 'A kit is built from its folder, not from standard input.'],
  ['others beside it', ['check', '-', 'kits/a'], '- stands for one kit, and alone.'],
])('has no kit of standard input for %s', async (_name, argv, expected) => {
  const folder = await temporaryFolder()
  const { io, written } = capturedIo({ argv, cwd: folder, stdin: piped(kit) })
  expect(await main(io)).toBe(2)
  expect(written.stderr).toContain(expected)
})
