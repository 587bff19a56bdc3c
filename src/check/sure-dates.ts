import { feastDays } from './feast-days.ts'
import { letters } from './letters.ts'
import type { MonthWord } from './months.ts'
import type { Written } from './orthography/orthographies.ts'

/** A day with its month in a text, none of them sure to be one. */
export interface Candidate {
  readonly text: string
  /** The same with all covered that somebody says in it: made when a date asks for it, once for all of them. */
  readonly unspoken: () => string
  /** UTF-16 units of the day's digits. */
  readonly from: number
  readonly dayEnd: number
  /** Those of the month. */
  readonly wordFrom: number
  readonly wordTo: number
  readonly day: number
  readonly meant: MonthWord
}

/** What bears the name of a day: streets, squares, houses, brigades. */
const namedBefore = new RegExp(
  String.raw`(?<![${letters}])(?:(?:улиц|проспект|пр-т|площад|переул|вулиц|площ|провул|кӯча|хиёбон|майдон|ulic|alej|plac|rond|most|park|osiedl|skwer)[${letters}]*|ул|просп|пл|пер|имени|им|вул|імені|ім|ul|al|pl|os|im|(?:rue|place|avenue|av|boulevard|bd|quai|square|pont|cours|stade|lycée|nuit|journée|mouvement|révolution)(?:\.?\s+(?:du|de la))?)\.?\s*$`,
  'iu',
)
const namedAfter = /^\S*[»”"]|^\s+(?:көше|көчө|кӯча|даңғыл|проспект|аянт|алаң|атындағы|атты|аттуу|атындагы|ауыл|айыл)/iu

/** Whether a day is called as something is named for it: «9 Января», ul. 6 Sierpnia, place du 8 Mai 1945. */
export function isNamed({ text, from, wordTo }: Pick<Candidate, 'text' | 'from' | 'wordTo'>): boolean {
  const before = text.slice(Math.max(0, from - 40), from)
  const after = text.slice(wordTo, wordTo + 20)
  return namedBefore.test(before) || namedAfter.test(after) || (/[«„“"]$/u.test(before) && /^[»”“"]/u.test(after))
}

/** Whether a word beside a day is a slip of a month and no other word, though no year says so. */
export function isSureWithoutYear(candidate: Candidate, written: Written): boolean {
  const { meant, text, from, unspoken } = candidate
  if (meant.isUnlikeOthers) return true
  if (meant.slip === 'case') return isPlainCase(candidate, written)
  // Somebody may be quoted in the language that the month is of.
  return meant.slip === 'language' && unspoken()[from] === text[from]
}

function isPlainCase(candidate: Candidate, { language, orthography }: Written): boolean {
  const { text, from, dayEnd, wordFrom, wordTo, day, meant } = candidate
  const { caseWithoutYear: known } = orthography
  const [word, between, after] = [text.slice(wordFrom, wordTo), text.slice(dayEnd, wordFrom), text.slice(wordTo)]
  if (!known || known.otherWords?.some(other => word.toLowerCase().startsWith(other))) return false
  const months = [language.dates.months, ...(orthography.moreMonths ?? [])].flat()
  const isWhole = months.some(month => word.toLowerCase().startsWith(month.toLowerCase()))
  if ((!isWhole && !after.startsWith('.')) || /^-\p{L}/u.test(after)) return false
  if (/^\p{Ll}/u.test(word)) return true
  const isFeast = feastDays[language.tag]?.includes(`${day}-${meant.month}`)
  const standsRight = known.after?.test(text.slice(Math.max(0, from - 10), from)) ?? true
  const isBeside = known.between?.test(between) ?? !between.startsWith('.')
  // A person in a list, a house in a street.
  return !isFeast && standsRight && isBeside && !/^\.?[\s,]*(?:\d|\p{Lu})/u.test(after)
}
