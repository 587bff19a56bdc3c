import type { Ink } from '../assets/ink.ts'
import type { PlacedLogo } from '../assets/place.ts'
import { checkRendered } from '../check/rendered/check-rendered.ts'
import { asksForVisible } from '../check/rendered/funding-visible.ts'
import type { DrawnLogo } from '../check/rendered/rendered-page.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'
import type { DrawnPicture } from '../print/drawn-pictures.ts'
import type { PrintSession } from '../print/session.ts'
import type { PrintedKit } from './print-kit.ts'

/** What a small laptop and a telephone show between their bars, in CSS pixels. */
const screens = [
  { width: 1280, height: 640 },
  { width: 390, height: 664 },
]

interface Mark {
  readonly id: string
  readonly ink: Ink | undefined
}

/** What is wrong with a kit as the browser draws it: its documents on paper, its start pages in windows. */
export async function checkDrawn(
  kit: Kit,
  { rendered, documents, startPages, files }: PrintedKit,
  session: PrintSession,
): Promise<Finding[]> {
  const marks = new Map([...rendered.logos].flatMap(([id, logo]) => marksOf(id, logo)))
  const logosAmong = (pictures: readonly DrawnPicture[]): DrawnLogo[] =>
    pictures.flatMap(picture => {
      const mark = marks.get(picture.path)
      return mark ? [{ id: mark.id, ...seenOf(picture, mark.ink) }] : []
    })
  const printed = documents.map(({ page, pictures }) => ({ page, logos: logosAmong(pictures) }))
  const { showOnScreens } = await import('../print/on-screen.ts')
  const shown = asksForVisible(kit) ? await showOnScreens(startPages, screens, files, session) : []
  return checkRendered(kit, [
    ...printed,
    ...shown.map(({ pictures, ...window }) => ({ ...window, logos: logosAmong(pictures) })),
  ])
}

/** The files of a logo by their paths. */
function marksOf(id: string, { light, dark, pixels, ink }: PlacedLogo): readonly (readonly [string, Mark])[] {
  const ofLight = [light, ...pixels].map(({ path }) => [path, { id, ink: ink.light }] as const)
  return dark ? [...ofLight, [dark.path, { id, ink: ink.dark }]] : ofLight
}

/** Of a picture that stands with its wide margin the part that is drawn on. */
function seenOf({ left, top, width, height, cropped }: DrawnPicture, ink: Ink | undefined): Omit<DrawnLogo, 'id'> {
  if (cropped || !ink) return { left, top, width, height }
  return {
    left: left + width * ink.left,
    top: top + height * ink.top,
    width: width * ink.width,
    height: height * ink.height,
  }
}
