/** WCAG 2.2, 1.4.3 asks for 4.5 for text; light text on dark tires sooner, and gets the 7 of 1.4.6. Bars have the 3 of 1.4.11. */
const enough = { day: 4.5, night: 7, bar: 3 } as const

/** The grounds that themes set text on: white and their tint; at night, their ground and its tint. */
const grounds = { day: ['#ffffff', '#f4f6fa'], night: ['#121419', '#1c2028'] } as const

/** What stands on a field of colour: white where it can be read, else the ink of themes. */
const inks = ['#ffffff', '#16181d'] as const

/** An accent, with what can be seen of it, and be read of it and on it. */
export interface Accent {
  /** For bars and rules by day: the accent as it was chosen, but where it could hardly be seen. */
  readonly bar: string
  /** A field of colour: the accent as it was chosen, but where neither white nor ink can be read on it. */
  readonly field: string
  readonly onField: string
  /** Round a field on white: its own colour, but where that could hardly be seen. */
  readonly edge: string
  /** On white paper and by day: as dark as need be. */
  readonly day: string
  /** In dark mode: as light as need be. */
  readonly night: string
}

/** A colour of three or six hexadecimal digits, with the nearest shades of it that can be seen and read on the grounds of themes, and a field of it. */
export function accentOf(colour: string): Accent {
  const own = rgb(colour)
  const day = nearest(own, black, shade => isSeen(shade, grounds.day, enough.day))
  const night = nearest(own, white, shade => isSeen(shade, grounds.night, enough.night))
  const bar = nearest(own, black, shade => isSeen(shade, grounds.day, enough.bar))
  const ink = inks.find(text => contrast(text, colour) >= enough.day)
  const field = ink === undefined ? day : colour
  return { bar, field, onField: ink ?? inks[0], edge: isSeen(field, grounds.day, enough.bar) ? field : bar, day, night }
}

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(rgb(one)), luminance(rgb(other))].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

type Rgb = readonly [number, number, number]

const black: Rgb = [0, 0, 0]
const white: Rgb = [255, 255, 255]

/** Towards black or white in hundredths, which keeps the hue. */
function nearest(colour: Rgb, towards: Rgb, isEnough: (shade: string) => boolean): string {
  const shades = Array.from({ length: 101 }, (_, step) => hex(mixed(colour, towards, step / 100)))
  return shades.find(isEnough) ?? hex(towards)
}

function isSeen(colour: string, on: readonly string[], least: number): boolean {
  return on.every(ground => contrast(colour, ground) >= least)
}

function mixed([r, g, b]: Rgb, [tr, tg, tb]: Rgb, share: number): Rgb {
  const mix = (from: number, to: number) => Math.round(from + (to - from) * share)
  return [mix(r, tr), mix(g, tg), mix(b, tb)]
}

function rgb(colour: string): Rgb {
  const digits = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/gi, '$&$&') : colour
  const part = (at: number) => Number.parseInt(digits.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

function hex(parts: Rgb): string {
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map(part => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
