import { Composer, type Document, Lexer, LineCounter, Parser, type YAMLParseError } from 'yaml'

/** Collections in one another, at most. */
export const depthLimit = 100

/** Entries of maps and lists, at most: a kit of 500 speakers has some 10,000. */
export const entryLimit = 25_000

export interface ParsedYaml {
  readonly lines: LineCounter
  readonly documents: readonly Document[]
  readonly errors: readonly YAMLParseError[]
  /** Where a limit is passed; nothing was read then. */
  readonly beyond?: { readonly limit: 'depth' | 'entries'; readonly at: number }
}

/**
 * YAML 1.2 core schema, all documents of a stream, nothing thrown. The composer recurses,
 * so the depth is counted before it runs: 1 MiB of brackets would overflow the stack. Entries are, too: each may be a mistake.
 */
export function parseYaml(text: string): ParsedYaml {
  const lines = new LineCounter()
  lines.addNewLine(0)
  const parser = new Parser(lines.addNewLine)
  const tokens = []
  let entries = 0
  const stop = (limit: 'depth' | 'entries') => ({
    lines,
    documents: [],
    errors: [],
    beyond: { limit, at: parser.offset },
  })
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (lexeme === ':' || lexeme === '-' || lexeme === ',') entries += 1
    if (entries > entryLimit) return stop('entries')
    if (parser.stack.length > depthLimit + 2) return stop('depth')
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
