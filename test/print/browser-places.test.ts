import { expect, it } from 'vitest'
import { systemPlaces } from '../../src/print/browser-places.ts'

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
