import type { Problem } from '../../diagnostics/diagnostic.ts'
import type { Facet } from '../schema/leaf.ts'
import { datePatternProblem, dayProblem, instantProblem, type Likely, momentProblem } from './calendar.ts'
import { emailProblem, phoneProblem } from './contact.ts'
import { countryProblem, languageProblem, zoneProblem } from './tag.ts'
import { urlProblem } from './url.ts'
import type { ValueProblem } from './value-problem.ts'

/**
 * What is wrong with a value; the changes of it that mend it, where every person would mend it so. An example of a time
 * is a likely one.
 */
type Judge = (text: string, likely?: Likely) => ValueProblem | undefined

/** What a text of each kind has to be; files and references need more than the text itself. */
export const judges: Partial<Record<Facet, Judge>> = {
  colour: colourProblem,
  country: countryProblem,
  datePattern: datePatternProblem,
  day: dayProblem,
  email: emailProblem,
  id: idProblem,
  instant: instantProblem,
  language: languageProblem,
  moment: momentProblem,
  phone: phoneProblem,
  url: urlProblem,
  word: textProblem,
  zone: zoneProblem,
}

/** Names of output files hold the id, the kind and the language, and stay under 80 characters. */
const longestId = 50

export function idProblem(id: string): Problem | undefined {
  if (/^[a-z0-9][a-z0-9-]*$/.test(id) && id.length <= longestId) return undefined
  const proposal = idFrom(id)
  const rule = `small letters a–z, digits and hyphens, at most ${longestId}`
  return {
    code: 'kit/type',
    message: `${id} is not an id: ${rule}`,
    hint: proposal ? `Write ${proposal}` : 'Write letters of the Latin alphabet: harbour-lights-2027',
  }
}

/** A text as an id, as far as it has letters that an id may have. */
export function idFrom(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/g, '')
}

function colourProblem(text: string): Problem | undefined {
  if (/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)) return undefined
  return {
    code: 'kit/type',
    message: `${text} is not a colour`,
    hint: 'Write # and six digits of 0–9 and a–f, in quotes: "#0b3d91"',
  }
}

/** Escapes in double quotes can make what no file could hold: control characters, and halves of a character. */
export function textProblem(text: string): Problem | undefined {
  const found = /(?![\t\n\r\u0085])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.exec(text)?.[0]
  if (found === undefined) return undefined
  const name = `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  return {
    code: 'kit/type',
    message: `The text holds the control character ${name}`,
    hint: 'Remove it; in double quotes, a backslash that shall stand there is written twice.',
  }
}
