import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { findEmbedded } from '../../src/print/embedded.ts'
import { embeddedHashes } from '../../src/print/unpack.ts'

const machine = { platform: 'linux', arch: 'x64', glibc: '2.36', home: '/home/ann', root: false } as const
const { glibc: _, ...withoutGlibc } = machine

describe('the browser that comes with presskit', () => {
  it('has the very bytes that we know', async () => {
    const { packed } = await findEmbedded(machine)
    const hash = async (file = '') =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex')
    expect({ browser: await hash(packed?.browser), libraries: await hash(packed?.libraries) }).toEqual(embeddedHashes)
  })

  it.each([
    ['macOS', { ...machine, platform: 'darwin' }, 'it is made for Linux on x64, and this is darwin on x64'],
    ['ARM', { ...machine, arch: 'arm64' }, 'it is made for Linux on x64, and this is linux on arm64'],
    ['musl', withoutGlibc, 'it needs the GNU C library, and this Linux has another'],
    ['an old glibc', { ...machine, glibc: '2.9' }, 'it needs glibc 2.34 or newer, and this is 2.9'],
    ['an older glibc', { ...machine, glibc: '2.31' }, 'it needs glibc 2.34 or newer, and this is 2.31'],
  ] as const)('does not serve %s', async (_name, elsewhere, why) => {
    expect(await findEmbedded(elsewhere)).toEqual({ why })
  })
})
