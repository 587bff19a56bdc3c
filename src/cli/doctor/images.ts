import { createRequire } from 'node:module'
import type { Examine } from './examinations.ts'

/** The image library, whose native part comes in a package of its own for each platform. */
export const examineImages: Examine = async io => {
  const { resolve } = createRequire(import.meta.url)
  try {
    resolve('sharp')
    return { what: 'Images', lines: ['sharp'] }
  } catch {
    const advice = `Install presskit again, with its optional packages: sharp for ${io.platform} ${io.arch} is missing.`
    return { what: 'Images', lines: ['sharp: not installed'], advice }
  }
}
