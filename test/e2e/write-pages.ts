import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Prepared, prepare, readKit } from '../../src/pipeline/prepare.ts'
import { renderKit } from '../../src/render/render-kit.ts'

/** Renders a kit without printing it, and writes all that a browser wants of it; gives the paths of its pages below `folder`. */
export async function writePages(kit: string, theme: string | undefined, folder: string): Promise<readonly string[]> {
  return write(await preparedIn(kit, theme), folder)
}

/** The same for who does not draw them: to cut the fonts takes most of the time. */
export async function writeMarkup(kit: string, theme: string, folder: string): Promise<void> {
  await write(withoutFaces(await preparedIn(kit, theme)), folder)
}

export function withoutFaces(prepared: Prepared): Prepared {
  return { ...prepared, theme: { ...prepared.theme, faces: [], scripts: [], licences: new Map() } }
}

async function preparedIn(kit: string, theme: string | undefined): Promise<Prepared> {
  const { value: read } = await readKit(kit)
  const choice = theme === undefined ? {} : { theme }
  const ready = read && (await prepare(read, { purpose: 'ship', check: () => [], ...choice }, () => undefined))
  if (!ready?.value) throw new Error(JSON.stringify(ready?.diagnostics))
  return ready.value
}

async function write(prepared: Prepared, folder: string): Promise<readonly string[]> {
  const { files, cover } = await renderKit(prepared)
  const all = [...files, ...cover(files)]
  for (const { path, bytes } of all) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return all.map(({ path }) => path).filter(path => path.endsWith('.html'))
}
