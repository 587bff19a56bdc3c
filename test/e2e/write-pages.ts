import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { prepare, readKit } from '../../src/pipeline/prepare.ts'
import { renderKit } from '../../src/render/render-kit.ts'

/** Renders a kit without printing it, and writes all that a browser wants of it; gives the paths of its pages below `folder`. */
export async function writePages(kit: string, theme: string | undefined, folder: string): Promise<readonly string[]> {
  const { value: read } = await readKit(kit)
  const choice = theme === undefined ? {} : { theme }
  const ready = read && (await prepare(read, { purpose: 'ship', check: () => [], ...choice }, () => undefined))
  if (!ready?.value) throw new Error(JSON.stringify(ready?.diagnostics))
  const { files, cover } = await renderKit(ready.value)
  const all = [...files, ...cover(files)]
  for (const { path, bytes } of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return all.map(({ path }) => path).filter(path => path.endsWith('.html'))
}
