import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserRequest } from '../../src/print/browser.ts'
import { findBrowser } from '../../src/print/find.ts'
import { browserRequest } from './printing.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** The user's unpacked browser, with a cache folder of the test's own: what it leaves there can be looked at. */
export async function ownRequest(): Promise<BrowserRequest> {
  const { path, libraries } = await findBrowser(browserRequest, () => undefined)
  const env = { ...browserRequest.env, ...(libraries && { LD_LIBRARY_PATH: libraries }) }
  return { cacheFolder: join(await temporaryFolder(), 'cache'), sandbox: true, chosen: { path, by: '--browser' }, env }
}

interface Running {
  readonly id: number
  readonly commandLine: string
  readonly environment: string
}

/** The living processes whose command line names a folder (Linux). */
export async function processesNaming(folder: string): Promise<readonly Running[]> {
  const ids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const all = await Promise.all(
    ids.map(async id => {
      const read = (name: string) => readFile(`/proc/${id}/${name}`, 'utf8').catch(() => '')
      return { id, commandLine: await read('cmdline'), environment: await read('environ') }
    }),
  )
  return all.filter(({ commandLine }) => commandLine.includes(folder))
}
