import { codePointName } from '../../diagnostics/code-point.ts'
import type { KitText } from '../kit-texts.ts'
import { placeOfMatch } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const textHidden: Rule = {
  code: 'text/hidden',
  why: 'Unicode has a second alphabet that nobody sees (tags, U+E0020 to U+E007F): it comes along with a copied text, and a program that reads the release for a journalist reads words in it that you never wrote.',
  mend: 'Delete it: presskit check --fix does. In the flags of England, Scotland and Wales these letters are right.',
  bad: String.raw`
release:
  headline: "City library opens a repair café\U000E0041\U000E0064"
`,
  good: `
release:
  headline: City library opens a repair café
`,
  check,
}

function check({ texts }: Subject): Fault[] {
  return texts.flatMap(faultOf)
}

/** Of hidden letters in a message. */
const longest = 60

/** Tags, with the black flag that makes a flag of them. */
const tags = /\u{1f3f4}?[\u{e0001}\u{e0020}-\u{e007f}]+/gu
/** A region and the end of its name (Unicode Technical Standard 51, annex C). */
const flag = /^\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}$/u

function faultOf(text: KitText): Fault[] {
  const found = [...text.text.matchAll(tags)].filter(([letters]) => !flag.test(letters))
  const [first] = found
  if (!first) return []
  const others = found.length > 1 ? `, and ${found.length - 1} more` : ''
  return [
    {
      ...placeOfMatch(text, first),
      message: `“${seen(first[0])}” stands here in letters that nobody sees${others}`,
      hint: 'Delete them: programs that read the text for journalists read them, too',
      changes: found.map(({ 0: letters, index }) => ({ from: index, to: index + letters.length, text: '' })),
    },
  ]
}

/** Each tag stands for a letter of ASCII. */
function seen(letters: string): string {
  const codes = [...letters].map(letter => (letter.codePointAt(0) ?? 0) - 0xe0000)
  const plain = codes.filter(code => code >= 0x20 && code < 0x7f).map(code => String.fromCodePoint(code))
  return plain.length === 0 ? codePointName(letters) : plain.slice(0, longest).join('')
}
