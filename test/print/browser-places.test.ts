import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { puppeteerPlaces, systemPlaces } from '../../src/print/browser-places.ts'
import { temporaryFolder } from './temporary-folder.ts'

const machine = { arch: 'x64', home: '/home/ann', root: false } as const

it.each([
  ['linux', { PATH: '/usr/bin:bin:.' }, '/usr/bin/google-chrome-stable'],
  ['linux', {}, '/usr/local/bin/chromium'],
  ['linux', {}, '/opt/google/chrome/chrome'],
  ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', {}, '/home/ann/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['win32', { PROGRAMFILES: 'C:\\Program Files' }, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ['win32', { 'PROGRAMFILES(X86)': 'C:\\x86' }, 'C:\\x86\\Microsoft\\Edge\\Application\\msedge.exe'],
  ['win32', { LOCALAPPDATA: 'C:\\Local' }, 'C:\\Local\\Google\\Chrome\\Application\\chrome.exe'],
] as const)('on %s with %j looks at %s', (platform, env, path) => {
  expect(systemPlaces(env, { ...machine, platform })).toContain(path)
})

it('never looks into a folder that depends on where the command was called', () => {
  const places = systemPlaces({ PATH: '.:bin::/usr/bin' }, { ...machine, platform: 'linux' })
  expect(places.filter(path => !path.startsWith('/'))).toEqual([])
})

it('takes the newest of Puppeteer’s downloads first, and shells before whole browsers', async () => {
  const cache = await temporaryFolder()
  const versions = ['chrome/linux-99.0.1', 'chrome/linux-147.0.2', 'chrome-headless-shell/linux-146.0.3']
  for (const version of versions) await mkdir(join(cache, version), { recursive: true })
  const places = await puppeteerPlaces({ PUPPETEER_CACHE_DIR: cache }, { ...machine, platform: 'linux' })
  expect(places.map(path => path.slice(cache.length + 1))).toEqual([
    'chrome-headless-shell/linux-146.0.3/chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome/linux-147.0.2/chrome-linux64/chrome',
    'chrome/linux-99.0.1/chrome-linux64/chrome',
  ])
})
