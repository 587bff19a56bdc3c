import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'
import type { Setting } from './setting.ts'
import { styles } from './styles.ts'

/** The reference of a numbered list that begins with `start`. */
export function numbersFrom(start: number): string {
  return `numbers-${start}`
}

/** The indent of a list that deep, in twentieths of a point. */
export function indentOf(depth: number): number {
  return 360 * depth
}

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** The lists of a document: bullets, and one for each number that a list begins with. */
export function numberingOf({ lists }: Setting): INumberingOptions {
  const bullets = levels(LevelFormat.BULLET, depth => ['•', '–', '◦'][depth % 3] ?? '•', 1)
  const numbers = [...lists.starts].map(start => ({
    reference: numbersFrom(start),
    levels: levels(LevelFormat.DECIMAL, depth => `%${depth + 1}.`, start),
  }))
  return { config: [{ reference: styles.bullets, levels: bullets }, ...numbers] }
}

type Level = NonNullable<INumberingOptions['config'][number]['levels']>[number]

function levels(format: Level['format'], mark: (depth: number) => string, start: number): Level[] {
  return depths.map(level => ({
    level,
    ...(format ? { format } : {}),
    text: mark(level),
    start,
    // Leads from right to left as well; `start` is of strict documents alone (ISO/IEC 29500-4).
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indentOf(level + 1), hanging: 360 } } },
  }))
}
