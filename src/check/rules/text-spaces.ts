import type { Change } from '../../diagnostics/diagnostic.ts'
import { languageName } from '../../kit/values/language-name.ts'
import type { KitText } from '../kit-texts.ts'
import { masked } from '../masked.ts'
import { oddSpaces } from '../odd-spaces.ts'
import { findUnbroken } from '../orthography/unbroken.ts'
import { placeOfMatch } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const textSpaces: Rule = {
  code: 'text/spaces',
  why: 'At a plain space a line may break: between the digits of 35 000, before the colon of French, between a number and its unit, or the initials and the name, in many other languages. The reader stumbles, and one number is read as two. And 64% beside 71\u00a0% in one text looks like two hands. Two spaces in a row, and spaces without width that come along with a copied text, stay in text, mail and Word.',
  mend: 'Write a no-break space (U+00A0) there: Option-Space on a Mac, Ctrl-Shift-Space in Word, AltGr-Space on many Linux keyboards. Percentages of one text all have it, or none. Delete what is one too many.',
  bad: `
languages: [fr]
release:
  headline: "La bibliothèque ouvre un café : 12 000 objets à réparer"
`,
  good: `
languages: [fr]
release:
  headline: "La bibliothèque ouvre un café\u00a0: 12\u202f000 objets à réparer"
`,
  check,
}

function check({ texts }: Subject): Fault[] {
  return texts.flatMap(text => {
    const unbroken = findUnbroken(text.language)
    return unbroken ? [...faultsOf(text, unbroken), ...mixedPercents(text), ...oddSpaces(text)] : []
  })
}

/** One finding a text: whoever does not know the no-break space lacks it everywhere. */
function faultsOf(text: KitText, unbroken: readonly RegExp[]): Fault[] {
  const plain = masked(text)
  const found = unbroken.flatMap(pattern => [...plain.matchAll(pattern)]).toSorted((a, b) => a.index - b.index)
  const [first] = found
  if (!first) return []
  const others = found.length - 1
  const more = others === 0 ? '' : `, as in ${others === 1 ? 'one more place' : `${others} more places`} of this text`
  return [
    {
      ...placeOfMatch(text, first),
      message: `“${first[0].replaceAll('\n', ' ')}” may break at the end of a line; ${languageName(text.language ?? '')} keeps it together${more}`,
      hint: `Write a no-break space (U+00A0) there, shown here as ␣: ${first[0].replaceAll(/[ \n]/g, '␣')}`,
      changes: found.flatMap(changesOf),
    },
  ]
}

/** Of two ways to write a percentage in one text, the rarer one: which of them is right is the newsroom’s own rule. */
function mixedPercents(text: KitText): Fault[] {
  const found = [...masked(text).matchAll(/\d([ \n\u00a0\u202f]?)%/gu)]
  const [joined, apart] = [found.filter(([, space]) => space === ''), found.filter(([, space]) => space !== '')]
  const [rare, usual] = joined.length > apart.length ? [apart, joined] : [joined, apart]
  const [first, model] = [rare[0], usual[0]]
  if (!first || !model) return []
  const end = model.index + model[0].length
  const example = text.text.slice(0, end).match(/[\d.,]+\s?%$/u)?.[0] ?? model[0]
  return [
    {
      ...placeOfMatch(text, first),
      message: `A percentage stands ${rare === joined ? 'without' : 'with'} a space here, and ${rare === joined ? 'with' : 'without'} one elsewhere in this text`,
      hint: `Write all of them alike, as ${example.replace(/\s/u, '␣')}; ␣ stands for a no-break space (U+00A0)`,
    },
  ]
}

function changesOf(match: RegExpExecArray): readonly Change[] {
  return [...match[0].matchAll(/[ \n]/g)].map(({ index }) => {
    const from = match.index + index
    return { from, to: from + 1, text: '\u00a0' }
  })
}
