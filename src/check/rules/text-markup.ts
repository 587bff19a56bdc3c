import type { KitText } from '../kit-texts.ts'
import { codeSpan } from '../masked.ts'
import { placeOfMatch } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const textMarkup: Rule = {
  code: 'text/markup',
  why: 'Tags and character codes of HTML come along when a text is copied from a web site, bullets when it comes from a word processor: a kit shows them to the reader as they stand, in print too.',
  mend: 'Delete the tags, and write the letter in place of its code. Where Markdown is read: **bold**, *italic*, a hyphen before each item of a list, a blank line between paragraphs.',
  bad: `
release:
  headline: The library &amp; its <b>repair café</b>
`,
  good: `
release:
  headline: The library & its repair café
`,
  check,
}

/** What people paste, and not whatever stands between angle brackets: `a < b`, `<name>`. */
const tag =
  /<\/?(?:a|b|blockquote|br|center|div|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|su[bp]|table|t[dhr]|tbody|u|ul)(?:[\s/][^<>]*)?>/gi
/** Markdown reads these. */
const code = /&(?:amp|lt|gt|quot|apos|nbsp|shy|[lr][ad]quo|[lr]squo|bdquo|[nm]dash|hellip|#\d{2,6}|#x[\da-f]{2,5});/gi

function check({ texts }: Subject): Fault[] {
  return texts.flatMap(text => [
    ...(text.kind === 'value' || !/[<&]/.test(text.text) ? [] : faultOf(text)),
    ...(text.kind === 'prose' ? bulletOf(text) : []),
  ])
}

/** What word processors put before an item of a list. */
const bullet = /^[ \t]*([•‣▪●◦])[ \t\u00a0]/m

function bulletOf(text: KitText): Fault[] {
  const found = bullet.exec(text.text)
  if (!found) return []
  return [
    {
      ...placeOfMatch(text, found),
      message: `“${found[1]}” begins no list in Markdown: its lines run into one paragraph`,
      hint: 'Begin each line of the list with a hyphen and a space, after a blank line',
    },
  ]
}

/** One finding a text: whoever copied one tag copied them all. */
function faultOf(text: KitText): Fault[] {
  const patterns = text.kind === 'prose' ? [tag] : [tag, code]
  const found = patterns
    .flatMap(pattern => [...withoutCode(text).matchAll(pattern)])
    .toSorted((a, b) => a.index - b.index)
  const [first] = found
  if (!first) return []
  const others = found.length > 1 ? `, and ${found.length - 1} more` : ''
  return [
    {
      ...placeOfMatch(text, first),
      message: `“${first[0]}” is HTML, and is shown to the reader as it stands${others}`,
      hint:
        text.kind === 'prose'
          ? 'Delete it; Markdown has **bold**, *italic*, and a blank line between paragraphs'
          : 'Delete it, and write a letter in place of its code',
    },
  ]
}

/** Between backticks, Markdown shows code on purpose. */
function withoutCode({ text, kind }: KitText): string {
  if (kind !== 'prose' || !text.includes('`')) return text
  return text.replaceAll(codeSpan, found => ' '.repeat(found.length))
}
