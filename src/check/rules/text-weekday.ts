import type { Day } from '../../kit/kit.ts'
import { type DateInText, datesOf } from '../dates-in-text.ts'
import type { KitText } from '../kit-texts.ts'
import { letters } from '../letters.ts'
import { masked } from '../masked.ts'
import { placeIn } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'
import { weekdays } from '../weekdays.ts'

export const textWeekday: Rule = {
  code: 'text/weekday',
  why: 'A weekday that is not the date’s sends people to a locked door: half of them believe the one, half the other.',
  mend: 'See in the calendar which of the two is right, and mend the other.',
  bad: `
release:
  subheadline: The café opens on Monday, 22 November 2026
`,
  good: `
release:
  subheadline: The café opens on Sunday, 22 November 2026
`,
  check,
}

/** Milliseconds: sixty days. */
const near = 60 * 24 * 60 * 60 * 1000

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

function check({ texts, kit }: Subject): Fault[] {
  return texts.flatMap(text => {
    const days = weekdays[text.language?.split('-')[0] ?? '']
    return days && text.kind !== 'value' && /\d/.test(text.text) ? faultsOf(text, days, kit.release.date) : []
  })
}

function faultsOf(text: KitText, days: readonly string[], release: Day): Fault[] {
  const dates = singleDates(datesOf(text))
  if (dates.length === 0) return []
  const plain = masked(text)
  const { before, after } = patternsOf(days)
  let done = 0
  return dates.flatMap(date => {
    const found =
      before.exec(plain.slice(Math.max(done, date.from - 40), date.from)) ??
      after.exec(plain.slice(date.to, date.to + 40))
    done = date.to
    const told = found?.slice(1).findIndex(group => group !== undefined) ?? -1
    const right = daysOfWeek(date, release)
    const [first] = right
    if (told < 0 || first === undefined || right.includes(told)) return []
    return [
      {
        ...placeIn(text, date.from, date.to),
        message: `A ${names[told]} stands beside this date, which is a ${names[first]}`,
        hint: 'See which of the two is right, and mend the other',
      },
    ]
  })
}

/** Both days of a range stand at one place: which of them a weekday belongs to, nobody knows. */
function singleDates(dates: readonly DateInText[]): readonly DateInText[] {
  // In the order of the text: those of one place stand beside each other.
  return dates.filter(
    ({ isDoubtful, from }, index) => !isDoubtful && dates[index - 1]?.from !== from && dates[index + 1]?.from !== from,
  )
}

/**
 * 0 is Monday. Without a year, the day is the last one or the next one, as seen from the release: that which is near
 * enough that nobody would think of the other, else both.
 */
function daysOfWeek({ day, month, year }: DateInText, release: Day): readonly number[] {
  const seen = Date.parse(release)
  const own = Number(release.slice(0, 4))
  const days = (year === undefined ? [own - 1, own, own + 1] : [year])
    .map(each => Date.UTC(each, month - 1, day))
    .toSorted((a, b) => Math.abs(a - seen) - Math.abs(b - seen))
  const [nearest = Number.NaN] = days
  return days
    .slice(0, Math.abs(nearest - seen) <= near ? 1 : 2)
    .map(each => new Date(each).getUTCDay())
    .flatMap(weekday => (Number.isNaN(weekday) ? [] : [(weekday + 6) % 7]))
}

interface Patterns {
  readonly before: RegExp
  readonly after: RegExp
}

const known = new Map<readonly string[], Patterns>()

function patternsOf(days: readonly string[]): Patterns {
  const patterns = known.get(days) ?? newPatterns(days)
  known.set(days, patterns)
  return patterns
}

/** A weekday after a date that has a date of its own after it belongs to that. */
function newPatterns(days: readonly string[]): Patterns {
  const any = `(?<![${letters}])(?:${days.map(day => `(${day})`).join('|')})[${letters}]{0,3}(?![${letters}])`
  return {
    before: new RegExp(String.raw`${any}[\s,(]*(?:(?:the|den|dem|le|dnia|el|الموافق)\s+)?$`, 'iu'),
    after: new RegExp(
      String.raw`^[${letters}]{0,4}(?:\s+(?:года|року|roku|г\.|р\.|r\.|күні))?[\s,(]+(?:(?:в|во|у|w|we|рӯзи)\s+)?${any}(?!,?\s+(?:the\s+)?\d)`,
      'iu',
    ),
  }
}
