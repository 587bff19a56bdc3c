import { expect, it } from 'vitest'
import { foundWords, laidOver } from './found.ts'

it.each(['1', 'a', 'a.', 'a-', '1.', '`', '«', '! '])(
  'reads 20,000 times %j once, not from each place again',
  async sign => {
    const headline = `a ${sign.repeat(20_000)}`.trim()
    expect(await foundWords('headline/long', laidOver(JSON.stringify({ release: { headline } })))).toEqual([headline])
  },
)
