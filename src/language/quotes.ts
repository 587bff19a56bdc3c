import type { Language } from './language.ts'

/** The quotation in the language's outer marks; outer marks that it has inside become inner ones. */
export function quote({ quotes: [open, close, innerOpen, innerClose] }: Language, text: string): string {
  const inner = text.replaceAll(withSpace(open), innerOpen).replaceAll(withSpace(close), innerClose)
  return open + inner + close
}

/** The mark with the space that it may have within, as writers set it: `« mot »` with a space of any width, or none. */
function withSpace(mark: string): RegExp {
  const bare = mark.trim()
  if (bare === mark) return new RegExp(bare, 'g')
  return mark.startsWith(bare) ? new RegExp(`${bare}\\s?`, 'g') : new RegExp(`\\s?${bare}`, 'g')
}
