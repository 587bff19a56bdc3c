import { ImageRun, type ParagraphChild } from 'docx'
import { strToU8 } from 'fflate'
import type { PlacedPicture } from '../../assets/place.ts'
import type { LocalLogo } from '../local-kit.ts'
import { plain } from '../prose.ts'
import { xmlText } from '../xml.ts'
import { runs } from './runs.ts'
import type { Setting } from './setting.ts'

const types: Readonly<Record<string, 'png' | 'jpg' | 'gif'>> = { png: 'png', jpg: 'jpg', gif: 'gif' }

/** Dots an inch that print wants. */
const printDensity = 300

/** A logo at its printed size, with its alternative text, or the text alone where there is no picture that Word reads. */
export function logoPicture(logo: LocalLogo, setting: Setting): readonly ParagraphChild[] {
  const picture = pictureOf(logo)
  const type = picture && types[extensionOf(picture.path)]
  if (!picture || !type) return runs([plain(logo.alt)], setting)
  const transformation = { width: screenPixels(logo.size.width), height: screenPixels(logo.size.height) }
  const altText = { name: xmlText(logo.alt), title: '', description: xmlText(logo.alt) }
  // The library hashes and deflates pictures in JavaScript, which takes seconds: it gets the path, and `packDocx` the bytes.
  return [new ImageRun({ type, data: strToU8(picture.path), transformation, altText })]
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
