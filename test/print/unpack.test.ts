import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { describe, expect, it } from 'vitest'
import { type UnpackRequest, unpackBrowser } from '../../src/print/unpack.ts'
import { temporaryFolder } from './temporary-folder.ts'

const program = '#!/bin/sh\necho a small stand-in for a browser of 197 MB\n'

/** The same two files as in the package, small: the unpacking of the real ones is what every other test starts with. */
async function request(): Promise<UnpackRequest & { readonly notes: string[]; readonly folder: string }> {
  const root = await temporaryFolder()
  const archive = pack()
  archive.entry({ name: 'lib/', type: 'directory' })
  archive.entry({ name: 'lib/libnss3.so' }, 'nss')
  archive.entry({ name: '../escaped.so' }, 'outside')
  archive.entry({ name: 'lib/link.so', type: 'symlink', linkname: '/etc/passwd' })
  archive.finalize()
  const browser = await put(join(root, 'chromium.br'), Buffer.from(program))
  const libraries = await put(join(root, 'al2023.tar.br'), await buffer(archive))
  const notes: string[] = []
  const cacheFolder = join(root, 'cache')
  const folder = join(cacheFolder, 'browser', browser.sha256.slice(0, 16))
  return { browser, libraries, cacheFolder, onNote: note => notes.push(note), notes, folder }
}

async function put(file: string, content: Uint8Array) {
  const bytes = brotliCompressSync(content)
  await writeFile(file, bytes)
  return { file, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const everything = ['chrome-headless-shell', 'lib', 'lib/libnss3.so', 'unpacked.json']

describe('unpacking the browser', () => {
  it('gives a program and its libraries, for the user alone, and nothing else', async () => {
    const asked = await request()
    const { executable, libraries } = await unpackBrowser(asked)
    expect(await readFile(executable, 'utf8')).toBe(program)
    expect(await readFile(join(libraries, 'libnss3.so'), 'utf8')).toBe('nss')
    expect((await readdir(asked.folder, { recursive: true })).sort()).toEqual(everything)
    expect(await readdir(join(asked.cacheFolder, 'browser'))).toHaveLength(1)
    for (const path of [asked.cacheFolder, asked.folder, executable])
      expect((await stat(path)).mode & 0o777).toBe(0o700)
  })

  it('happens once', async () => {
    const asked = await request()
    const first = await unpackBrowser(asked)
    const { mtimeMs, ino } = await stat(first.executable)
    expect(await unpackBrowser(asked)).toEqual(first)
    expect(await stat(first.executable)).toMatchObject({ mtimeMs, ino })
    expect(asked.notes).toEqual(['Unpacking the browser, once: this takes a few seconds.'])
  })

  it('is done again when what lies there is not whole', async () => {
    const damages: readonly ((folder: string) => Promise<void>)[] = [
      folder => truncate(join(folder, 'chrome-headless-shell'), 10),
      folder => rm(join(folder, 'lib', 'libnss3.so')),
      folder => rm(join(folder, 'unpacked.json')),
      folder => writeFile(join(folder, 'unpacked.json'), '{"chrome-'),
      folder => writeFile(join(folder, 'lib', 'libother.so'), 'planted'),
    ]
    for (const damage of damages) {
      const asked = await request()
      await unpackBrowser(asked)
      await damage(asked.folder)
      const { executable } = await unpackBrowser(asked)
      expect(await readFile(executable, 'utf8')).toBe(program)
      expect((await readdir(asked.folder, { recursive: true })).sort()).toEqual(everything)
      expect(await readdir(join(asked.cacheFolder, 'browser'))).toHaveLength(1)
      expect(asked.notes).toHaveLength(2)
    }
  })

  it('takes the place of a folder that an older presskit left half full', async () => {
    const asked = await request()
    await mkdir(asked.folder, { recursive: true, mode: 0o700 })
    await chmod(asked.cacheFolder, 0o700)
    await writeFile(join(asked.folder, 'chrome-headless-shell'), 'half')
    const { executable } = await unpackBrowser(asked)
    expect(await readFile(executable, 'utf8')).toBe(program)
  })

  it('may be done by many at once', async () => {
    const asked = await request()
    const all = await Promise.all(Array.from({ length: 8 }, () => unpackBrowser(asked)))
    expect(new Set(all.map(({ executable }) => executable)).size).toBe(1)
    expect((await readdir(asked.folder, { recursive: true })).sort()).toEqual(everything)
    expect(await readdir(join(asked.cacheFolder, 'browser'))).toHaveLength(1)
  })

  it('clears away what a killed process left long ago, and not what another is at', async () => {
    const asked = await request()
    const [old, young] = [`${asked.folder}.oldone`, `${asked.folder}.youngone`] as const
    for (const folder of [old, young]) await mkdir(folder, { recursive: true })
    await chmod(asked.cacheFolder, 0o700)
    await utimes(old, 1e9, 1e9)
    await unpackBrowser(asked)
    const names = await readdir(join(asked.cacheFolder, 'browser'))
    expect(names.filter(name => name.includes('.'))).toEqual([expect.stringContaining('youngone')])
  })

  it('clears away browsers of other versions, once they are a month old', async () => {
    const asked = await request()
    const others = ['0123456789abcdef', 'fedcba9876543210'].map(name => join(asked.cacheFolder, 'browser', name))
    for (const folder of others) await mkdir(join(folder, 'lib'), { recursive: true })
    await chmod(asked.cacheFolder, 0o700)
    const lastMonth = Date.now() / 1000 - 31 * 24 * 3600
    await utimes(others[0] ?? '', lastMonth, lastMonth)
    await unpackBrowser(asked)
    const left = await readdir(join(asked.cacheFolder, 'browser'))
    expect(left.sort()).toEqual([basename(asked.folder), 'fedcba9876543210'].sort())
  })

  it.each(['browser', 'libraries'] as const)('refuses %s of another hash, and leaves nothing', async which => {
    const asked = await request()
    const other = { ...asked[which], sha256: 'f'.repeat(64) }
    await expect(unpackBrowser({ ...asked, [which]: other })).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringContaining('is damaged'),
    })
    expect(await readdir(join(asked.cacheFolder, 'browser'))).toEqual([])
  })

  it('refuses a file that ends too early', async () => {
    const asked = await request()
    await truncate(asked.browser.file, 20)
    await expect(unpackBrowser(asked)).rejects.toMatchObject({ kind: 'environment' })
    expect(await readdir(join(asked.cacheFolder, 'browser'))).toEqual([])
  })
})
