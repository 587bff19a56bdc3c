import type { ReportingDescriptor } from 'sarif'
import { explain, pageOf } from '../../check/explain.ts'
import type { Page } from '../../check/page.ts'
import { type Code, codes } from '../../diagnostics/codes.ts'
import { sarifText } from './sarif-text.ts'

/** What SARIF tells of a code (§3.49): its page, as `presskit check --explain` has it, as text and as Markdown. */
export function sarifRule(code: Code): ReportingDescriptor {
  const { severity, title } = codes[code]
  const page = pageOf(code)
  return {
    id: code,
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(page?.why ?? title) },
    defaultConfiguration: { level: severity },
    help: { text: sarifText(explain(code)), markdown: sarifText(markdown(title, page)) },
  }
}

function markdown(title: string, page: Page | undefined): string {
  const parts: readonly (readonly [head: string, text: string | undefined])[] = [
    ['Why it matters', page?.why],
    ['What to do', page?.mend],
    ['So it is found', yaml(page?.bad)],
    ['So it is well', yaml(page?.good)],
  ]
  const told = parts.flatMap(([head, text]) => (text === undefined ? [] : [`## ${head}`, text]))
  return [`# ${title}`, ...told].join('\n\n')
}

function yaml(example: string | undefined): string | undefined {
  return example === undefined ? undefined : `\`\`\`yaml\n${example.trim()}\n\`\`\``
}
