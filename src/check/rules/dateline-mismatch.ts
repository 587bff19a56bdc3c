import { languageName } from '../../kit/values/language-name.ts'
import { formatDatelineDay } from '../../language/dates.ts'
import { type DateInText, datesIn } from '../dates-in-text.ts'
import { findWritten, type Written } from '../orthography/orthographies.ts'
import { placeIn } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const datelineMismatch: Rule = {
  code: 'dateline/mismatch',
  why: 'Newsrooms file a release by the date of its dateline. When that differs from the release’s date, or its month is misspelt, nobody knows which is meant, and the slip is the first thing that an editor reads.',
  mend: 'Write the date of the release in the form of its language, or leave dateline.text out: presskit composes the date.',
  bad: `
languages: [ru]
release:
  date: 2016-05-31
  dateline:
    text: Алматы, Душанбе, 31 май 2016
`,
  good: `
languages: [ru]
release:
  date: 2016-05-31
  dateline:
    text: Алматы, Душанбе, 31 мая 2016
`,
  check,
}

function check({ kit, lost }: Subject): Fault[] {
  const { dateline, date } = kit.release
  if (lost.touches(['release', 'date'])) return []
  return Object.entries(dateline?.text ?? {}).flatMap(([language, text]) => {
    const written = findWritten(language)
    const place = { text, at: ['release', 'dateline', 'text', language] }
    return written ? faultOf(place, written, date) : []
  })
}

function faultOf(place: { text: string; at: readonly string[] }, written: Written, release: string): Fault[] {
  const dates = datesIn(place.text, written)
  const right = formatDatelineDay(written.language.dates, release)
  const misspelt = dates.find(({ word }) => word?.mend !== undefined)
  const [first] = dates
  if (misspelt?.word) {
    const { text, from, mend } = misspelt.word
    return [
      {
        ...placeIn(place, from, from + text.length),
        message: `“${text}” is not how ${languageName(written.language.tag)} writes the month beside a day`,
        hint: `Write ${mend}${isSame(misspelt, release) ? `: ${right}` : ''}`,
      },
    ]
  }
  if (!first || dates.some(date => isSame(date, release))) return []
  return [
    {
      ...placeIn(place, first.from, first.to),
      message: `The dateline says ${place.text.slice(first.from, first.to)}, and the release is of ${release}`,
      hint: `Write ${right}, or mend release.date`,
    },
  ]
}

/** Years are often left out. */
function isSame({ day, month, year }: DateInText, release: string): boolean {
  const [releaseYear, releaseMonth, releaseDay] = release.split('-').map(Number)
  return day === releaseDay && month === releaseMonth && (year ?? releaseYear) === releaseYear
}
