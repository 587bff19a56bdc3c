import Handlebars from 'handlebars'
import type { Notes } from './notes.ts'

/** The syntax tree of a template; none, and told, when it cannot be read. */
export function parseTemplate({ template, tell, offsetOf }: Notes): hbs.AST.Program | undefined {
  const deep = tooDeep(template.text)
  if (deep !== undefined) {
    const message = `Blocks stand more than ${deepest} deep in one another`
    tell({ from: deep, to: deep + 3 }, message, 'Close some before it, or move the inner ones into a partial.')
    return undefined
  }
  try {
    return Handlebars.parse(template.text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const from = offsetOf({ line: lineOf(error, message), column: columnOf(error) })
    const end = template.text.indexOf('\n', from)
    const [words, hint] = inWords(message)
    tell({ from, to: end < 0 ? template.text.length : end }, words, hint)
    return undefined
  }
}

/** Ten thousand of them take Handlebars some minutes. */
const deepest = 200

/** Where the first block begins that stands in too many others. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  for (const { 0: begin, index } of text.matchAll(/\{\{~?(?:[#/]|\^(?=\s*\w))/g)) {
    depth = begin.endsWith('/') ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return index
  }
  return undefined
}

function lineOf(error: unknown, message: string): number {
  if (hasPlace(error)) return error.lineNumber
  return Number(/on line (\d+)/.exec(message)?.[1] ?? 1)
}

function columnOf(error: unknown): number {
  return hasPlace(error) ? error.column : 0
}

function hasPlace(error: unknown): error is { lineNumber: number; column: number } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'lineNumber' in error &&
    typeof error.lineNumber === 'number' &&
    'column' in error &&
    typeof error.column === 'number'
  )
}

function inWords(message: string): readonly [message: string, hint: string] {
  const other = /^(\S+) doesn't match (\S+)/.exec(message)
  if (other) return [`{{#${other[1]}}} is closed by {{/${other[2]}}}`, `Write {{/${other[1]}}}`]
  const got = /got '(\w+)'/.exec(message)?.[1]
  if (got === 'EOF') return ['The template ends inside of a block', 'Close it: {{/if}}, {{/each}} or {{/with}}']
  return ['Handlebars cannot read this', 'Look for braces that are not closed, or for a name with a sign in it.']
}
