import type { Assets } from '../assets/assets.ts'
import type { Data } from '../kit/data.ts'
import type { Kit } from '../kit/kit.ts'
import type { Lost } from '../kit/lost.ts'
import { type KitText, kitTexts } from './kit-texts.ts'

/** What there is to judge. */
export interface Material {
  readonly kit: Kit
  /** What could be read: files with errors are told by whoever reads them. */
  readonly assets: Assets
  /** The kit's file as it was written: it tells one text for every language from one text each. */
  readonly data: Data
  /** Every file in the kit's folder, with `/`, hidden ones left out. */
  readonly files: readonly string[]
  /** A rule that misses something first asks whether it was lost. */
  readonly lost: Lost
}

/** What every rule is given. */
export interface Subject extends Material {
  readonly texts: readonly KitText[]
}

/** Looks up the texts of a kit once, for all rules. */
export function subjectOf(material: Material): Subject {
  return { ...material, texts: kitTexts(material) }
}
