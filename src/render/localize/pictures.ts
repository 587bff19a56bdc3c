import type { Ink } from '../../assets/ink.ts'
import type { PlacedPicture } from '../../assets/place.ts'
import type { Logo, Photo } from '../../kit/pictures.ts'
import type { LocalLogo, LocalPhoto } from './local-kit.ts'
import { name, type Telling, text } from './telling.ts'

/** Square millimetres that every logo covers, and the limits that keep extremes readable. */
const optical = { area: 270, minHeight: 11, maxHeight: 17, maxWidth: 42 }

export function localizeLogo(telling: Telling, logo: Logo): LocalLogo | undefined {
  const found = telling.placed.logos.get(logo.id)
  if (!found) return undefined
  const { ink, ...placed } = found
  return {
    id: logo.id,
    alt: name(telling, logo.alt),
    ...placed,
    terms: text(telling, logo.terms),
    minWidth: logo.minWidthMm,
    ...sizes(placed.light, ink, logo.minWidthMm ?? 0),
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

/** What counts is what is seen: of a picture with a wide margin its ink. */
function sizes(light: PlacedPicture, ink: Ink | undefined, minWidth: number): Pick<LocalLogo, 'size' | 'crop'> {
  if (!ink) return { size: opticalSize(light, minWidth), crop: undefined }
  const shown = opticalSize({ width: light.width * ink.width, height: light.height * ink.height }, minWidth)
  const size = { width: round(shown.width / ink.width), height: round(shown.height / ink.height) }
  const ofShown = (length: number) => round((100 * length) / shown.width)
  const offset = { left: ofShown(size.width * ink.left), top: ofShown(size.height * ink.top) }
  return { size, crop: { ...shown, whole: ofShown(size.width), ...offset } }
}

/** Equal area for all, in millimetres: a wide wordmark gets lower, a square mark taller; never under its own minimum width. */
function opticalSize({ width, height }: LocalLogo['size'], minWidth: number): LocalLogo['size'] {
  const ratio = width / height
  const wanted = Math.min(Math.max(Math.sqrt(optical.area / ratio), optical.minHeight), optical.maxHeight)
  const wide = Math.max(Math.min(wanted * ratio, optical.maxWidth), minWidth)
  return { width: round(wide), height: round(wide / ratio) }
}

function round(millimetres: number): number {
  return Math.round(millimetres * 10) / 10
}
