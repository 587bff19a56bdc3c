import type { Scalar } from 'yaml'

/** Words as they stand inside of a scalar of each style; whether a plain one bears them is asked of the parser. */
export function spelled(text: string, type: Scalar['type']): string {
  if (type === 'QUOTE_SINGLE') return text.replaceAll("'", "''")
  return type === 'QUOTE_DOUBLE' ? text.replace(/["\\]/g, '\\$&') : text
}
