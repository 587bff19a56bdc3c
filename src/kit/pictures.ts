import type { Path } from '../diagnostics/diagnostic.ts'
import type { Day, Text } from './kit.ts'

export interface Logo {
  readonly id: string
  /** Below the kit’s folder, with `/`. */
  readonly file: string
  /** The variant for dark ground. */
  readonly dark?: string
  readonly alt: Text
  readonly minWidthMm?: number
  readonly terms?: Text
  readonly at: Path
}

export interface LogoGroup {
  readonly id: string
  readonly label?: Text
  readonly items: readonly Logo[]
}

/** Field names are those of IPTC Photo Metadata 2025.1. */
export interface Photo {
  readonly id: string
  readonly file: string
  readonly caption?: Text
  readonly alt?: Text
  readonly creator?: string
  readonly creditLine?: string
  readonly copyright?: string
  readonly usageTerms?: Text
  readonly licenseUrl?: string
  readonly taken?: Day
  readonly expires?: Day
  /** Ids of the people shown, left to right. */
  readonly people: readonly string[]
  readonly consent?: 'obtained' | 'not-needed' | 'refused'
  readonly at: Path
}
