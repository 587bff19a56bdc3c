import { expect, it } from 'vitest'
import { failureOf } from '../../src/cli/failure.ts'

const failed = (code: string) => Object.assign(new Error(`spawn a ${code}`), { code, syscall: 'spawn a' })

it.each<[name: string, thrown: unknown, message: string | undefined]>([
  ['files that are open', failed('EMFILE'), 'open no more files'],
  ['files that are open on the whole machine', failed('ENFILE'), 'open no more files'],
  ['processes', failed('EAGAIN'), 'no further process'],
  ['memory', failed('ENOMEM'), 'no more memory'],
  [
    'memory for a program',
    new RangeError('WebAssembly.instantiate(): Out of memory: Cannot allocate'),
    'no more memory',
  ],
  ['memory for a list', new RangeError('Array buffer allocation failed'), 'no more memory'],
  ['nothing: a bug of ours', new RangeError('Maximum call stack size exceeded'), undefined],
  ['nothing, by a word in a text', 'out of memory', undefined],
])('tells what the machine did not give: %s', (_name, thrown, message) => {
  const failure = failureOf(thrown, new AbortController().signal)
  expect([failure.kind, failure.exitCode]).toEqual(message === undefined ? ['bug', 70] : ['environment', 3])
  if (message !== undefined) expect(failure.message).toContain(message)
})
