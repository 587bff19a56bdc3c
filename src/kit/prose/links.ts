import { type Diagnostic, type Problem, severityOf } from '../../diagnostics/diagnostic.ts'
import { pathKey } from '../data.ts'
import type { Markdown, Prose } from '../kit.ts'
import type { Source } from '../source.ts'
import { linkProblem } from '../values/url.ts'
import type { ValueProblem } from '../values/value-problem.ts'
import type { Token } from './markdown.ts'
import { locateProse } from './place.ts'

/** Text without one of these holds no link, and the Markdown parser need not be loaded. */
const maybeLinked = /\]\s*[([:]|<[^\s>]+[:@]/

/** Links that must not stand in a press kit, and pictures, which do not travel inside of a text: each at its place. */
export async function proseLinkDiagnostics(source: Source, texts: Iterable<Prose>): Promise<readonly Diagnostic[]> {
  const linked = unique([...texts].flatMap(prose => Object.values(prose))).filter(({ markdown }) =>
    maybeLinked.test(markdown),
  )
  if (linked.length === 0) return []
  const { parseMarkdown } = await import('./markdown.ts')
  return linked.flatMap(prose => linkDiagnostics(source, prose, parseMarkdown(prose.markdown)))
}

/** One text for every language is one text. */
function unique(texts: readonly Markdown[]): readonly Markdown[] {
  const byPlace = new Map(texts.map(prose => [prose.file ?? pathKey(prose.at), prose]))
  return [...byPlace.values()]
}

function linkDiagnostics(source: Source, prose: Markdown, tokens: readonly Token[]): readonly Diagnostic[] {
  let cursor = 0
  return tokens.flatMap(token => {
    if (!token.children || !token.map) return []
    const blockStart = offsetOfLine(prose.markdown, token.map[0])
    cursor = Math.max(cursor, blockStart)
    return targetsOf(token.children).flatMap(({ target, problem }) => {
      const span = spanOf(prose.markdown, target, cursor, blockStart)
      cursor = span[1]
      return problem ? [{ ...problem, severity: severityOf(problem), ...locateProse(source, prose, span) }] : []
    })
  })
}

interface Target {
  readonly target: string
  readonly problem: Problem | undefined
}

function targetsOf(tokens: readonly Token[]): readonly Target[] {
  return tokens.flatMap(token => {
    const inner = token.type === 'image' ? [] : targetsOf(token.children ?? [])
    const attribute = token.attrGet(token.type === 'image' ? 'src' : 'href')
    if (attribute === null) return inner
    const target = String(attribute)
    return [{ target, problem: token.type === 'image' ? picture(target) : told(linkProblem(target)) }, ...inner]
  })
}

/** Changes would be of the target, and that is written as Markdown has it. */
function told(found: ValueProblem | undefined): Problem | undefined {
  if (!found) return undefined
  const { changes: _, ...problem } = found
  return problem
}

function picture(target: string): Problem {
  return {
    code: 'url/scheme',
    message: `${target} is a picture inside of a text, and pictures travel as files of their own`,
    hint: 'Name the file under photos, with caption, credit and alternative text, and remove it here.',
  }
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0
  for (let count = 0; count < line; count += 1) offset = text.indexOf('\n', offset) + 1
  return offset
}

/** The parser tells no columns and writes addresses anew, so they are looked for, as written and decoded. */
function spanOf(text: string, target: string, cursor: number, blockStart: number): readonly [number, number] {
  for (const form of [target, decoded(target)]) {
    const found = [text.indexOf(form, cursor), text.indexOf(form)].find(at => at >= 0)
    if (found !== undefined && form !== '') return [found, found + form.length]
  }
  const lineEnd = text.indexOf('\n', blockStart)
  return [blockStart, lineEnd < 0 ? text.length : lineEnd]
}

function decoded(target: string): string {
  try {
    return decodeURI(target)
  } catch {
    return target
  }
}
