import type { Examine } from './examinations.ts'

const side = 4
const square = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><path d="M0 0h4v4z"/></svg>`

/** The image library, put to work: its native part is a package of its own for each platform, and may be missing. */
export const examineImages: Examine = async io => {
  const picture = { source: 'square.svg', bytes: new TextEncoder().encode(square), mediaType: 'image/svg+xml' }
  try {
    const { drawLogo } = await import('../../assets/renditions.ts')
    await drawLogo({ ...picture, width: side, height: side }, side)
    return { what: 'Images', lines: ['the image library (sharp) draws'] }
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    const advice = `Install presskit again, with optional packages: the image library lacks its part for ${io.platform} ${io.arch}.`
    return { what: 'Images', lines: [`the image library (sharp) does not work: ${why}`], advice }
  }
}
