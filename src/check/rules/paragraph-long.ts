import type { Markdown } from '../../kit/kit.ts'
import { inlineText, parseMarkdown } from '../../kit/prose/markdown.ts'
import { countWords } from '../count-words.ts'
import { placeIn } from '../place.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

const mostWords = 90

export const paragraphLong: Rule = {
  code: 'paragraph/long',
  why: 'A paragraph of a release has two or three sentences: editors lift whole paragraphs, and cut the text from the end by paragraphs.',
  mend: 'Begin a new paragraph (an empty line) with each new thought.',
  bad: `
release:
  lead: >-
    ${'The library opens a café, and volunteers help to mend what is broken in the neighbourhood. '.repeat(7).trim()}
`,
  good: `
release:
  lead: The library opens a café, and volunteers help to mend what is broken in the neighbourhood.
`,
  check,
}

function check({ kit: { release } }: Subject): Fault[] {
  return [release.lead, release.body, release.notes].flatMap(prose =>
    Object.entries(prose ?? {}).flatMap(([language, markdown]) => faultsOf(markdown, language)),
  )
}

function faultsOf(prose: Markdown, language: string): Fault[] {
  const lines = prose.markdown.split('\n')
  return parseMarkdown(prose.markdown).flatMap(token => {
    const words = token.type === 'inline' && token.children ? countWords(inlineText(token.children), language) : 0
    if (words === undefined || words <= mostWords || !token.map) return []
    const from = lines.slice(0, token.map[0]).join('\n').length + (token.map[0] === 0 ? 0 : 1)
    return [
      {
        ...placeIn({ ...prose, text: prose.markdown }, from, from + (lines[token.map[0]]?.length ?? 1)),
        message: `This paragraph has ${words} words; up to ${mostWords} are read at a glance`,
        hint: 'Begin a new paragraph, with an empty line, at the next thought',
      },
    ]
  })
}
