import type { Page } from 'puppeteer-core'
import { pathOf } from './site.ts'

/** A picture where the browser drew it. All lengths are CSS pixels from the top left of the page. */
export interface DrawnPicture {
  /** Its path in the kit. */
  readonly path: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Whether this is a window that shows a part of the picture alone. */
  readonly cropped: boolean
}

/** The pictures of a loaded page that can be seen, in the medium and window that it has now. Of a cropped one its window. */
export async function drawnPictures(page: Page): Promise<readonly DrawnPicture[]> {
  const boxes = await page.evaluate(() =>
    [...document.images].map(image => {
      const window = image.closest('.cropped')
      const box = (window ?? image).getBoundingClientRect()
      const { objectFit } = getComputedStyle(image)
      // Such a picture does not fill its box.
      const fits = objectFit === 'contain' || objectFit === 'scale-down'
      const scale = fits ? Math.min(box.width / image.naturalWidth, box.height / image.naturalHeight) : undefined
      const width = scale === undefined ? box.width : scale * image.naturalWidth
      const height = scale === undefined ? box.height : scale * image.naturalHeight
      const place = { left: box.left + scrollX, top: box.top + scrollY, width, height }
      return { address: image.currentSrc || image.src, ...place, cropped: window !== null }
    }),
  )
  return boxes.flatMap(({ address, ...box }) => {
    const path = pathOf(address)
    return path !== undefined && box.width > 0 && box.height > 0 ? [{ path, ...box }] : []
  })
}
