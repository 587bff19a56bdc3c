import { expect, it } from 'vitest'
import { cacheFolder } from '../../src/cache/folder.ts'

it.each([
  ['linux', {}, '/home/ann', '/home/ann/.cache/presskit'],
  ['linux', { XDG_CACHE_HOME: '/var/cache/ann' }, '/home/ann', '/var/cache/ann/presskit'],
  ['linux', { XDG_CACHE_HOME: '' }, '/home/ann', '/home/ann/.cache/presskit'],
  ['linux', { XDG_CACHE_HOME: 'relative' }, '/home/ann', '/home/ann/.cache/presskit'],
  ['freebsd', {}, '/home/ann', '/home/ann/.cache/presskit'],
  ['darwin', {}, '/Users/ann', '/Users/ann/Library/Caches/presskit'],
  ['win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\Ann', 'D:\\Local\\presskit\\Cache'],
  ['win32', {}, 'C:\\Users\\Ann', 'C:\\Users\\Ann\\AppData\\Local\\presskit\\Cache'],
] as const)('on %s with %j at home in %s: %s', (platform, env, home, expected) => {
  expect(cacheFolder({ env, home, platform })).toBe(expected)
})
