import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BrowserRequest } from '../../src/print/browser.ts'
import { describeBrowsers, findBrowser } from '../../src/print/find.ts'
import type { Machine } from '../../src/print/machine.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A home in which nothing lies, on a machine for which the embedded browser is not made. */
async function empty(): Promise<{ readonly request: BrowserRequest; readonly machine: Machine; readonly bin: string }> {
  const home = await temporaryFolder()
  const bin = join(home, 'bin')
  const request = { cacheFolder: join(home, 'cache'), sandbox: true, env: { PATH: bin } }
  return { request, machine: { platform: 'linux', arch: 'arm64', home, glibc: '2.36', root: false }, bin }
}

async function program(path: string, mode = 0o755): Promise<string> {
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, '#!/bin/sh\n', { mode })
  return path
}

const unusable: readonly [name: string, prepare: (path: string) => Promise<unknown>, why: string][] = [
  ['that is not there', async () => undefined, 'there is no such file'],
  ['that is a folder', path => mkdir(path, { recursive: true }), 'it is not a file'],
  ['that cannot be started', path => program(path, 0o644), 'it is not executable'],
]

const quiet = () => undefined

describe('looking for a browser', () => {
  it('takes the one that was chosen', async () => {
    const { request, machine, bin } = await empty()
    const path = await program(join(bin, 'my-chrome'))
    const chosen = { path, by: 'PRESSKIT_BROWSER' }
    expect(await findBrowser({ ...request, chosen }, quiet, machine)).toEqual({
      path,
      source: 'PRESSKIT_BROWSER',
      kind: 'whole',
    })
  })

  it.each(unusable)('falls back to nothing for a chosen one %s', async (_name, prepare, why) => {
    const { request, machine, bin } = await empty()
    await program(join(bin, 'chromium'))
    const path = join(bin, 'chosen')
    await prepare(path)
    await expect(findBrowser({ ...request, chosen: { path, by: '--browser' } }, quiet, machine)).rejects.toMatchObject({
      kind: 'environment',
      message: `--browser names a browser that cannot be started: ${path} (${why}).`,
      hint: expect.stringContaining('leave it out'),
    })
  })

  it('prefers Puppeteer’s newest headless shell to a browser of the system', async () => {
    const { request, machine, bin } = await empty()
    const shell = (version: string) =>
      program(
        join(
          machine.home,
          '.cache/puppeteer/chrome-headless-shell',
          `linux-${version}`,
          'chrome-headless-shell-linux64/chrome-headless-shell',
        ),
      )
    await shell('99.0.1')
    const path = await shell('147.0.7727.0')
    await program(join(bin, 'google-chrome'))
    expect(await findBrowser(request, quiet, machine)).toEqual({ path, source: 'puppeteer', kind: 'shell' })
  })

  it('takes Chrome before Edge before Chromium', async () => {
    const { request, machine, bin } = await empty()
    for (const name of ['chromium', 'microsoft-edge', 'google-chrome']) {
      const path = await program(join(bin, name))
      expect(await findBrowser(request, quiet, machine)).toEqual({ path, source: 'system', kind: 'whole' })
    }
  })

  it('tells all that it tried when there is none, and one thing to do', async () => {
    const { request, machine } = await empty()
    await expect(findBrowser(request, quiet, machine)).rejects.toMatchObject({
      kind: 'environment',
      message: [
        'There is no browser to print with. Looked for:',
        '  embedded: @sparticuz/chromium 147.0.0: it is made for Linux on x64, and this is linux on arm64',
        '  system: Chrome, Edge or Chromium: not installed at any of the usual places',
      ].join('\n'),
      hint: 'Install Google Chrome, or name a browser with --browser <path>.',
    })
  })
})

describe('describing the browsers for presskit doctor', () => {
  it('lists every place in the order of asking, and unpacks nothing', async () => {
    const { request, machine, bin } = await empty()
    const path = await program(join(bin, 'chromium'))
    const chosen = { path: '/nowhere', by: '--browser' }
    expect(await describeBrowsers({ ...request, chosen }, { ...machine, arch: 'x64' })).toEqual([
      { source: '--browser', place: '/nowhere', why: 'there is no such file' },
      { source: 'embedded', place: '@sparticuz/chromium 147.0.0' },
      { source: 'system', place: path },
    ])
  })
})
