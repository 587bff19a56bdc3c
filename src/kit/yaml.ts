import { Composer, type Document, Lexer, LineCounter, Parser, type YAMLParseError } from 'yaml'

/** Collections in one another, at most. */
export const depthLimit = 100

export interface ParsedYaml {
  readonly lines: LineCounter
  readonly documents: readonly Document[]
  readonly errors: readonly YAMLParseError[]
  /** Where the depth goes over the limit; nothing was read then. */
  readonly tooDeepAt?: number
}

/**
 * YAML 1.2 core schema, all documents of a stream, nothing thrown. The composer recurses,
 * so the depth is counted before it runs: 1 MiB of brackets would overflow the stack.
 */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter()
  lines.addNewLine(0)
  const parser = new Parser(lines.addNewLine)
  const tokens = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > depthLimit + 2) return { lines, documents: [], errors: [], tooDeepAt: parser.offset }
  }
  for (const token of parser.end()) tokens.push(token)
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const documents = [...composer.compose(tokens, true, text.length)]
  return { lines, documents, errors: documents.flatMap(document => document.errors) }
}
