import type { Kit, LanguageTag } from '../../kit/kit.ts'
import { languageName } from '../../kit/values/language-name.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

const longest = 60

export const mailSubject: Rule = {
  code: 'mail/subject',
  why: 'A journalist’s inbox shows about 60 characters of a subject, a telephone fewer. What comes later decides nothing.',
  mend: 'Write mail.subject: the headline in up to 60 characters, the news first.',
  bad: `
mail:
  subject: "Press release: the city library is going to open its first repair café on Saturday"
`,
  good: `
mail:
  subject: City library opens a repair café
`,
  check,
}

function check({ kit, lost }: Subject): Fault[] {
  if (kit.formats && !kit.formats.includes('eml')) return []
  return kit.languages
    .filter(language => !lost.touches(['mail', 'subject', language]))
    .flatMap(language => faultOf(kit, language))
}

/** Where a draft has no subject of its own, its subject is the headline. */
function faultOf({ mail, release }: Kit, language: LanguageTag): Fault[] {
  const own = mail.subject?.[language]
  const length = [...(own ?? release.headline[language] ?? '')].length
  if (length <= longest) return []
  const told = own === undefined ? 'The headline is the subject of the mail and' : 'The subject'
  return [
    {
      at: own === undefined ? ['release', 'headline', language] : ['mail', 'subject', language],
      message: `${told} has ${length} characters in ${languageName(language)}; inboxes show ${longest}`,
      hint:
        own === undefined ? 'Write mail: with a shorter subject:' : 'Put the news into its first words, and shorten it',
    },
  ]
}
