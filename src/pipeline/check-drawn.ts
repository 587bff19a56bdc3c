import { checkRendered } from '../check/rendered/check-rendered.ts'
import { asksForVisible } from '../check/rendered/funding-visible.ts'
import type { DrawnLogo } from '../check/rendered/rendered-page.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'
import type { KitFile } from '../package/kit-file.ts'
import type { DrawnPicture } from '../print/drawn-pictures.ts'
import type { PrintedDocument } from '../print/pdf.ts'
import type { PrintSession } from '../print/session.ts'
import type { RenderedKit } from '../render/render-kit.ts'

/** What a small laptop and a telephone show between their bars, in CSS pixels. */
const screens = [
  { width: 1280, height: 640 },
  { width: 390, height: 664 },
]

interface Drawn {
  readonly kit: Kit
  readonly rendered: RenderedKit
  readonly documents: readonly PrintedDocument[]
  /** The start pages, and what lists the kit beside them. */
  readonly cover: readonly KitFile[]
  /** Everything, with the start pages. */
  readonly files: readonly KitFile[]
}

/** What is wrong with a kit as the browser draws it: its documents on paper, its start pages in windows. */
export async function checkDrawn(
  { kit, rendered, documents, cover, files }: Drawn,
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
  const shown = asksForVisible(kit) ? await showStartPages(cover, files, session) : []
  return checkRendered(kit, [
    ...printed,
    ...shown.map(({ pictures, ...window }) => ({ ...window, logos: logosAmong(pictures) })),
  ])
}

async function showStartPages(cover: readonly KitFile[], files: readonly KitFile[], session: PrintSession) {
  const { showOnScreens } = await import('../print/on-screen.ts')
  const pages = cover.map(({ path }) => path).filter(path => path.endsWith('.html'))
  return showOnScreens(pages, screens, files, session)
}
