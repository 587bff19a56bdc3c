import { expect, it } from 'vitest'
import { explainDiskTrouble } from '../../src/cache/disk-trouble.ts'

const explain = explainDiskTrouble('/home/ann/.cache/presskit', '10 MB')
const failing = (code: string) => () => explain(Object.assign(new Error(code), { code, syscall: 'write' }))

it.each([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EROFS', 'the disk is read-only'],
])('%s is a trouble that can be mended', (code, words) => {
  expect(failing(code)).toThrow(
    expect.objectContaining({
      kind: 'environment',
      message: `Nothing can be written into the cache folder /home/ann/.cache/presskit: ${words}.`,
      hint: 'Make room for 10 MB there, or set XDG_CACHE_HOME to another folder.',
    }),
  )
})

it('anything else is a fault of ours', () => {
  expect(failing('EBADF')).toThrow('EBADF')
  expect(() => explain(new TypeError('no code'))).toThrow(TypeError)
})
