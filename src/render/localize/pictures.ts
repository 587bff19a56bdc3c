import type { Ink } from '../../assets/ink.ts'
import { leastWidth } from '../../assets/logo-width.ts'
import type { PlacedLogo, PlacedPicture } from '../../assets/place.ts'
import type { Logo, Photo } from '../../kit/pictures.ts'
import type { LocalLogo, LocalMark, LocalPhoto } from './local-kit.ts'
import { name, type Telling, text } from './telling.ts'

/** Square millimetres that every logo covers, and the limits that keep extremes readable. */
const optical = { area: 270, minHeight: 11, maxHeight: 17, maxWidth: 42 }

export function localizeLogo(telling: Telling, logo: Logo): LocalLogo | undefined {
  const found = telling.placed.logos.get(logo.id)
  if (!found) return undefined
  const { light, dark, pixels, ink } = found
  const alt = name(telling, logo.alt)
  const { size, window } = sizes(light, ink, logo.minWidthMm ?? 0)
  return {
    id: logo.id,
    alt,
    light: { ...light, alt, behind: window && behind(light, ink.light ?? whole, window) },
    dark: dark && {
      ...dark,
      alt: `${alt} (${telling.language.strings.darkGround})`,
      behind: window && behind(dark, ink.dark ?? whole, window),
    },
    pixels,
    terms: text(telling, logo.terms),
    minWidth: logo.minWidthMm,
    size,
    window,
  }
}

export function localizePhoto(telling: Telling, photo: Photo): LocalPhoto | undefined {
  const placed = telling.placed.photos.get(photo.id)
  return (
    placed && {
      id: photo.id,
      caption: text(telling, photo.caption),
      alt: photo.alt ? name(telling, photo.alt) : '',
      creditLine: photo.creditLine ?? photo.creator,
      copyright: photo.copyright,
      terms: text(telling, photo.usageTerms),
      licenceUrl: photo.licenseUrl,
      ...placed,
    }
  )
}

const whole: Ink = { left: 0, top: 0, width: 1, height: 1 }

/** What counts is what is seen: of a picture with a wide margin its ink. */
function sizes(light: PlacedPicture, ink: PlacedLogo['ink'], minWidth: number): Pick<LocalLogo, 'size' | 'window'> {
  const { width, height } = ink.light ?? whole
  const shown = opticalSize({ width: light.width * width, height: light.height * height }, minWidth)
  const size = { width: round(shown.width / width), height: round(shown.height / height) }
  return { size, window: ink.light || ink.dark ? shown : undefined }
}

/** As large as its ink can be and still shows whole, in the middle of the window. */
function behind({ width, height }: PlacedPicture, ink: Ink, window: LocalLogo['size']): LocalMark['behind'] {
  const scale = Math.min(window.width / (width * ink.width), window.height / (height * ink.height))
  const begin = (length: number, from: number, share: number, space: number) =>
    (space - scale * length * share) / 2 - scale * length * from
  const ofWindow = (length: number) => round((100 * length) / window.width)
  return {
    width: ofWindow(scale * width),
    left: ofWindow(begin(width, ink.left, ink.width, window.width)),
    top: ofWindow(begin(height, ink.top, ink.height, window.height)),
  }
}

/** Equal area for all, in millimetres: a wide wordmark gets lower, a square mark taller; never under its own minimum width, as long as that leaves it no tower. */
function opticalSize({ width, height }: LocalLogo['size'], minWidth: number): LocalLogo['size'] {
  const ratio = width / height
  const wanted = Math.min(Math.max(Math.sqrt(optical.area / ratio), optical.minHeight), optical.maxHeight)
  const wide = Math.max(Math.min(wanted * ratio, optical.maxWidth), leastWidth(ratio, minWidth))
  return { width: round(wide), height: round(wide / ratio) }
}

function round(millimetres: number): number {
  return Math.round(millimetres * 10) / 10
}
