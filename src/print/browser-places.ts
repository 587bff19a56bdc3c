import { readdir } from 'node:fs/promises'
import { posix, win32 } from 'node:path'
import type { Machine } from './machine.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Where Puppeteer's own downloads may lie, newest first, headless shells before whole browsers. */
export async function puppeteerPlaces(env: Env, machine: Machine): Promise<readonly string[]> {
  const paths = pathsOf(machine)
  const cache = env.PUPPETEER_CACHE_DIR || paths.join(machine.home, '.cache', 'puppeteer')
  const kinds = ['chrome-headless-shell', 'chrome'] as const
  const found = kinds.map(async kind => {
    const versions = await readdir(paths.join(cache, kind)).catch(() => [])
    return versions
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .flatMap(version =>
        (downloads[machine.platform] ?? [])
          .filter(download => download.kind === kind)
          .map(download => paths.join(cache, kind, version, ...download.path)),
      )
  })
  return (await Promise.all(found)).flat()
}

interface Download {
  readonly kind: 'chrome-headless-shell' | 'chrome'
  readonly path: readonly string[]
}

const macApp = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'

/** Paths inside a version's folder, as the archives of Chrome for Testing have them. */
const downloads: Partial<Record<NodeJS.Platform, readonly Download[]>> = {
  linux: [
    { kind: 'chrome-headless-shell', path: ['chrome-headless-shell-linux64', 'chrome-headless-shell'] },
    { kind: 'chrome', path: ['chrome-linux64', 'chrome'] },
  ],
  darwin: ['arm64', 'x64'].flatMap((arch): readonly Download[] => [
    { kind: 'chrome-headless-shell', path: [`chrome-headless-shell-mac-${arch}`, 'chrome-headless-shell'] },
    { kind: 'chrome', path: [`chrome-mac-${arch}`, macApp] },
  ]),
  win32: [
    { kind: 'chrome-headless-shell', path: ['chrome-headless-shell-win64', 'chrome-headless-shell.exe'] },
    { kind: 'chrome', path: ['chrome-win64', 'chrome.exe'] },
  ],
}

/** Where Chrome, Edge and Chromium lie when they are installed on the system, in the order of our liking. */
export function systemPlaces(env: Env, machine: Machine): readonly string[] {
  return systems[machine.platform]?.(env, machine) ?? []
}

const systems: Partial<Record<NodeJS.Platform, (env: Env, machine: Machine) => readonly string[]>> = {
  linux: env => [
    ...linuxNames.flatMap(name => searchPath(env).map(folder => posix.join(folder, name))),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  darwin: (_env, { home }) =>
    macNames.flatMap(name =>
      ['/Applications', posix.join(home, 'Applications')].map(folder =>
        posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    ),
  win32: env =>
    windowsNames.flatMap(name =>
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap(folder =>
        folder ? [win32.join(folder, name)] : [],
      ),
    ),
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
] as const

const macNames = ['Google Chrome', 'Microsoft Edge', 'Chromium'] as const

const windowsNames = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
] as const

/** Absolute folders alone: a browser of the working folder is nobody's choice. */
function searchPath(env: Env): readonly string[] {
  const fallback = '/usr/local/bin:/usr/bin:/bin'
  return (env.PATH || fallback).split(':').filter(folder => posix.isAbsolute(folder))
}

function pathsOf({ platform }: Machine): typeof posix {
  return platform === 'win32' ? win32 : posix
}
