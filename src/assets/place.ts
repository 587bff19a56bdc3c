import type { Kit } from '../kit/kit.ts'
import type { KitFile } from '../package/kit-file.ts'
import { fileStem } from '../package/names.ts'
import type { Assets, LogoAsset, PhotoAsset } from './assets.ts'

/** A picture at its place in the finished kit. */
export interface PlacedPicture {
  readonly path: string
  readonly width: number
  readonly height: number
}

export interface PlacedLogo {
  readonly light: PlacedPicture
  readonly dark: PlacedPicture | undefined
  readonly pixels: readonly PlacedPicture[]
  readonly ink: LogoAsset['ink']
}

export interface PlacedPhoto {
  readonly print: PlacedPicture
  readonly web: PlacedPicture
}

/** Where each file of a kit lies in the finished kit, and the files themselves. */
export interface PlacedAssets {
  readonly logos: ReadonlyMap<string, PlacedLogo>
  readonly photos: ReadonlyMap<string, PlacedPhoto>
  /** By the path in the kit's folder. */
  readonly attachments: ReadonlyMap<string, string>
  readonly files: readonly KitFile[]
}

const extensions: Readonly<Record<string, string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

/**
 * Gives every file its place: `logos/<group>/<id>.svg` in the first group that shows it, `photos/print/`,
 * `photos/web/`, `attachments/`. Paths are ASCII and lower case, whatever the kit's own files are called.
 */
export function placeAssets(kit: Kit, assets: Assets): PlacedAssets {
  const files: KitFile[] = []
  const taken = new Set<string>()
  const put = (wanted: string, bytes: Uint8Array): string => {
    const path = free(wanted, taken)
    taken.add(path)
    files.push({ path, bytes })
    return path
  }
  const picture = (stem: string, { bytes, mediaType, width, height }: PlacedSource): PlacedPicture => ({
    path: put(`${stem}.${extensions[mediaType] ?? 'bin'}`, bytes),
    ...inWholePixels(width, height),
  })
  return {
    logos: mapValues(assets.logos, (logo, id) => placeLogo(logo, `${logoFolder(kit, id)}/${fileStem(id)}`, picture)),
    photos: mapValues(assets.photos, (photo, id) => placePhoto(photo, id, picture)),
    attachments: new Map(
      [...assets.attachments].map(([source, asset], index) => [
        source,
        put(`attachments/${attachmentName(source, index)}`, asset.bytes),
      ]),
    ),
    files,
  }
}

/** Documents and data want whole numbers (HTML, 4.8.17); a drawing of 14.5 × 10 keeps its shape where it counts as larger. */
function inWholePixels(width: number, height: number): { readonly width: number; readonly height: number } {
  if (Number.isInteger(width) && Number.isInteger(height)) return { width, height }
  const scale = Math.max(1, 1000 / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

type PlacedSource = LogoAsset['light']
type Put = (stem: string, source: PlacedSource) => PlacedPicture

function placeLogo(logo: LogoAsset, stem: string, put: Put): PlacedLogo {
  return {
    light: put(stem, logo.light),
    dark: logo.dark && put(`${stem}-dark`, logo.dark),
    pixels: logo.pixels.map(pixels => put(`${stem}-${pixels.width}px`, pixels)),
    ink: logo.ink,
  }
}

function placePhoto(photo: PhotoAsset, id: string, put: Put): PlacedPhoto {
  return { print: put(`photos/print/${fileStem(id)}`, photo.print), web: put(`photos/web/${fileStem(id)}`, photo.web) }
}

function logoFolder(kit: Kit, id: string): string {
  const group = kit.logoGroups.find(({ items }) => items.some(logo => logo.id === id))
  return group ? `logos/${fileStem(group.id)}` : 'logos'
}

/** `logos/a-dark.svg`, or `logos/a-dark-2.svg` where the dark variant of `a` lies already. */
function free(path: string, taken: ReadonlySet<string>): string {
  if (!taken.has(path)) return path
  for (let number = 2; ; number += 1) {
    const next = path.replace(/(?=\.[^./]*$)/, `-${number}`)
    if (!taken.has(next)) return next
  }
}

/** The file's own name as far as it is safe everywhere; the number keeps two of one name apart. */
function attachmentName(source: string, index: number): string {
  const name = asciiName(source.slice(source.lastIndexOf('/') + 1))
  const [, stem = '', extension = ''] = /^(.*?)((?:\.[a-z0-9]{1,10})?)$/.exec(name) ?? []
  const number = String(index + 1).padStart(2, '0')
  return `${number}-${tidy(stem).slice(0, 50) || 'file'}${extension}`
}

/** Letters with accents as plain ones, all that is not ASCII as a hyphen. */
function asciiName(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replace(/^\.+/, '')
    .replace(/[-.]+$/, '')
}

function tidy(stem: string): string {
  return stem.replaceAll(/^[-.]+|[-.]+$/g, '')
}

function mapValues<V, W>(map: ReadonlyMap<string, V>, change: (value: V, key: string) => W): ReadonlyMap<string, W> {
  return new Map([...map].map(([key, value]) => [key, change(value, key)]))
}
