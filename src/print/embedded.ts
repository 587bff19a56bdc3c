import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Machine } from './machine.ts'

/** The one release whose files we know by hash. Later patches want Node 22, and npm then leaves them out silently. */
export const embeddedVersion = '147.0.0'

const name = '@sparticuz/chromium'
const oldestGlibc = '2.34'

/** The headless shell that was installed with presskit, still packed; or why it cannot be used here. */
export type Embedded =
  | { readonly packed: { readonly browser: string; readonly libraries: string } }
  | { readonly packed?: undefined; readonly why: string }

/** Looks for the packed browser among the installed packages. Reads, and unpacks nothing. */
export async function findEmbedded(machine: Machine): Promise<Embedded> {
  const misfit = misfitOf(machine)
  if (misfit) return { why: misfit }
  const installed = await packageFolder()
  if (!installed) return { why: `the optional package ${name} is not installed` }
  const { folder, version } = installed
  if (version !== embeddedVersion) return { why: `${name} is ${version}, not ${embeddedVersion}` }
  return { packed: { browser: join(folder, 'bin', 'chromium.br'), libraries: join(folder, 'bin', 'al2023.tar.br') } }
}

function misfitOf({ platform, arch, glibc }: Machine): string | undefined {
  if (platform !== 'linux' || arch !== 'x64') return `it is made for Linux on x64, and this is ${platform} on ${arch}`
  if (!glibc) return 'it needs the GNU C library, and this Linux has another'
  if (isOlder(glibc, oldestGlibc)) return `it needs glibc ${oldestGlibc} or newer, and this is ${glibc}`
  return undefined
}

function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0
}

/** The package's `exports` hide its files: its main entry is found instead, and the folder above it that bears its name. */
async function packageFolder(): Promise<{ readonly folder: string; readonly version: string } | undefined> {
  try {
    let folder = dirname(createRequire(import.meta.url).resolve(name))
    while (folder !== dirname(folder)) {
      const described = await packageIn(folder)
      if (described?.name === name) return { folder, version: described.version }
      folder = dirname(folder)
    }
  } catch {
    // What cannot be resolved is not installed.
  }
  return undefined
}

async function packageIn(folder: string): Promise<{ readonly name: string; readonly version: string } | undefined> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => 'null')
  const content: unknown = JSON.parse(text)
  if (typeof content !== 'object' || content === null || !('name' in content && 'version' in content)) return undefined
  return { name: String(content.name), version: String(content.version) }
}
