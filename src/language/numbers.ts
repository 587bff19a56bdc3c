import type { Language } from './language.ts'

/** A size in decimal units, as file managers show it: `999 bytes`, `88 KB`, `2.1 MB`. */
export function formatSize(language: Language, bytes: number): string {
  const [b, kilo, mega] = language.numbers.bytes
  if (bytes < 1000) return `${bytes} ${b}`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} ${kilo}`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', language.numbers.decimal)} ${mega}`
}
