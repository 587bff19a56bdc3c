import { type Code, codes } from '../diagnostics/codes.ts'
import type { Page } from './page.ts'
import { filePages } from './pages/files.ts'
import { kitPages } from './pages/kit.ts'
import { pdfPages } from './pages/pdf.ts'
import { printPages } from './pages/print.ts'
import { renderedRules } from './rendered/check-rendered.ts'
import { rules } from './rules.ts'

const rulePages: ReadonlyMap<string, Page> = new Map([...rules, ...renderedRules].map(rule => [rule.code, rule]))
const columns = 78

/** Every code, those of one area together. */
export const allCodes: readonly Code[] = Object.keys(codes).filter(isCode).toSorted()

export function isCode(text: string): text is Code {
  return Object.hasOwn(codes, text)
}

/** What there is to say of each problem that is no rule’s. */
const otherPages: ReadonlyMap<string, Page> = new Map(
  [filePages, kitPages, printPages, pdfPages].flatMap(pages => Object.entries(pages)),
)

/** What is known of a problem beyond its title. */
export function pageOf(code: Code): Page | undefined {
  return rulePages.get(code) ?? otherPages.get(code)
}

/** The page of a code as plain text, in lines of at most 78 characters; examples stand as they are. */
export function explain(code: Code): string {
  const { severity, title } = codes[code]
  const page = pageOf(code)
  const parts = [
    [`${code} (${severity})`, title],
    ...(page ? [headed('Why it matters', wrapped(page.why)), headed('What to do', wrapped(page.mend))] : []),
    ...(page?.bad ? [headed('So it is found', example(page.bad))] : []),
    ...(page?.good ? [headed('So it is well', example(page.good))] : []),
    ...(severity === 'warning' ? [silencing(code)] : []),
  ]
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`
}

/** Every code with its title, one a line. */
export function explainAll(): string {
  const widest = Math.max(...allCodes.map(code => code.length))
  const lines = allCodes.map(code => `${code.padEnd(widest)}  ${codes[code].severity.padEnd(7)}  ${codes[code].title}`)
  return `${lines.join('\n')}\n`
}

function headed(head: string, lines: readonly string[]): readonly string[] {
  return [head, ...lines.map(line => (line === '' ? line : `  ${line}`))]
}

function example(yaml: string): readonly string[] {
  return yaml
    .replace(/^\n+|\s+$/g, '')
    .split('\n')
    .map(line => (line === '' ? line : `  ${line}`))
}

function silencing(code: Code): readonly string[] {
  return [
    'Silence it, when there is a reason that you would tell an editor:',
    '',
    '    check:',
    '      ignore:',
    `        - code: ${code}`,
    '          reason: why it may be so here',
  ]
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < columns - 2) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
