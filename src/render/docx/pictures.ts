import { ImageRun, type ParagraphChild } from 'docx'
import type { PlacedPicture } from '../../assets/place.ts'
import { xmlText } from '../../xml.ts'
import type { LocalLogo, LocalPhoto } from '../localize/local-kit.ts'
import { plain } from '../prose/prose.ts'
import { runs } from './runs.ts'
import type { Setting } from './setting.ts'

const types: Readonly<Record<string, 'png' | 'jpg'>> = { png: 'png', jpg: 'jpg' }

/** Dots an inch that print wants. */
const printDensity = 300

/** A logo at its printed size, with its alternative text, or the text alone where there is no picture that Word reads. */
export function logoPicture(logo: LocalLogo, setting: Setting): readonly ParagraphChild[] {
  const picture = pictureOf(logo)
  return (picture && imageOf(picture, logo.size, logo.alt)) ?? runs([plain(logo.alt)], setting)
}

/** Millimetres that a photo of a contact sheet fills at most. */
const photoFrame = { width: 90, height: 75 }

/** A photo as contact sheets show it. */
export function photoPicture({ web, alt }: LocalPhoto, setting: Setting): readonly ParagraphChild[] {
  const scale = Math.min(photoFrame.width / web.width, photoFrame.height / web.height)
  const size = { width: web.width * scale, height: web.height * scale }
  return imageOf(web, size, alt) ?? runs([plain(alt)], setting)
}

/** `size` is in millimetres. None where Word does not read the picture. */
function imageOf({ path }: PlacedPicture, size: LocalLogo['size'], alt: string): readonly ParagraphChild[] | undefined {
  const type = types[extensionOf(path)]
  if (!type) return undefined
  const transformation = { width: screenPixels(size.width), height: screenPixels(size.height) }
  const altText = { name: xmlText(alt), title: '', description: xmlText(alt) }
  // The library hashes and deflates pictures in JavaScript, which takes seconds: it gets the path, and `packDocx` the bytes.
  return [new ImageRun({ type, data: Buffer.from(path), transformation, altText })]
}

/** The smallest rendition that prints well, else the largest; a drawing without renditions is not for Word. */
function pictureOf({ pixels, light, size }: LocalLogo): PlacedPicture | undefined {
  const wanted = (size.width / 25.4) * printDensity
  const bySize = [...pixels].sort((a, b) => a.width - b.width)
  return (
    bySize.find(({ width }) => width >= wanted) ??
    bySize.at(-1) ??
    (extensionOf(light.path) in types ? light : undefined)
  )
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** Of millimetres, 96 an inch, as Word counts them. */
function screenPixels(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 96)
}
