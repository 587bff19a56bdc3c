import { lstatSync, mkdirSync, mkdtempSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join, posix, win32 } from 'node:path'
import { userId } from './user-id.ts'

/** What decides where a user's caches lie. */
export interface CachePlace {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The user's home folder, absolute. */
  readonly home: string
  readonly platform: NodeJS.Platform
}

/** The user's home folder. A number without any, as in a container, has one of its own among temporary files. */
export function homeFolder(): string {
  try {
    return homedir()
  } catch {
    return temporaryHome(join(tmpdir(), `presskit-${userId()}`))
  }
}

/** Programs are started from below it: what somebody else put there before, or may write to, is not used. */
function temporaryHome(path: string): string {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch {
    // It may well be there.
  }
  const found = lstatSync(path, { throwIfNoEntry: false })
  const isOurs = found?.isDirectory() && found.uid === userId() && (found.mode & 0o077) === 0
  return isOurs ? path : mkdtempSync(`${path}-`)
}

/**
 * The folder for what presskit may make again: `$XDG_CACHE_HOME/presskit` or `~/.cache/presskit` (XDG Base Directory
 * Specification 0.8), `~/Library/Caches/presskit` on macOS, `%LOCALAPPDATA%\presskit\Cache` on Windows. Touches no disk.
 */
export function cacheFolder(place: CachePlace): string {
  const own = folders[place.platform]
  return own ? own(place) : xdg(place)
}

const folders: Partial<Record<NodeJS.Platform, (place: CachePlace) => string>> = {
  darwin: ({ home }) => join(home, 'Library', 'Caches', 'presskit'),
  win32: ({ env, home }) => win32.join(env.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'presskit', 'Cache'),
}

function xdg({ env, home }: CachePlace): string {
  const base = env.XDG_CACHE_HOME ?? ''
  // The specification: "If an implementation encounters a relative path … it should … ignore it."
  return posix.join(posix.isAbsolute(base) ? base : posix.join(home, '.cache'), 'presskit')
}
