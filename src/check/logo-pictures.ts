import type { LogoAsset, Picture } from '../assets/assets.ts'
import type { Logo } from '../kit/pictures.ts'
import type { Subject } from './subject.ts'

/** Every logo whose file could be read. */
export function logosOf({ kit, assets }: Subject): readonly (LogoAsset & { readonly logo: Logo })[] {
  return [...kit.logos.values()].flatMap(logo => {
    const asset = assets.logos.get(logo.id)
    return asset ? [{ ...asset, logo }] : []
  })
}

export function isDrawing({ mediaType }: Picture): boolean {
  return mediaType === 'image/svg+xml'
}
