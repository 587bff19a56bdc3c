import type { Ink } from './ink.ts'

/** What files are read for: to ship them, or only to find what is wrong with them, when nothing new is made. */
export type Purpose = 'ship' | 'check'

/** A file of the kit, read once. */
export interface Asset {
  /** Below the kit’s folder, with `/`. */
  readonly source: string
  readonly bytes: Uint8Array
  readonly mediaType: string
}

/** A picture and its size: pixels, or user units of an SVG. */
export interface Picture extends Asset {
  readonly width: number
  readonly height: number
}

/** A logo as it is shipped: the file itself, its variant for dark ground, and pixels made of a drawing. */
export interface LogoAsset {
  readonly light: Picture
  readonly dark?: Picture
  /** PNG of the light variant, for programs that read no SVG. Empty where the logo cannot be drawn the same everywhere. */
  readonly pixels: readonly Picture[]
  /** What is drawn on of each; none where its margin is no wider than usual. */
  readonly ink: { readonly light?: Ink | undefined; readonly dark?: Ink | undefined }
}

/** A photo as it is shipped: upright, its rights written into it, its position removed. */
export interface PhotoAsset {
  /** Full size. */
  readonly print: Picture
  /** At most 1600 pixels wide or high. */
  readonly web: Picture
}

/** All files that a kit names, by the id that names them; attachments by their path. */
export interface Assets {
  readonly logos: ReadonlyMap<string, LogoAsset>
  readonly photos: ReadonlyMap<string, PhotoAsset>
  readonly attachments: ReadonlyMap<string, Asset>
}
