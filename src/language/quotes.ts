import type { Language } from './language.ts'

/** The quotation in the language's outer marks; outer marks that it has inside become inner ones. */
export function quote({ quotes: [open, close, innerOpen, innerClose] }: Language, text: string): string {
  return open + swap(swap(text, open, innerOpen), close, innerClose) + close
}

/** With the space that the mark may have within, as writers set it: `« mot »` with a space of any width, or none. */
function swap(text: string, mark: string, inner: string): string {
  const bare = mark.trim()
  if (bare === '') return text
  const before = mark.startsWith(bare) ? '' : '\\s?'
  const after = mark.endsWith(bare) ? '' : '\\s?'
  const literal = bare.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return text.replaceAll(new RegExp(before + literal + after, 'g'), () => inner)
}
