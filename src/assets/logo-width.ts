/** Millimetres: a mark that is higher stands as a picture between logos. */
const highest = 42

/**
 * The least width in millimetres that a logo of this shape (width by height) can be given, of the one that it asks for:
 * none is higher than 42 mm, unless it is at most as high as it asks to be wide.
 */
export function leastWidth(ratio: number, asked: number): number {
  return Math.min(asked, Math.max(highest, asked) * ratio)
}
