import { mendable, type ValueProblem } from './value-problem.ts'

/**
 * International form of ITU-T E.123 and E.164: a plus, then 7 to 15 digits with spaces, hyphens, dots or parentheses
 * between them. A trunk zero in parentheses is not dialled from abroad, so it does not belong there.
 */
export function phoneProblem(text: string): ValueProblem | undefined {
  const digits = text.replace(/\D/g, '').length
  const wellFormed = /^\+[1-9][0-9 ().\u00a0\u202f-]*$/.test(text) && balanced(text)
  if (wellFormed && digits >= 7 && digits <= 15 && !/\(0\)/.test(text)) return undefined
  const problem = {
    code: 'contact/phone',
    message:
      text.trim() === '' ? 'The telephone number is empty' : `${text} is not a telephone number in international form`,
    hint: phoneHint(text, digits),
  } as const
  return mendable(problem, text, { instead: phoneMend(text), judge: phoneProblem })
}

/** The same number as it is dialled from everywhere. */
function phoneMend(text: string): string | undefined {
  const found = phoneMends.find(([pattern]) => pattern.test(text))
  return found && text.replace(found[0], found[1])
}

const phoneMends: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/^tel:(?=\+)/i, ''],
  // No national number begins with two zeros: they are the way out of the country (ITU-T E.164, annex B).
  [/^00(?=[1-9])/, '+'],
  // Italy, San Marino and the Vatican dial the zero from abroad, too.
  [/(?<=^\+(?!39|378|379)[\d \u00a0]+)\(0\)[ \u00a0]?/, ''],
]

export const phoneExample = '"+380 44 555 01 00"'

function balanced(text: string): boolean {
  return !/[()]/.test(text.replace(/\([\d .-]+\)/g, ''))
}

const phoneHints: readonly (readonly [RegExp, string])[] = [
  [/^tel:/i, `Leave out tel:, it is added where it is needed: ${phoneExample}`],
  [/\(0\)/, `Leave out the (0), which is not dialled from abroad: ${phoneExample}`],
  [/^00/, `Write + in place of the zeros: ${phoneExample}`],
  [/\p{L}|#/u, `Write the number alone, without words or extension; they can stand in label: ${phoneExample}`],
  [/[,;/]/, `Write one number; a second one goes into another contact: ${phoneExample}`],
]

function phoneHint(text: string, digits: number): string {
  const found = phoneHints.find(([pattern]) => pattern.test(text))?.[1]
  if (found) return found
  if (!text.startsWith('+')) return `Begin with + and the country’s code, in quotes: ${phoneExample}`
  if (digits < 7 || digits > 15) return `It has ${digits} digits; an international number has 7 to 15: ${phoneExample}`
  return `Use digits, spaces, hyphens, dots and parentheses: ${phoneExample}`
}

/** RFC 5322, section 3.2.3: without quotes and comments. */
const localPart = /^[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
/** A domain's label in any script (RFC 6531), and the most signs of one (RFC 1035). */
const label = /^(?![-\p{M}])[\p{L}\p{M}\p{N}-]+(?<!-)$/u
const longestLabel = 63

/** RFC 5321 sections 4.5.3.1.1 and 4.5.3.1.3, without the angle brackets. */
const longestName = 64
const longestAddress = 254

export function emailProblem(text: string): ValueProblem | undefined {
  if (isAddress(text)) return undefined
  const message = text.trim() === '' ? 'The e-mail address is empty' : `${oneLine(text)} is not an e-mail address`
  const instead = /^mailto:/i.test(text) ? text.slice('mailto:'.length) : undefined
  return mendable({ code: 'contact/email', message, hint: emailHint(text) }, text, { instead, judge: emailProblem })
}

/** No mail gets out to a host without a dot. */
function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  if (text.length > longestAddress || at > longestName || !localPart.test(text.slice(0, Math.max(at, 0)))) return false
  const labels = text.slice(at + 1).split('.')
  return labels.length > 1 && labels.every(part => part.length <= longestLabel && label.test(part))
}

const emailHints: readonly (readonly [RegExp, string])[] = [
  [/[\r\n]/, 'Write the address in one line: press@harbour.example'],
  [/^mailto:/i, 'Leave out mailto:, it is added where it is needed: press@harbour.example'],
  [/[<>]/, 'Write the address alone, without name and angle brackets: press@harbour.example'],
  [/^[^@,;]+@[^@,;]*[,;][^@\s,;]+$/, 'Between the parts of a domain stand dots: press@harbour.example'],
  [/@.*@|[,;]/, 'Write one address; a second one goes into another contact: press@harbour.example'],
  [/[^\p{ASCII}].*@/u, 'Before the @ stand Latin letters, digits and signs: press@harbour.example'],
  [/\s/, 'Write the address without spaces: press@harbour.example'],
  [/^\.|\.@|\.\./, 'Dots stand one by one, between letters: press.office@harbour.example'],
  [/@[^.]+$/, 'Write the whole domain after the @: press@harbour.example'],
  [/^[^@]{65,}@/, 'Before the @ stand at most 64 signs: press@harbour.example'],
]

function emailHint(text: string): string {
  return emailHints.find(([pattern]) => pattern.test(text))?.[1] ?? 'Write name@domain: press@harbour.example'
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
