import type { Finding, Path, Problem } from '../../diagnostics/diagnostic.ts'
import { type Data, dataAt, isList, isMap } from '../data.ts'
import { quoted } from '../quoted.ts'
import type { Facet } from '../schema/leaf.ts'
import { dayOf } from '../values/calendar.ts'
import { inCurly } from '../values/curly.ts'
import { judges, textProblem } from '../values/judge.ts'
import type { Leaf } from '../walk.ts'

/** What every single value has to be, whatever stands around it. */
export function valueFindings(data: Data, leaves: readonly Leaf[]): readonly Finding[] {
  const day = dayAt(data, ['event', 'start']) ?? dayAt(data, ['release', 'date'])
  const zone = dataAt(data, ['timezone'])
  const likely = { day, zone: typeof zone === 'string' ? zone : undefined }
  return leaves.flatMap(leaf => {
    const judge = judges[leaf.facet]
    if (!judge) return texts.has(leaf.facet) ? [...fileNameFinding(leaf), ...textFindings(leaf.value, leaf.path)] : []
    const problem = typeof leaf.value === 'string' ? judge(leaf.value, likely) : undefined
    if (!problem) return []
    return [{ ...(curlyProblem(leaf, text => !judge(text, likely)) ?? problem), at: leaf.path }]
  })
}

/** A value that is right but for the quotation marks around it. */
function curlyProblem({ value, facet }: Leaf, isRight: (text: string) => boolean): Problem | undefined {
  const bare = typeof value === 'string' ? inCurly(value) : undefined
  if (bare === undefined || !isRight(bare)) return undefined
  const message = `${value} stands in curly quotation marks, which YAML reads as letters`
  return { code: codes[facet] ?? 'kit/type', message, hint: `Type straight ones: ${quoted(bare)}` }
}

const codes: Partial<Record<Facet, Problem['code']>> = {
  email: 'contact/email',
  phone: 'contact/phone',
  url: 'url/scheme',
}

function dayAt(data: Data, path: Path): string | undefined {
  const found = dataAt(data, path)
  return typeof found === 'string' ? dayOf(found) : undefined
}

/** What people write who mean the file's text. */
function fileNameFinding({ facet, value, path }: Leaf): readonly Finding[] {
  if (facet !== 'prose' || typeof value !== 'string' || !/^\S+\.(md|markdown|txt|docx?|rtf|odt)$/i.test(value.trim()))
    return []
  const name = value.trim()
  const message = `${name} stands here as the text itself, and looks like the name of a file`
  return [
    {
      code: 'kit/type',
      message,
      hint: `Write ${path.at(-1)}: { file: ${quoted(name)} }, with a Markdown file`,
      at: path,
    },
  ]
}

const texts: ReadonlySet<string> = new Set(['text', 'prose', 'places'])

function textFindings(value: Data, at: Path): readonly Finding[] {
  if (isList(value)) return value.flatMap((item, index) => textFindings(item, [...at, index]))
  if (isMap(value)) return Object.entries(value).flatMap(([key, item]) => textFindings(item, [...at, key]))
  const problem = typeof value === 'string' ? textProblem(value) : undefined
  return problem ? [{ ...problem, at }] : []
}
