import { Parser, zhHansModel } from 'budoux'

/** The parts of a heading between which a line may end. */
export type Phrases = (text: string) => readonly string[]

/**
 * For Chinese, which has no spaces: between words, as a model of the language guesses them (BudouX: the same on every
 * machine, unlike the dictionaries of the engine), never inside one of `names`, and not between two characters that
 * stand together again and again in `prose`: those are a word of the matter.
 */
export function chinesePhrases(names: readonly string[], prose: string): Phrases {
  const parser = new Parser(zhHansModel)
  const isWord = (pair: string) => prose.split(pair).length > often
  return text => {
    const guessed = parser.parseBoundaries(text).filter(end => !isWord(text.slice(end - 1, end + 1)))
    const ends = new Set(guessed)
    for (const { from, to } of names.flatMap(name => placesOf(name, text))) {
      for (let inside = from + 1; inside < to; inside += 1) ends.delete(inside)
      ends.add(from).add(to)
    }
    const places = [...ends].filter(end => isEnd(text, end)).sort((one, other) => one - other)
    return [...places, text.length].map((end, index) => text.slice(places[index - 1] ?? 0, end))
  }
}

const often = 2

function placesOf(name: string, text: string): readonly { readonly from: number; readonly to: number }[] {
  const places = []
  for (let from = text.indexOf(name); name !== '' && from >= 0; from = text.indexOf(name, from + name.length))
    places.push({ from, to: from + name.length })
  return places
}

/** Beside marks lines end by their own rules; a figure keeps its unit, and a word the particle that follows. */
function isEnd(text: string, place: number): boolean {
  const [before, after] = [text.slice(0, place), text.slice(place)]
  const isBetweenWords = /\p{L}$/u.test(before) && /^(?![的了着过们地得吗呢吧等])[\p{L}\p{N}]/u.test(after)
  return isBetweenWords && (/\p{Script=Han}$/u.test(before) || /^\p{Script=Han}/u.test(after))
}
