import type { Path } from '../../diagnostics/diagnostic.ts'
import type { Kit } from '../../kit/kit.ts'
import { covered } from '../covered.ts'
import type { KitText } from '../kit-texts.ts'
import { letters } from '../letters.ts'
import { masked } from '../masked.ts'
import { placeOfMatch } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import { withoutSpeech } from '../speech.ts'
import type { Subject } from '../subject.ts'

export const textHype: Rule = {
  code: 'text/hype',
  why: 'News has no exclamation marks: an editor who sees one outside of a quotation reads an advertisement.',
  mend: 'End the sentence with a full stop, and let the fact speak. In a quotation the mark may stand.',
  bad: `
release:
  headline: City library opens a repair café!
`,
  good: `
release:
  headline: "City library opens a repair café: “Come and mend!”"
`,
  check,
}

/** A title is set in italics: what is set in bold is only loud. */
const italics = /(?<![*_\p{L}\p{N}])([*_])(?![*_\s])[^*_\n]+(?<!\s)\1(?![*_\p{L}\p{N}])/gu
const sic = /[([]sic!?[)\]]/gi

function check({ kit, texts }: Subject): Fault[] {
  const names = namesOf(kit)
  return texts.filter(({ at, text }) => isNews(at) && text.includes('!')).flatMap(text => faultsOf(text, names))
}

function isNews([room, key]: Path): boolean {
  return room === 'release' && ['headline', 'subheadline', 'lead', 'body'].includes(String(key))
}

/** Some names end with the mark. */
function namesOf({ people, organizations, event }: Kit): readonly string[] {
  const named = [...people.values(), ...organizations.values(), { name: event?.name ?? {} }]
  return named.flatMap(({ name }) => Object.values(name)).filter(name => name.includes('!'))
}

function faultsOf(text: KitText, names: readonly string[]): Fault[] {
  const plain = withoutTitles(text, names)
  const marks = [...plain.matchAll(mark)].filter(found => !standsInName(found, text))
  const [first] = marks
  if (!first) return []
  const count = marks.reduce((sum, [found]) => sum + found.split('!').length - 1, 0)
  return [
    {
      ...placeOfMatch(text, first),
      message:
        count === 1
          ? 'An exclamation mark stands outside of a quotation'
          : `${count} exclamation marks stand outside of quotations`,
      hint: 'Write a full stop, and let the fact speak',
    },
  ]
}

/** From where a word begins, so that a long one is read once; before a letter the mark ends nothing: `!important`; `![` is a picture’s. */
const mark = new RegExp(String.raw`(?:(?<!\S)|(?<=!))\S*[\u00a0\u202f ]?!+(?![${letters}[])`, 'gu')

function withoutTitles(text: KitText, names: readonly string[]): string {
  const unquoted = withoutSpeech(covered(masked(text), names))
  return covered(unquoted, text.kind === 'prose' ? [sic, italics] : [sic])
}

/**
 * Whether the mark may belong to a name, such as Jeopardy! or Mamma Mia!: the sentence goes on with a small letter
 * after it, or a capital that the sentence did not ask for stands before it. German has such capitals everywhere.
 */
function standsInName({ 0: found, index, input }: RegExpExecArray, { language }: KitText): boolean {
  if (found.endsWith('!!')) return false
  if (/^(?:[’'-]\p{L}|[,;:)]?\s+\p{Ll})/u.test(input.slice(index + found.length))) return true
  if (language?.startsWith('de') || !/^\p{Lu}/u.test(found)) return false
  const [before = ''] = /[^.!?…\n]*$/.exec(input.slice(0, index)) ?? []
  // In a headline that is set in capitals throughout, one more says nothing.
  return /[\p{L}\p{N},]\s+$/u.test(before) && /(?<![\p{L}\p{M}])\p{Ll}{5,}/u.test(before)
}
