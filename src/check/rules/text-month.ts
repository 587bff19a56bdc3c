import { languageName } from '../../kit/values/language-name.ts'
import { datesOf } from '../dates-in-text.ts'
import type { KitText } from '../kit-texts.ts'
import { findWritten } from '../orthography/orthographies.ts'
import { placeIn } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const textMonth: Rule = {
  code: 'text/month',
  why: 'A misspelt month is the slip that proofreaders miss and readers see, and a calendar program that reads the text does not know the day.',
  mend: 'Write the month in the form that stands beside a day in the language, in its own case.',
  bad: `
languages: [fr]
release:
  headline: La bibliothèque ouvre le 28 Novembre 2026
`,
  good: `
languages: [fr]
release:
  headline: La bibliothèque ouvre le 28 novembre 2026
`,
  check,
}

function check({ texts }: Subject): Fault[] {
  return texts.filter(({ at }) => !(at[1] === 'dateline' && at[2] === 'text')).flatMap(faultsOf)
}

function faultsOf(text: KitText): Fault[] {
  const written = findWritten(text.language)
  if (!written) return []
  const words = datesOf(text)
    .filter(({ isDoubtful }) => !isDoubtful)
    .flatMap(({ word }) => (word?.mend === undefined ? [] : [word]))
  return [...new Map(words.map(word => [word.from, word])).values()].map(word => ({
    ...placeIn(text, word.from, word.from + word.text.length),
    message: `“${word.text}” is not how ${languageName(written.language.tag)} writes the month beside a day`,
    hint: `Write ${word.mend}`,
    // What is only close to a month is a guess.
    ...(word.sure ? { changes: [{ from: word.from, to: word.from + word.text.length, text: word.mend ?? '' }] } : {}),
  }))
}
