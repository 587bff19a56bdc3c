export const mebibyte = 1024 * 1024

/** What a kit may bring without making the machine of a comms office wait, or run out of memory. */
export const limits = {
  drawingBytes: 5 * mebibyte,
  pictureBytes: 200 * mebibyte,
  attachmentBytes: 200 * mebibyte,
  /** By the header, before anything is decoded. */
  pixels: 50_000_000,
  /** Of the longer side to the shorter: browsers draw nothing where a side is less than a pixel. */
  ratio: 400,
  /** Of a drawing, with everything counted that `<use>`, patterns, masks and markers draw again. */
  elements: 20_000,
  /** Of a drawing, the same way. */
  depth: 200,
} as const
