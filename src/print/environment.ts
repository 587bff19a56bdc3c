import type { BrowserRequest } from './browser.ts'
import type { FoundBrowser } from './find.ts'
import type { Profile } from './profile.ts'

/** The environment variables of a browser. Nothing of the machine gets in but what one of the system needs to start. */
export function environmentOf({ env }: BrowserRequest, found: FoundBrowser, profile: Profile): Record<string, string> {
  const kept = keptVariables.flatMap(name => (env[name] === undefined ? [] : [[name, env[name]] as const]))
  return {
    ...Object.fromEntries(kept),
    ...(found.libraries !== undefined && { LD_LIBRARY_PATH: found.libraries }),
    ...(found.kind === 'shell' && { TMPDIR: profile.folder }),
    HOME: profile.folder,
    XDG_CONFIG_HOME: profile.folder,
    XDG_CACHE_HOME: profile.folder,
    FONTCONFIG_FILE: profile.fontconfig,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
  }
}

const keptVariables = [
  'PATH',
  'LD_LIBRARY_PATH',
  'SystemRoot',
  'SYSTEMROOT',
  'windir',
  'TEMP',
  'TMP',
  'LOCALAPPDATA',
  'PROGRAMFILES',
] as const
