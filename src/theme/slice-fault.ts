import { open } from 'node:fs/promises'
import { slicesOf } from './slices.ts'
import type { Face } from './theme.ts'

/** What is wrong with a face in slices, and the key of `theme.yaml` that names it. */
export interface SliceFault {
  readonly key: 'slices' | 'file'
  /** In words that follow the name. */
  readonly fault: string
}

/** Why the slices of a face cannot serve, before a kit needs one of them. Their letters themselves are not looked at. */
export async function sliceFault(face: Face): Promise<SliceFault | undefined> {
  const slices = await slicesOf(face).catch(() => undefined)
  if (!slices?.length) return { key: 'slices', fault: 'is no list of slices' }
  for (const { file, name } of slices) {
    const fault = await fileFault(file)
    if (fault !== undefined) return { key: 'file', fault: `${fault} for the slice ${name} of its list` }
  }
  return undefined
}

/** By the header of WOFF and WOFF2, which says how long the file is. */
async function fileFault(file: string): Promise<string | undefined> {
  try {
    await using handle = await open(file)
    const { buffer } = await handle.read(Buffer.alloc(12), 0, 12, 0)
    const isPacked = ['wOF2', 'wOFF'].includes(buffer.toString('latin1', 0, 4))
    if (!isPacked) return 'is no WOFF2 font'
    return buffer.readUInt32BE(8) === (await handle.stat()).size ? undefined : 'is damaged'
  } catch {
    return 'is no file'
  }
}
