import type { Kit, LanguageTag, Markdown } from '../../kit/kit.ts'
import { languageName } from '../../kit/values/language-name.ts'
import { countProseWords } from '../count-words.ts'
import { findWritten } from '../orthography/orthographies.ts'
import { placeOf } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

const mostWords = 800

export const bodyLength: Rule = {
  code: 'body/length',
  why: 'Editors expect 250 to 800 words, the lead included: less is a notice that raises questions, more is not read to its end. Languages without articles say the same in fewer, and are asked for fewer.',
  mend: 'Tell who, what, where, when, why and how, with a quotation and what comes next; move background into notes, a fact sheet or an attachment.',
  bad: `
release:
  body: The city library opens a repair café on Saturday.
`,
  good: `
release:
  kind: media-advisory
  body: The city library opens a repair café on Saturday.
event:
  start: 2026-11-28T10:00
  place:
    venue: City library
timezone: Europe/Brussels
`,
  check,
}

function check({ kit, lost }: Subject): Fault[] {
  if (kit.release.kind !== 'press-release') return []
  return kit.languages.flatMap(language => {
    const body = kit.release.body?.[language]
    return body && !lost.touches(['release', 'lead', language]) ? faultOf(kit, language, body) : []
  })
}

function faultOf({ release }: Kit, language: LanguageTag, body: Markdown): Fault[] {
  const fewestWords = findWritten(language)?.orthography.fewestWords
  const lead = release.lead?.[language]
  const words = [lead, body].map(prose => (prose ? countProseWords(prose.markdown, language) : 0))
  const total = words.reduce<number>((sum, count) => sum + (count ?? Number.NaN), 0)
  if (fewestWords === undefined || Number.isNaN(total) || (total >= fewestWords && total <= mostWords)) return []
  const isShort = total < fewestWords
  return [
    {
      ...placeOf(body),
      message: `Lead and body in ${languageName(language)} have ${total === 1 ? 'one word' : `${total} words`}; newsrooms expect ${fewestWords} to ${mostWords}`,
      hint: isShort
        ? 'Tell who, what, where, when and why, what somebody says to it, and what comes next'
        : 'Cut from the end, and move background into notes or an attachment',
    },
  ]
}
