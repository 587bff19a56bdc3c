import { expect, it } from 'vitest'
import { masked } from '../../src/check/masked.ts'
import { cpuSeconds } from '../cpu-seconds.ts'

it.each([
  ['See https://a.example/b or an@b.example, +32 2 555 01 00.', 'See # or #, #.'],
  ['Run `npm i` <https://x.example> [a](b "c") twice', 'Run # # [a]# twice'],
  ['It opened at 5.30 p.m.; nobody came.', 'It opened at 5.30 p.m.; nobody came.'],
])('covers what is no language, sign by sign: %s', (text, left) => {
  const covered = masked({ text, kind: 'prose' })
  expect(covered.replaceAll(/\ufffc+/g, '#')).toBe(left)
  expect(covered).toHaveLength(text.length)
})

/** From each place again, 400,000 signs are 80,000,000,000 steps: minutes. */
it.each(['1', 'a', 'a.', 'a-', '1.', '`', '«', '! ', '+1 ', '@', 'a@', '](', '[', '<', 'www.', '<b '])(
  'reads 400,000 times %j once, not from each place again',
  async sign => {
    const texts = ['', '@', '+', '`x'].map(end => sign.repeat(400_000 / sign.length) + end)
    expect(await cpuSeconds(() => texts.map(text => masked({ text, kind: 'prose' })))).toBeLessThan(10)
  },
)
