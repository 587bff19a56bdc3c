import type { Finding, Outcome, Problem } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'
import type { Photo } from '../kit/pictures.ts'
import type { PhotoAsset, Picture, Purpose } from './assets.ts'
import { movesAsPng } from './hidden-parts.ts'
import { moves, readPicture, whileDecoding } from './picture.ts'
import { type Developed, decodeAll, developPhoto, type Metadata, readMetadata } from './renditions.ts'
import { embedRights } from './rights/embed.ts'
import { hasPosition } from './rights/position.ts'
import { type Rights, rightsOf } from './rights/rights.ts'

/** Where a photo is, whose it is and what it is called. */
export interface PhotoJob {
  readonly photo: Photo
  readonly kit: Kit
  readonly folder: string
  readonly purpose: Purpose
}

/**
 * Makes the two sizes of a photo that ship, with nothing of the camera's own notes and with the kit's rights written in.
 * Reports at `file`; `photo/gps` is a warning, the position being left out in any case.
 */
export async function resolvePhoto({ photo, kit, folder, purpose }: PhotoJob): Promise<Outcome<PhotoAsset, Finding>> {
  const make = purpose === 'ship' ? develop(rightsOf(photo, kit)) : decode
  const { value, diagnostics } = await readPhoto(folder, photo.file, make)
  const findings = diagnostics.map(problem => ({ ...problem, at: [...photo.at, 'file'] }))
  return value === undefined ? { diagnostics: findings } : { value, diagnostics: findings }
}

async function readPhoto(folder: string, source: string, make: Maker): Promise<Outcome<PhotoAsset, Problem>> {
  const { value: read, diagnostics } = await readPicture(folder, source)
  if (read === undefined) return { diagnostics }
  if (read.kind === 'drawing') return { diagnostics: [drawn(source)] }
  return whileDecoding(source, () => makePhoto(read.picture, make))
}

async function makePhoto(picture: Picture, make: Maker): Promise<Outcome<PhotoAsset, Problem>> {
  const metadata = await readMetadata(picture.bytes)
  if (metadata.frames > 1 || movesAsPng(picture)) return { diagnostics: [moves(picture.source)] }
  return { value: await make(picture, metadata), diagnostics: positionProblems(picture.source, metadata) }
}

type Maker = (picture: Picture, metadata: Metadata) => Promise<PhotoAsset>

function develop(rights: Rights): Maker {
  return async (picture, metadata) => {
    const { print, web } = await developPhoto(picture, metadata)
    return { print: withRights(print, rights), web: withRights(web, rights) }
  }
}

/** Every pixel, to know that the photo is whole; the photo itself stands for what would be made. */
async function decode(picture: Picture): Promise<PhotoAsset> {
  await decodeAll(picture.bytes)
  return { print: picture, web: picture }
}

function withRights(picture: Developed['print'], rights: Rights): Picture {
  return { ...picture, bytes: embedRights(picture.bytes, picture.mediaType, rights) }
}

function positionProblems(source: string, metadata: Metadata): readonly Problem[] {
  return hasPosition(metadata) ? [located(source)] : []
}

function located(source: string): Problem {
  return {
    code: 'photo/gps',
    message: `${source} says where it was taken; the position was left out of the kit`,
    hint: 'Nothing to do for the kit. Take the position out of the original too if the place is to stay private.',
  }
}

function drawn(source: string): Problem {
  return {
    code: 'image/broken',
    message: `${source} is a drawing, where a photo is expected`,
    hint: 'Name a JPEG, PNG, WebP, AVIF, TIFF or GIF file here, or list the drawing under logos.',
  }
}
