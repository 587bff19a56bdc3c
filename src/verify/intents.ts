/** The ways in which colours may be brought to a device (ISO 32000-1, table 70), as names are written. */
export const intents: ReadonlySet<string> = new Set(
  'AbsoluteColorimetric RelativeColorimetric Saturation Perceptual'.split(' ').map(intent => `/${intent}`),
)
