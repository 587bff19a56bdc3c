import type { LanguageTag } from '../../kit/kit.ts'
import { letters } from '../letters.ts'
import { findWritten } from './orthographies.ts'
import { paragraphSign, percent, thousands, units } from './orthography.ts'

/** `₪ 35` */
const currencyFirst = /\p{Sc}[ \n]\d+(?:[.,]\d+)*/gu

/** Pieces with a space at which a line must not break, of languages of which no other rule knows how they are written. */
const others: Readonly<Record<string, readonly RegExp[]>> = {
  // Abbreviations keep to what they stand with (Ortografía de la lengua española, 2010): `n.º 17`, `Sra. Ruiz`, `EE. UU.`
  es: [
    thousands,
    percent,
    paragraphSign,
    units,
    /(?<![\d:.])\d{1,2}[:.]\d{2}[ \n]h(?![\p{L}\p{N}])/gu,
    new RegExp(String.raw`(?<![${letters}.])(?:[Nn]\.º|[Nn]úms?\.|[Aa]rts?\.|[Pp]ágs?\.|[Cc]ap\.)[ \n]\d+`, 'gu'),
    new RegExp(String.raw`(?<![${letters}.])(?:Sra?s?\.|Sres\.|Dra?s?\.|Prof\.|Dña\.|D\.ª)[ \n]\p{Lu}\p{Ll}+`, 'gu'),
    new RegExp(String.raw`(?<![${letters}.])\p{Lu}\.[ \n\u00a0\u202f]?\p{Lu}\.[ \n]\p{Lu}\p{Ll}+`, 'gu'),
    new RegExp(String.raw`(?<![${letters}.])(?:EE\.[ \n]UU\.|p\.[ \n]ej\.|[ad]\.[ \n]C\.)`, 'gu'),
  ],
  // As where it is written in Cyrillic; one initial is usual, and no sentence ends in a single letter.
  uz: [
    thousands,
    percent,
    paragraphSign,
    units,
    new RegExp(String.raw`(?<![\d.,])\d+(?:[.,]\d+)*[ \n](?:mln|mlrd|trln|so[ʻʼ‘’'\x60]m)(?![${letters}])`, 'gu'),
    /№[ \n]\d+/gu,
    new RegExp(
      String.raw`(?<![${letters}.])(?:(?:Sh|Ch|[OG][ʻ‘’'\x60]|\p{Lu})\.[ \n\u00a0\u202f]?){1,2}(?<=[ \n])\p{Lu}[\p{Ll}ʻ‘’]+`,
      'gu',
    ),
  ],
  // Prefixes stand at their word with a maqaf and no space (`ב־17`). Units are written with gershayim or the mark of keyboards.
  he: [
    thousands,
    percent,
    units,
    currencyFirst,
    /(?<![\d.,])\d+(?:[.,]\d+)*[ \n](?:[קסמ]["״]מ|[קמ]["״]ג|מ["״]ר|קמ["״]ר|קמ["״]ש|ש["״]ח|[מג]['׳])(?![א-ת])/gu,
    /(?<![א-ת])(?:מס|עמ)['׳][ \n]\d+/gu,
  ],
  // Nothing between Han: lines end between any two of them. Figures keep to signs and units in other letters alone.
  zh: [thousands, percent, units, currencyFirst],
}

/** None where a rule must stay silent; an empty list where lines may end at every space. */
export function findUnbroken(tag: LanguageTag | undefined): readonly RegExp[] | undefined {
  return findWritten(tag)?.orthography.unbroken ?? others[tag?.split('-')[0] ?? '']
}
