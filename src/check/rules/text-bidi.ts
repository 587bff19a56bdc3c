import { codePointName } from '../../diagnostics/code-point.ts'
import { enumerate } from '../enumerate.ts'
import type { KitText } from '../kit-texts.ts'
import { placeIn } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

/**
 * Embeddings, overrides and isolates (Unicode Standard Annex 9) show a text in another order than it is read in: what an
 * editor approves is not what is stored. The plain marks, U+200E, U+200F and U+061C, reorder nothing by themselves.
 */
export const textBidi: Rule = {
  code: 'text/bidi',
  why: 'Invisible control characters can show a text in another order than it is stored: what was approved is not what is published. Some come along when a text is copied from a web page, some are an attack.',
  mend: 'Delete the character: right-to-left words keep their order without it.',
  bad: `
release:
  headline: "City library opens \\u202Ea repair café"
`,
  good: `
release:
  headline: City library opens a repair café
`,
  check,
}

const names: Readonly<Record<string, string>> = {
  '\u202a': 'LEFT-TO-RIGHT EMBEDDING',
  '\u202b': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202c': 'POP DIRECTIONAL FORMATTING',
  '\u202d': 'LEFT-TO-RIGHT OVERRIDE',
  '\u202e': 'RIGHT-TO-LEFT OVERRIDE',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
}

function check({ texts }: Subject): Fault[] {
  return texts.flatMap(faultOf)
}

const controls = /[\u202a-\u202e\u2066-\u2069]/g

/** One finding a text, at the first of them. */
function faultOf(text: KitText): Fault[] {
  const found = [...text.text.matchAll(controls)]
  const [first] = found
  if (!first) return []
  const named = new Set(found.map(([character]) => nameOf(character)))
  const place = text.file === undefined ? 'The text' : `The text in ${text.file}`
  return [
    {
      ...placeIn(text, first.index, first.index + 1),
      message: `${place} has ${enumerate([...named])}, invisible and able to reorder what is shown`,
      hint: 'Delete it: right-to-left words keep their order without it',
    },
  ]
}

/** `U+202E RIGHT-TO-LEFT OVERRIDE` */
function nameOf(character: string): string {
  return `${codePointName(character)} ${names[character]}`
}
