import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { isManifest } from '../../src/package/manifest.ts'
import { sealKit } from '../../src/package/seal.ts'
import { freshFolder } from './child.ts'

const about = {
  tool: { name: 'presskit-cli', version: '1.2.3' },
  kit: 'dushanbe-2016',
  languages: ['ru', 'en'],
  date: '2016-05-31',
  theme: 'classic',
  browser: 'Chrome/147.0.7727.0',
}
const files = [
  {
    path: 'ru/dushanbe-2016_press-release_ru.pdf',
    bytes: Buffer.from('%PDF'),
    document: 'press-release',
    language: 'ru',
  },
  { path: 'index.html', bytes: Buffer.from('<!doctype html>') },
  { path: 'README.txt', bytes: Buffer.from('Read me\n') },
]

function textOf(path: string, sealed = sealKit(files, about)): string {
  return Buffer.from(sealed.find(file => file.path === path)?.bytes ?? []).toString()
}

it('adds manifest and checksums, sorted by bytes', () => {
  expect(sealKit(files, about).map(({ path }) => path)).toEqual([
    'README.txt',
    'SHA256SUMS',
    'index.html',
    'manifest.json',
    'ru/dushanbe-2016_press-release_ru.pdf',
  ])
})

it('lists in the manifest what made the kit and every file but manifest and checksums', () => {
  const manifest = JSON.parse(textOf('manifest.json'))
  expect(Object.entries(manifest).slice(0, -1)).toEqual([['presskit', 1], ...Object.entries(about)])
  expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual(files.map(({ path }) => path).toSorted())
  expect(manifest.files.at(-1)).toEqual({
    path: 'ru/dushanbe-2016_press-release_ru.pdf',
    size: 4,
    sha256: '315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027',
    mediaType: 'application/pdf',
    document: 'press-release',
    language: 'ru',
  })
  expect(isManifest(textOf('manifest.json'))).toBe(true)
})

it('leaves the browser out when nothing was printed', () => {
  const { browser: _, ...rest } = about
  expect(JSON.parse(textOf('manifest.json', sealKit(files, rest)))).not.toHaveProperty('browser')
})

it('separates sum and name as coreutils does', () => {
  expect(textOf('SHA256SUMS').split('\n').at(-2)).toBe(
    '315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027  ru/dushanbe-2016_press-release_ru.pdf',
  )
})

it('refuses names that cannot be shipped', () => {
  expect(() => sealKit([{ path: 'Иван.jpg', bytes: Buffer.alloc(0) }], about)).toThrow('Иван.jpg')
})

it('writes checksums that sha256sum accepts, of all files but itself', async context => {
  const has = await promisify(execFile)('sha256sum', ['--version']).then(
    () => true,
    () => false,
  )
  if (!has) return context.skip('this machine has no sha256sum')
  const folder = await freshFolder()
  for (const { path, bytes } of sealKit(files, about)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  const { stdout } = await promisify(execFile)('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder })
  await rm(folder, { recursive: true })
  expect(stdout.trim().split('\n')).toEqual([
    'README.txt: OK',
    'index.html: OK',
    'manifest.json: OK',
    'ru/dushanbe-2016_press-release_ru.pdf: OK',
  ])
})

it.each([
  ['ours', '{"presskit": 1}', true],
  ['of a later version', '{"presskit": 2, "files": []}', true],
  ['a web app’s', '{"name": "App", "icons": []}', false],
  ['a list', '[1]', false],
  ['nothing', 'null', false],
  ['no JSON', 'presskit: 1', false],
  ['empty', '', false],
])('knows a manifest that is %s', (_name, text, expected) => {
  expect(isManifest(text)).toBe(expected)
})
