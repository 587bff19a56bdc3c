import type { Finding, Outcome } from '../diagnostics/diagnostic.ts'
import { isError } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'
import type { Asset, Assets, LogoAsset, PhotoAsset, Purpose } from './assets.ts'

/** A photo that has to be turned is in memory whole, 150 MB at 50 megapixels; a drawn logo takes 10 MB. */
const photosAtOnce = 2
const logosAtOnce = 4
const attachmentsAtOnce = 4

/** What could be read is there to be judged also where other files have errors. */
export type AssetsOutcome = Outcome<Assets, Finding> & { readonly readable: Assets }

/**
 * Reads every file that a kit names, below `folder`, and makes what ships of it: pixels of drawn logos; photos for print
 * and web, upright, in sRGB, with the kit's rights (IPTC Photo Metadata 2025.1) and nothing of the camera's.
 *
 * Each finding points to the `file` or `dark` of its logo, photo or attachment; a fault inside an SVG names its line in
 * the message. The image library is loaded only for a kit with pictures. The same input gives the same bytes.
 */
export async function resolveAssets(kit: Kit, folder: string, purpose: Purpose): Promise<AssetsOutcome> {
  const [logos, photos, attachments] = await Promise.all([
    resolveLogos(kit, folder, purpose),
    resolvePhotos(kit, folder, purpose),
    resolveAttachments(kit, folder),
  ])
  const diagnostics = [...logos.diagnostics, ...photos.diagnostics, ...attachments.diagnostics]
  const readable = { logos: logos.found, photos: photos.found, attachments: attachments.found }
  return diagnostics.some(isError) ? { diagnostics, readable } : { value: readable, diagnostics, readable }
}

async function resolveLogos(kit: Kit, folder: string, purpose: Purpose): Promise<Collected<LogoAsset>> {
  if (kit.logos.size === 0) return nothing
  const { resolveLogo } = await import('./logo.ts')
  return collect([...kit.logos], logosAtOnce, logo => resolveLogo(logo, folder, purpose))
}

async function resolvePhotos(kit: Kit, folder: string, purpose: Purpose): Promise<Collected<PhotoAsset>> {
  if (kit.photos.size === 0) return nothing
  const { resolvePhoto } = await import('./photo.ts')
  return collect([...kit.photos], photosAtOnce, photo => resolvePhoto({ photo, kit, folder, purpose }))
}

async function resolveAttachments(kit: Kit, folder: string): Promise<Collected<Asset>> {
  if (kit.attachments.length === 0) return nothing
  const { resolveAttachment } = await import('./attachment.ts')
  const byFile = kit.attachments.map(attachment => [attachment.file, attachment] as const)
  return collect(byFile, attachmentsAtOnce, attachment => resolveAttachment(attachment, folder))
}

interface Collected<T> {
  readonly found: ReadonlyMap<string, T>
  readonly diagnostics: readonly Finding[]
}

const nothing = { found: new Map<string, never>(), diagnostics: [] } as const

/** In the order of the kit, whichever is done first. */
async function collect<From, To>(
  named: readonly (readonly [string, From])[],
  concurrency: number,
  resolve: (from: From) => Promise<Outcome<To, Finding>>,
): Promise<Collected<To>> {
  const { default: pMap } = await import('p-map')
  const outcomes = await pMap(named, async ([id, from]) => ({ id, ...(await resolve(from)) }), { concurrency })
  const found = outcomes.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]))
  return { found: new Map(found), diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics) }
}
