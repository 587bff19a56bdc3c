import type { Position } from './diagnostic.ts'

/** Where the character of a UTF-16 offset stands in a text; a line ends with its line feed. */
export function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
