import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { explainDiskTrouble } from '../cache/disk-trouble.ts'
import { privateFolder } from '../cache/private-folder.ts'
import { sweepBeside } from '../cache/sweep.ts'
import { escapeXml } from '../xml.ts'
import { standInFont } from './stand-in-font.ts'

/** A folder that one browser process has for itself while it runs. */
export interface Profile extends AsyncDisposable {
  readonly folder: string
  /** A fontconfig configuration that knows of no font but the stand-in. */
  readonly fontconfig: string
}

/** A profile that is a day older than the newest belongs to no living process. */
const stalenessMs = 24 * 3_600_000

/**
 * Makes a profile below `<cache>/profiles/`: private, and swept there when a killed process left it behind.
 * Disposing of it removes it. Throws `Mendable` when the disk is full.
 */
export async function openProfile(cacheFolder: string): Promise<Profile> {
  await privateFolder(cacheFolder)
  return makeProfile(cacheFolder).catch(explainDiskTrouble(cacheFolder, '10 MB'))
}

async function makeProfile(cacheFolder: string): Promise<Profile> {
  const parent = join(cacheFolder, 'profiles')
  await mkdir(parent, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(parent, 'p-'))
  await sweepBeside(folder, stalenessMs, () => true)
  return {
    folder,
    fontconfig: await writeFonts(folder),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
  }
}

/** Chromium prints a blank page when it finds no font at all, without a word: so there is one, which no kit may use. */
async function writeFonts(folder: string): Promise<string> {
  const fonts = join(folder, 'fonts')
  const file = join(folder, 'fonts.conf')
  await mkdir(fonts)
  await writeFile(join(fonts, 'stand-in.ttf'), standInFont())
  const lines = [`<dir>${escapeXml(fonts)}</dir>`, `<cachedir>${escapeXml(join(folder, 'font-cache'))}</cachedir>`]
  await writeFile(file, ['<?xml version="1.0"?>', '<fontconfig>', ...lines, '</fontconfig>', ''].join('\n'))
  return file
}
