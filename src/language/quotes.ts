import type { Language } from './language.ts'

/** The quotation in the language's outer marks; outer marks that it has inside become inner ones. */
export function quote(language: Language, text: string): string {
  const [open, close, innerOpen, innerClose] = language.quotes
  return open + text.replaceAll(open, innerOpen).replaceAll(close, innerClose) + close
}
