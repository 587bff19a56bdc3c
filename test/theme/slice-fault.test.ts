import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sliceFault } from '../../src/theme/slice-fault.ts'

const whole = createRequire(import.meta.url).resolve(
  '@fontsource-variable/noto-serif-georgian/files/noto-serif-georgian-georgian-wght-normal.woff2',
)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-slices-'))
})
afterAll(() => rm(folder, { recursive: true }))

it.each([
  ['nothing where all are there', '{"a":"U+41"}', 0, undefined],
  ['a file that ends too soon', '{"a":"U+41"}', 100, { key: 'file', fault: 'is damaged for the slice a of its list' }],
  ['a list of other things', '{"a":1}', 0, { key: 'slices', fault: 'is no list of slices' }],
  ['an empty list', '{}', 0, { key: 'slices', fault: 'is no list of slices' }],
])('says of slices, %s', async (_name, list, less, expected) => {
  const font = await readFile(whole)
  await writeFile(join(folder, 'list.json'), list)
  await writeFile(join(folder, 'f-a.woff2'), font.subarray(0, font.length - less))
  const [file, slices] = [join(folder, 'f-{slice}.woff2'), join(folder, 'list.json')]
  expect(await sliceFault({ family: 'F', weight: 400, style: 'normal', file, slices })).toEqual(expected)
})
