import { letters } from '../letters.ts'
/** How a language writes what the rules look at, beside what documents need: data, one file a language. */
export interface Orthography {
  /** Further forms of the twelve months that may stand beside a day, where a language has them; endings join the last. */
  readonly moreMonths?: readonly (readonly string[])[]
  /** The twelve months in the form of a calendar's title, where that form is wrong beside a day: `31 май`. */
  readonly titleMonths?: readonly string[]
  /** Endings are added to a month's name and leave it whole: `мамырда`. */
  readonly addsEndings: boolean
  /** Those endings, at the end of a word that is misspelt before. */
  readonly endings?: RegExp
  /** How long a month is that no other word is one slip away from; 7 letters, where nothing is said. */
  readonly guessFrom?: number
  /** What stands for a letter of the language on the keyboard of another. */
  readonly plainLetters?: Readonly<Record<string, string>>
  /** What stands before a year, and needs the month in its first form before it. */
  readonly yearWord?: RegExp
  /** How a month with the wrong first letter is known without a year beside it; not at all where nothing is said. */
  readonly caseWithoutYear?: CaseWithoutYear
  readonly quotes: {
    /** Every double mark that the language's newsrooms use; others are mended to the marks of its documents. */
    readonly marks: string
    /** Whether a quotation in a quotation may have the same marks. */
    readonly nested: 'other-marks' | 'any-marks'
    /** Whether books set the French marks with their points to the words: `»Tor«`. */
    readonly inward?: boolean
    /** Whether newsrooms set the inner marks round a quotation that stands in no other; as a rule they may. */
    readonly innerAlone?: boolean
    /** Whether single marks round a name or a sentence that stands in no other marks are wrong; as a rule they may be right. */
    readonly noSingles?: boolean
  }
  /** Pieces with a space at which a line must not break; each is found where the space is a plain one. */
  readonly unbroken: readonly RegExp[]
  /** How many letters at the end of a name another case may change. */
  readonly nameEnding: number
  /** How few words tell a whole story: languages without articles need fewer. */
  readonly fewestWords: number
}

export interface CaseWithoutYear {
  /** What has to stand before the day. */
  readonly after?: RegExp
  /** What has to stand between the day and the month. */
  readonly between?: RegExp
  /** Months that are other words too, in small letters. */
  readonly otherWords?: readonly string[]
}

/** `35 000`, but not a part of a longer number. */
export const thousands = /(?<![\d.,:/+-]|[\d] )\d{1,3}(?:[ \n]\d{3})+(?![\d.:/-]|[ \n]\d)/gu

/** `50 %`, `35 €` */
export const percent = /(?<![\d.,])\d+(?:[.,]\d+)*[ \n][%‰\p{Sc}]/gu

/** `§ 5`, `§§ 2–4` */
export const paragraphSign = /§[ \n]\d+/gu

/** `25 kg`: English newsrooms let a line break there, the others do not. */
export const units = new RegExp(
  String.raw`(?<![\d.,])\d+(?:[.,]\d+)*[ \n](?:[kcmµ]?m|[km]?g|[mh]?l|t|ha|[kc]?m[²³]|km/h|m/s|[kMGT]?Wh?|[kMG]?Hz|[KkMGT]B|[MGk]bit/s|°C)(?![${letters}\p{N}'’/²³])`,
  'gu',
)
