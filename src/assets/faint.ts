import type { Picture } from './assets.ts'
import { drawing } from './picture.ts'
import { thumbnail } from './renditions.ts'

/** What themes and press officers set a logo on, as channels of red, green and blue from 0 to 255. */
const grounds = { light: [255, 255, 255], dark: [22, 24, 29] } as const
export type Ground = keyof typeof grounds

/** A colour that differs less in each channel cannot be told from its ground. */
const leastStep = 32
/** Pixels on the longer side: letters of a wordmark are still apart. */
const side = 160
/** Pixels of the edge of nothing: less alpha is no ink. */
const leastAlpha = 16
/** A part is seen by as little of it. */
const leastSeen = 0.02

/**
 * How much of a logo cannot be seen on a ground, as a share of its inked area from 0 to 1: parts that touch nothing of
 * another colour. White letters in a red sign are seen; a white name beside it, on white, is not; all of a picture with
 * nothing in it. Throws at damaged pixels.
 */
export async function faintShare(picture: Picture, ground: Ground): Promise<number> {
  if (picture.mediaType === drawing && !namesColourNear(picture, ground)) return 0
  const image = await thumbnail(picture, side)
  const isInk = (at: number) => (image.data[4 * at + 3] ?? 0) >= leastAlpha
  const isSeen = (at: number) =>
    grounds[ground].some((value, channel) => Math.abs(value - (image.data[4 * at + channel] ?? value)) >= leastStep)
  const parts = partsOf(image, isInk)
  const faint = parts.filter(part => part.filter(isSeen).length < leastSeen * part.length)
  return parts.length === 0 ? 1 : areaOf(faint) / areaOf(parts)
}

type Part = readonly number[]

function areaOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}

/** What hangs together, as places of pixels. */
function partsOf({ width, height }: Pick<Picture, 'width' | 'height'>, isInk: (at: number) => boolean): Part[] {
  const free = new Set(Array.from({ length: width * height }, (_, at) => at).filter(isInk))
  const parts: Part[] = []
  for (const start of free) {
    free.delete(start)
    const part = [start]
    for (const at of part) for (const next of neighbours(at, width)) if (free.delete(next)) part.push(next)
    parts.push(part)
  }
  return parts
}

function neighbours(at: number, width: number): readonly number[] {
  const sides = at % width === 0 ? [at + 1] : at % width === width - 1 ? [at - 1] : [at - 1, at + 1]
  return [...sides, at - width, at + width]
}

/** Words for colours near a ground; what is written as a function is looked at in the picture. */
const nearWords: Readonly<Record<Ground, RegExp>> = {
  light:
    /\b(?:white|\w+white|whitesmoke|snow|ivory|azure|seashell|mintcream|honeydew|aliceblue|lavenderblush|oldlace)\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i,
  dark: /\bblack\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i,
}

/** A drawing is drawn only where it could matter: the image library takes longer to load than all else. What names no colour is black. */
function namesColourNear({ bytes }: Picture, ground: Ground): boolean {
  const text = new TextDecoder().decode(bytes)
  const named = [...text.matchAll(/#(?:[0-9a-f]{6}|[0-9a-f]{3})/gi)].map(([colour]) => channelsOf(colour))
  const isNear = (channels: readonly number[]) =>
    channels.every((value, channel) => Math.abs(value - (grounds[ground][channel] ?? value)) < leastStep)
  return named.some(isNear) || nearWords[ground].test(text) || (ground === 'dark' && named.length === 0)
}

function channelsOf(colour: string): readonly number[] {
  const digits = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/gi, '$&$&') : colour
  return [1, 3, 5].map(at => Number.parseInt(digits.slice(at, at + 2), 16))
}
