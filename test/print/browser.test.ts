import { readdir, writeFile } from 'node:fs/promises'
import { platform, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { openBrowser } from '../../src/print/browser.ts'
import { pagesAtOnce } from '../../src/print/open-pages.ts'
import { ownRequest, processesNaming } from './browser-run.ts'
import { temporaryFolder } from './temporary-folder.ts'

const isLinux = platform() === 'linux'
const isRoot = userInfo().uid === 0

describe('the browser', () => {
  it('says what it is, and leaves nothing behind', async () => {
    const request = await ownRequest()
    const browser = await openBrowser(request, () => undefined)
    expect(browser.used).toEqual({ product: expect.stringMatching(/^Chrome\/\d+\./), source: '--browser' })
    expect(await browser.withPage(async page => page.url())).toBe('about:blank')
    expect(await readdir(join(request.cacheFolder, 'profiles'))).toHaveLength(1)
    await browser[Symbol.asyncDispose]()
    expect(browser.alive()).toBe(false)
    expect(await readdir(join(request.cacheFolder, 'profiles'))).toEqual([])
    if (isLinux) expect(await processesNaming(request.cacheFolder)).toEqual([])
  })

  it('keeps nobody waiting where it ends while its pages are being opened', async () => {
    const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
    const before = timers()
    for (const pause of [0, 5, 10, 15, 20, 25, 30]) {
      const browser = await openBrowser(await ownRequest(), () => undefined)
      await setTimeout(pause)
      await browser[Symbol.asyncDispose]()
    }
    await expect.poll(timers, { timeout: 3000 }).toBeLessThanOrEqual(before)
  })

  it.skipIf(platform() === 'win32')('is started once more where it ends while it starts', async () => {
    const request = await ownRequest()
    const folder = await temporaryFolder()
    const [path, mark] = [join(folder, 'chrome-headless-shell'), join(folder, 'started')]
    const ends = `[ -e '${mark}' ] || { : >'${mark}'; exit 1; }`
    await writeFile(path, `#!/bin/sh\n${ends}\nexec '${request.chosen?.path}' "$@"\n`, { mode: 0o755 })
    await using browser = await openBrowser({ ...request, chosen: { path, by: '--browser' } }, () => undefined)
    expect(browser.alive()).toBe(true)
    expect(await readdir(folder)).toContain('started')
  })

  it.runIf(isLinux)('learns nothing of the environment', async () => {
    const request = await ownRequest()
    const env = { ...request.env, SECRET_TOKEN: 'sesame', TZ: 'Asia/Dushanbe', LANG: 'ru_RU.UTF-8' }
    await using browser = await openBrowser({ ...request, env }, () => undefined)
    expect(browser.alive()).toBe(true)
    const environments = (await processesNaming(request.cacheFolder)).map(({ environment }) => environment)
    expect(environments.length).toBeGreaterThan(0)
    for (const environment of environments) expect(environment).not.toMatch(/sesame|Dushanbe|ru_RU/)
  })

  it.runIf(isRoot)('prints without its sandbox as root, and says so', async () => {
    const notes: string[] = []
    await using browser = await openBrowser(await ownRequest(), note => notes.push(note))
    expect(browser.alive()).toBe(true)
    expect(notes).toEqual(['Running as root: the browser prints without its sandbox.'])
  })

  it('gives nobody a page that another one uses, and a page that was left open once more', async () => {
    await using browser = await openBrowser(await ownRequest(), () => undefined)
    const contexts = async (many: number) => {
      const ids = Array.from({ length: many }, () => browser.withPage(async page => page.browserContext().id))
      return new Set(await Promise.all(ids))
    }
    const before = await contexts(pagesAtOnce)
    expect(before.size).toBe(pagesAtOnce)
    expect(await contexts(pagesAtOnce)).toEqual(before)
  })

  it('gives another page after one that was closed or that failed', async () => {
    await using browser = await openBrowser(await ownRequest(), () => undefined)
    const used: string[] = []
    const use = async (then: (page: Page) => Promise<void>) =>
      browser.withPage(async page => {
        used.push(page.browserContext().id ?? '')
        await then(page)
      })
    await Promise.all([use(page => page.close()), use(() => Promise.reject(new Error('no'))).catch(() => undefined)])
    await use(async () => undefined)
    expect(new Set(used).size).toBe(3)
  })

  const says = (words: string) => `echo '${words}' >&2\nexit 1`
  it.each([
    ['lets it end without a word', 'exit 133', /does not start: it ends with code 133, and says nothing\.$/, /doctor/],
    ['kills it', 'kill -TRAP $$', /does not start: it is ended by SIGTRAP, and says nothing\.$/, /doctor/],
    [
      'forbids the sandbox',
      says('No usable sandbox! Update your kernel'),
      /forbids the browser its sandbox/,
      /--no-sandbox, or PRESSKIT_NO_SANDBOX=1/,
    ],
    [
      'lacks a library',
      says('chrome: error while loading shared libraries: libnss3.so: cannot open shared object file'),
      /lacks the shared library libnss3\.so/,
      /--browser/,
    ],
    [
      'fails otherwise',
      says('[1:1:ERROR:x.cc(1)] Something failed'),
      /does not start: .*Something failed/,
      /presskit doctor/,
    ],
  ])('on a machine that %s is an error that can be mended', async (_name, script, message, hint) => {
    const folder = await temporaryFolder()
    const path = join(folder, 'chrome')
    await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    const request = { cacheFolder: join(folder, 'cache'), sandbox: true, chosen: { path, by: '--browser' }, env: {} }
    await expect(openBrowser(request, () => undefined)).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    })
    expect(await readdir(join(folder, 'cache', 'profiles'))).toEqual([])
  })
})
