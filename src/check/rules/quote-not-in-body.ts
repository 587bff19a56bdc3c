import type { LanguageTag } from '../../kit/kit.ts'
import { parseMarkdown, plainText } from '../../kit/prose/markdown.ts'
import type { Quote, Release } from '../../kit/release.ts'
import { languageName } from '../../kit/values/language-name.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

/**
 * What stands under somebody's name is what they said: a quotation is in the text of its language word for word,
 * or is set on its own. A cut, or the words "said so-and-so" in the middle, is marked as editors do: `[…]`.
 */
export const quoteNotInBody: Rule = {
  code: 'quote/not-in-body',
  why: 'What stands under somebody’s name is what they said. Two wordings of one quotation in one kit are one too many: an editor cannot tell which was spoken.',
  mend: 'Quote the text word for word, mark a cut with […], or write standalone: true for a quotation that the text does not have.',
  bad: `
release:
  body: “We mend what others throw away,” says An Peeters.
  quotes:
    - name: An Peeters
      text: We repair what others throw away
`,
  good: `
release:
  body: “We mend what others throw away,” says An Peeters.
  quotes:
    - name: An Peeters
      text: We mend what others throw away
`,
  check,
}

function check({ kit: { release, languages }, lost }: Subject): Fault[] {
  const quotes = release.quotes.filter(({ standalone, at }) => !standalone && !lost.touches([...at, 'standalone']))
  if (quotes.length === 0) return []
  return languages.flatMap(language => {
    if (['lead', 'body'].some(key => lost.touches(['release', key, language]))) return []
    // What a language without a body lacks was told.
    if (release.body && release.body[language] === undefined) return []
    const text = wordsOf(release, language)
    return quotes.flatMap(quote => faultOf(quote, language, text))
  })
}

function faultOf(quote: Quote, language: LanguageTag, text: string): Fault[] {
  const words = quote.text[language]
  if (words === undefined || occurs(words, text) || occurs(plainText(parseMarkdown(words)), text)) return []
  const common = commonStart(normalize(words), text)
  const agreement = common === '' ? '' : `The body agrees as far as “${common}”. `
  return [
    {
      at: [...quote.at, 'text', language],
      message: `The lead and the body in ${languageName(language)} do not have this quotation`,
      hint: `${agreement}Quote word for word, mark a cut with […], or write standalone: true to set it on its own`,
    },
  ]
}

function wordsOf({ lead, body }: Release, language: LanguageTag): string {
  const parts = [lead?.[language], body?.[language]].flatMap(prose => (prose === undefined ? [] : [prose.markdown]))
  return normalize(parts.map(markdown => plainText(parseMarkdown(markdown))).join('\n'))
}

/** Whether the pieces between cuts occur, in their order. */
function occurs(quotation: string, text: string): boolean {
  let from = 0
  for (const piece of quotation.split(/\[(?:…|\.\.\.)\]/).map(normalize)) {
    const index = text.indexOf(piece, from)
    if (index === -1) return false
    from = index + piece.length
  }
  return true
}

/** Without what typography and place in the sentence change: marks, dashes, spaces, capitals, punctuation at the ends. */
function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}|["'`“”„‟«»‹›‘’‚‛「」『』]/gu, '')
    .replaceAll(/\s*[\p{Pd}−]\s*/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.,;:!?]+|[\s.,;:!?]+$/g, '')
    .toLowerCase()
}

/** The first words of the quotation that the text has, at least three: fewer agree by chance. */
function commonStart(quotation: string, text: string): string {
  const words = quotation.split(' ')
  const ends = words.map((_, index) => words.length - index).filter(end => end >= 3)
  const end = ends.find(length => text.includes(words.slice(0, length).join(' ')))
  return end === undefined ? '' : words.slice(0, end).join(' ')
}
