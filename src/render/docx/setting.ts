import type { Language } from '../../language/language.ts'
import type { DocumentContent } from '../document.ts'

/** What every part of one Word document needs to know. */
export interface Setting {
  readonly language: Language
  readonly content: DocumentContent
  /** Numbers lists, so that each begins anew. */
  readonly lists: ListCount
}

/** How many lists there are so far, and the numbers that they begin with. */
export interface ListCount {
  count: number
  readonly starts: Set<number>
}

export function settingOf(content: DocumentContent): Setting {
  return { language: content.kit.language, content, lists: { count: 0, starts: new Set() } }
}

export function isRightToLeft({ language }: Setting): boolean {
  return language.direction === 'rtl'
}
