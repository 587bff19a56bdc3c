import type { Day } from '../kit/kit.ts'
import { letters } from './letters.ts'

/** How many states the European Union has had, by the day of accession or departure. */
export const memberCounts: readonly { readonly since: Day; readonly count: number }[] = [
  { since: '1995-01-01', count: 15 },
  { since: '2004-05-01', count: 25 },
  { since: '2007-01-01', count: 27 },
  { since: '2013-07-01', count: 28 },
  { since: '2020-02-01', count: 27 },
]

/** The counts of the years that boilerplates still tell of, spelled out; forms of one number in one row. */
const spelled: readonly (readonly [count: number, words: string])[] = [
  [
    27,
    'twenty-seven|siebenundzwanzig|vingt-sept|dwadzieścia siedem|двадцать семь|двадцати семи|двадцять сім|veintisiete',
  ],
  [
    28,
    'twenty-eight|achtundzwanzig|vingt-huit|dwadzieścia osiem|двадцать восемь|двадцати восьми|двадцять вісім|veintiocho',
  ],
]

/** What a number of `memberWords` counts. */
export function countOf(number: string): number {
  const [count = Number(number)] = spelled.find(([, words]) => words.split('|').includes(number.toLowerCase())) ?? []
  return count
}

/** A number and "member states", in the languages that presskit judges. */
export const memberWords = new RegExp(
  String.raw`(?<![\d${letters}])(1[2-9]|2\d|${spelled.map(([, words]) => words).join('|')})[ \u00a0\n-](?:member (?:states|countries)|state members|государств(?:а|о)?[ -–]*член|стран(?:ы|а)?[ -–]*(?:член|участни)|держав[иа]?[ -–]*член|країн[иа]?[ -–]*(?:член|учасни)|Mitglied(?:s)?(?:staaten|länder)|[ÉE]tats[ -]membres|pays membres|państw(?:a)? członkowski|кра[йї]н-член|мүше[ -]?мемлекет|мүчө[ -]?(?:мамлекет|өлкө)|давлати узв|кишвари узв|دولة عضو|Estados miembros|países miembros)`,
  'giu',
)

export const unionNames =
  /European Union|Европейск[а-я]+ [Сс]оюз|Європейськ[а-яї]+ [Сс]оюз|Europäische[a-z]? Union|Union européenne|Uni[aeiąęo] Europejsk|Еуропалық Одақ|Европа Биримдиг|Европа шаркет|Иттиҳоди Аврупо|Ийттиҳоди Аврупо|الاتحاد الأوروبي|Unión Europea/u
