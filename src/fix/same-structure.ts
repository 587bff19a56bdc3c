import { parseMarkdown, type Tokens } from '../kit/prose/markdown.ts'

/** Whether two Markdown texts have the same paragraphs, lists, links and emphasis: a mend changes words alone. */
export function sameStructure(before: string, after: string): boolean {
  return structureOf(parseMarkdown(before)) === structureOf(parseMarkdown(after))
}

/** A line end that became a no-break space parts two pieces of text no more. */
function structureOf(tokens: Tokens): string {
  return tokens
    .filter(({ type }) => type !== 'text' && type !== 'softbreak')
    .map(({ type, tag, children }) => `${type} ${tag} ${structureOf(children ?? [])}`)
    .join('\n')
}
