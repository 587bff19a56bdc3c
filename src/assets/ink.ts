import type { Picture } from './assets.ts'
import type { Ground } from './faint.ts'
import { thumbnail } from './renditions.ts'

/** The part of a picture that is drawn on, as shares of its width and height. */
export interface Ink {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Pixels on the longer side. */
const side = 160
/** From 0 to 255: the specks of a JPEG are fainter. */
const leastInk = 12
/** Share of its area that a logo covers; those that cover more have no more air around them than is usual. */
const mostCovered = 0.7

/**
 * Where the ink of a logo lies that has a wide empty margin, and would look smaller than others of the same size. A
 * margin is transparent, or white on light ground. None where it is no wider than usual. Throws at damaged pixels.
 */
export async function inkOf(picture: Picture, ground: Ground): Promise<Ink | undefined> {
  const { data, width, height } = await thumbnail(picture, side)
  const cover = covers[ground]
  const isInk = (column: number, row: number) => cover(data, 4 * (row * width + column)) >= leastInk
  const rows = span(height, row => some(width, column => isInk(column, row)))
  const columns = span(width, column => some(height, row => isInk(column, row)))
  if (!rows || !columns || columns.size * rows.size > mostCovered) return undefined
  return { left: columns.start, top: rows.start, width: columns.size, height: rows.size }
}

type Cover = (data: Uint8Array, at: number) => number

/** How far a pixel is from its ground. What is not clear on dark ground may be a plate. */
const covers: Readonly<Record<Ground, Cover>> = {
  light: (data, at) => {
    const least = Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255)
    return ((255 - least) * (data[at + 3] ?? 0)) / 255
  },
  dark: (data, at) => data[at + 3] ?? 0,
}

/** From the first inked line to the last as shares of a side, with a pixel more at both ends: edges are soft. None without ink. */
function span(length: number, isInked: (line: number) => boolean) {
  const first = firstOf(length, isInked)
  if (first === undefined) return undefined
  const last = length - 1 - (firstOf(length, line => isInked(length - 1 - line)) ?? 0)
  const start = Math.max(0, first - 1)
  return { start: start / length, size: (Math.min(length, last + 2) - start) / length }
}

function some(length: number, is: (place: number) => boolean): boolean {
  return firstOf(length, is) !== undefined
}

function firstOf(length: number, is: (place: number) => boolean): number | undefined {
  for (let place = 0; place < length; place += 1) if (is(place)) return place
  return undefined
}
