import { withPlainDigits } from './digits.ts'
import { letters } from './letters.ts'

/** An hour of the day in a text. */
export interface HourInText {
  /** `6:30`: on a dial of twelve hours, as many texts leave out whether it is morning. */
  readonly value: string
  /** UTF-16 units. */
  readonly from: number
  readonly to: number
}

const hour = String.raw`(?<![${letters}\d.,:/-])(?<hour>[01]?\d|2[0-4])`
const halfDay = String.raw`\s?[ap]\.?\s?m(?![${letters}])`
const patterns: readonly RegExp[] = [
  // 18:30; 6.30 p.m.; 18.30 Uhr; 18 h 30; 6 p.m.; 18 Uhr.
  new RegExp(String.raw`${hour}:(?<minute>[0-5]\d)(?![\d:])`, 'giu'),
  new RegExp(String.raw`${hour}\.(?<minute>[0-5]\d)(?=${halfDay}|\sUhr)`, 'giu'),
  new RegExp(String.raw`${hour}\s?(?:h|Uhr)(?![${letters}])(?:\s?(?<minute>[0-5]\d)(?!\d))?`, 'giu'),
  new RegExp(`${hour}(?=${halfDay})`, 'giu'),
]

/** A text that names a zone may tell one hour in several. */
const zone = new RegExp(
  `(?<![${letters}])(?:GMT|UTC|[CEW]ES?T|[CEMP][SD]?T|BST|MES?Z|MSK|МСК|GST)(?![${letters}])`,
  'u',
)

/** Every hour that a text tells in numbers; none where it names a time zone. */
export function hoursIn(text: string): readonly HourInText[] {
  const plain = withPlainDigits(text)
  if (!/\d/.test(plain) || zone.test(plain)) return []
  return patterns
    .flatMap(pattern => [...plain.matchAll(pattern)])
    .map(({ 0: found, index, groups }) => ({
      value: `${Number(groups?.hour) % 12}:${groups?.minute ?? '00'}`,
      from: index,
      to: index + found.length,
    }))
}
