import { arch, platform } from 'node:os'
import { homeFolder } from '../cache/folder.ts'
import { userId } from '../cache/user-id.ts'

/** What a browser has to fit to. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly arch: string
  readonly home: string
  /** Version of the GNU C library, `2.36`; none on other systems and where another C library rules. */
  readonly glibc?: string
  /** Whether the user is root, as whom Chromium refuses its sandbox. */
  readonly root: boolean
}

/** The machine that this runs on. */
export async function thisMachine(): Promise<Machine> {
  const glibc = await glibcVersion()
  return {
    platform: platform(),
    arch: arch(),
    home: homeFolder(),
    root: userId() === 0,
    ...(glibc && { glibc }),
  }
}

async function glibcVersion(): Promise<string | undefined> {
  if (platform() !== 'linux') return undefined
  const { default: libc } = await import('detect-libc')
  return (await libc.family()) === libc.GLIBC ? ((await libc.version()) ?? undefined) : undefined
}
