import { expect, it } from 'vitest'
import { paintFor } from '../../src/cli/colour.ts'
import { capturedIo } from './captured-io.ts'

const terminal = { isTTY: true }
const coloured = '\u001b[31mx\u001b[39m'

it.each([
  ['a terminal', { terminal }, coloured],
  ['a pipe', {}, 'x'],
  ['NO_COLOR', { terminal, env: { NO_COLOR: '1' } }, 'x'],
  ['an empty NO_COLOR', { terminal, env: { NO_COLOR: '' } }, coloured],
  ['FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '1' } }, coloured],
  ['FORCE_COLOR=0', { terminal, env: { FORCE_COLOR: '0' } }, 'x'],
  ['FORCE_COLOR over NO_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, coloured],
  ['a dumb terminal', { terminal, env: { TERM: 'dumb' } }, 'x'],
  ['--no-color', { terminal, argv: ['build', '--no-color'] }, 'x'],
  ['--no-color over FORCE_COLOR', { argv: ['--no-color'], env: { FORCE_COLOR: '1' } }, 'x'],
])('%s', (_name, given, expected) => {
  const { io } = capturedIo(given)
  expect(paintFor(io.stderr, io)('red', 'x')).toBe(expected)
})
