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

/** What is wrong with a kit as the browser draws it: its documents on paper, its start pages in windows. */
export async function checkDrawn(
  kit: Kit,
  { rendered, documents, startPages, files }: PrintedKit,
  session: PrintSession,
): Promise<Finding[]> {
  const ids = new Map(
    [...rendered.logos].flatMap(([id, { light, dark, pixels }]) =>
      [light, dark, ...pixels].flatMap(picture => (picture ? [[picture.path, id] as const] : [])),
    ),
  )
  const logosAmong = (pictures: readonly DrawnPicture[]): DrawnLogo[] =>
    pictures.flatMap(({ path, ...box }) => {
      const id = ids.get(path)
      return id === undefined ? [] : [{ id, ...box }]
    })
  const printed = documents.map(({ page, pictures }) => ({ page, logos: logosAmong(pictures) }))
  const { showOnScreens } = await import('../print/on-screen.ts')
  const shown = asksForVisible(kit) ? await showOnScreens(startPages, screens, files, session) : []
  return checkRendered(kit, [
    ...printed,
    ...shown.map(({ pictures, ...window }) => ({ ...window, logos: logosAmong(pictures) })),
  ])
}
