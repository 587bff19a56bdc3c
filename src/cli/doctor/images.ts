import { Mendable } from '../../diagnostics/mendable.ts'
import type { Examine } from './examinations.ts'

const side = 4
const square = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><path d="M0 0h4v4z"/></svg>`

/** The image library, put to work. */
export const examineImages: Examine = async () => {
  const picture = { source: 'square.svg', bytes: new TextEncoder().encode(square), mediaType: 'image/svg+xml' }
  try {
    const { drawLogo } = await import('../../assets/renditions.ts')
    await drawLogo({ ...picture, width: side, height: side }, side)
    return { what: 'Images', lines: ['the image library (sharp) draws'] }
  } catch (error) {
    if (!(error instanceof Mendable)) throw error
    return { what: 'Images', lines: [error.message], advice: error.hint }
  }
}
