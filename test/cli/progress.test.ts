import { expect, it } from 'vitest'
import { showProgress } from '../../src/cli/progress.ts'
import type { ProgressEvent } from '../../src/pipeline/progress-event.ts'
import { capturedIo } from './captured-io.ts'

const events: readonly ProgressEvent[] = [
  { type: 'start', stage: 'read' },
  { type: 'end', stage: 'read', milliseconds: 12 },
  { type: 'start', stage: 'print' },
  { type: 'note', message: 'Unpacking the browser \u001b[2J' },
  { type: 'end', stage: 'print', milliseconds: 1400 },
]

function play(given: Parameters<typeof capturedIo>[0], mood: 'quiet' | 'talkative' = 'talkative'): string {
  const { io, written } = capturedIo(given)
  const progress = showProgress('kits/acme', io, mood)
  for (const event of events) progress.on(event)
  progress.stop()
  expect(written.stdout).toBe('')
  return written.stderr
}

it('is one line a finished stage where nothing can be rewritten', () => {
  expect(play({})).toBe(
    [
      'Building kits/acme',
      '  Read the kit               12 ms',
      '  Unpacking the browser <U+001B>[2J',
      '  Printed the PDFs           1.4 s',
      '',
    ].join('\n'),
  )
})

it('is one line that changes on a terminal, and leaves only notes', () => {
  const lines = play({ terminal: { isTTY: true, columns: 80 }, argv: ['--no-color'] }).split('\r\u001b[2K')
  expect(lines).toEqual([
    '',
    'Building kits/acme …',
    'Building kits/acme: reading the kit …',
    'Building kits/acme: printing the PDFs …',
    'Unpacking the browser <U+001B>[2J\n',
  ])
})

it('never wraps on a terminal', () => {
  const lines = play({ terminal: { isTTY: true, columns: 20 }, argv: ['--no-color'] }).split('\r\u001b[2K')
  expect(lines.filter(line => !line.endsWith('\n')).every(line => line.length < 20)).toBe(true)
})

it.each([
  ['in CI', { env: { CI: 'true' } }],
  ['on a dumb terminal', { env: { TERM: 'dumb' } }],
])('does not animate %s', (_name, given) => {
  const text = play({ ...given, terminal: { isTTY: true, columns: 80 }, argv: ['--no-color'] })
  expect(text).not.toContain('\r')
  expect(text).not.toContain('\u001b')
})

it('is silent when quiet', () => expect(play({}, 'quiet')).toBe(''))

it('knows what is being done', () => {
  const { io } = capturedIo()
  const progress = showProgress('kits/acme', io, 'quiet')
  expect(progress.activity()).toBeUndefined()
  progress.on({ type: 'start', stage: 'print' })
  expect(progress.activity()).toBe('printing the PDFs')
})

it('takes its live line away', () => {
  const { io, written } = capturedIo({ terminal: { isTTY: true, columns: 80 } })
  const progress = showProgress('kits/acme', io, 'talkative')
  progress.stop()
  progress.stop()
  expect(written.stderr.endsWith('…\u001b[22m\r\u001b[2K')).toBe(true)
})
