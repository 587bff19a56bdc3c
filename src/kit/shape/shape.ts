import * as z from 'zod'
import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { type Data, dataAt, isList, isMap, pathText } from '../data.ts'
import { quoted } from '../quoted.ts'
import { phoneExample, phoneProblem } from '../values/contact.ts'
import { type Expectation, expectationAt, flow, lineOf } from './expectation.ts'
import { meantWord } from './other-words.ts'
import { stuckHyphen } from './stuck-hyphen.ts'
import { timedItem } from './timed-item.ts'
import { unknownKey } from './unknown-key.ts'

type Issue = z.core.$ZodIssue

export interface Written {
  readonly data: Data
  /** What stands in the file at a path, before YAML made a number of it. */
  readonly rawAt: (path: Path) => string
}

/** The issues of the schema in the words of the format: one finding a mistake. */
export function shapeFindings(issues: readonly Issue[], written: Written): readonly Finding[] {
  const timed = new Map<string, Finding>()
  const others = issues.filter(issue => {
    const item = timedItem(pathOf(issue).slice(0, 3), written.data)
    if (item) timed.set(pathText(item.at), item)
    return !item
  })
  return [...timed.values(), ...others.flatMap(issue => issueFindings(issue, pathOf(issue), written))]
}

function pathOf(issue: Issue): Path {
  return issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))
}

function issueFindings(issue: Issue, path: Path, written: Written): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(path, key, written.data))
  if (issue.code === 'invalid_union') {
    const branch = bestBranch(issue.errors, dataAt(written.data, path))
    return branch.flatMap(inner => issueFindings(inner, [...path, ...pathOf(inner)], written))
  }
  return [valueFinding(path, written)]
}

/** The form that was most likely meant: the one whose type is right, that knows a key of the value, and errs least. */
function bestBranch(branches: readonly (readonly Issue[])[], value: Data | undefined): readonly Issue[] {
  const costs = branches.map(branch => branch.reduce((sum, issue) => sum + cost(issue, value), 0))
  return branches[costs.indexOf(Math.min(...costs))] ?? []
}

function cost(issue: Issue, value: Data | undefined): number {
  if (issue.path.length > 0) return 1
  if (issue.code !== 'unrecognized_keys') return 1000
  return isMap(value) && issue.keys.length === Object.keys(value).length ? 500 : issue.keys.length
}

function valueFinding(path: Path, written: Written): Finding {
  const expected = expectationAt(path)
  const value = dataAt(written.data, path)
  if (value === undefined || value === null) return { ...missing(path, expected, value), at: path }
  const hyphen = stuckHyphen(path, expected.schema, value)
  if (hyphen) return hyphen
  if (typeof value === 'number' || typeof value === 'boolean')
    return { ...converted(path, expected, written.rawAt(path)), at: path }
  return { ...(bracketed(path, expected, written.rawAt(path)) ?? wrongType(path, expected, value)), at: path }
}

type Told = Omit<Finding, 'at'>

function missing(path: Path, { line, expects, optional }: Expectation, value: null | undefined): Told {
  const remedy = line ? `Write ${line}` : `It should be ${expects}.`
  return value === undefined
    ? { code: 'kit/missing', message: `${pathText(path)} is missing`, hint: remedy }
    : {
        code: 'kit/missing',
        message: `${pathText(path)} has no value`,
        hint: optional ? `${remedy.replace(/\.$/, '')}, or remove the line` : remedy,
      }
}

/** A number or a yes-no word where a text is needed: YAML drops a plus, zeros and more on the way. */
function converted(path: Path, { facet, expects, line, schema }: Expectation, raw: string): Told {
  if (facet === 'phone') {
    return {
      code: 'contact/phone',
      message: `${raw} without quotes is read as a number and loses its plus and zeros`,
      hint: `Put the number in quotes, in international form: phone: ${phoneProblem(raw) ? phoneExample : quoted(raw)}`,
      ...phoneChanges(raw),
    }
  }
  if (facet ? texts.includes(facet) : schema instanceof z.ZodString) {
    const what = /^(true|false)$/i.test(raw) ? 'a yes or no' : 'a number'
    return {
      code: 'yaml/lost-text',
      message: `YAML reads ${raw} as ${what}, and a text is needed here`,
      hint: `Put it in quotes: ${lineOf(path, quoted(raw))}`,
      changes: [],
    }
  }
  return {
    code: 'kit/type',
    message: `${pathText(path)} should be ${expects}, and is ${raw}`,
    hint: `Write ${line ?? expects}`,
  }
}

/** The number as it is written needs but quotes, or what mends it besides. */
function phoneChanges(raw: string): Pick<Finding, 'changes'> {
  const problem = phoneProblem(raw)
  if (!problem) return { changes: [] }
  return problem.changes ? { changes: problem.changes } : {}
}

const texts: readonly string[] = [
  'text',
  'prose',
  'word',
  'places',
  'dateline',
  'id',
  'person',
  'organization',
  'logo',
  'photo',
  'path',
]

/** `[Draft] report` is what people write into a headline. */
function bracketed(path: Path, { facet }: Expectation, raw: string): Told | undefined {
  if (facet === undefined || facet === 'dateline' || facet === 'places' || !texts.includes(facet) || !/^[[{]/.test(raw))
    return undefined
  const what = raw.startsWith('[') ? 'a list' : 'keys and values'
  return {
    code: 'kit/type',
    message: `YAML reads ${shortened(raw)} as ${what}, and a text is needed here`,
    hint: `If it is a text, put it in quotes: ${lineOf(path, quoted(raw))}`,
  }
}

function wrongType(path: Path, expected: Expectation, value: Data): Told {
  const { expects } = expected
  const is = typeof value === 'string' ? `“${shortened(value)}”` : isList(value) ? listWords(value) : 'keys and values'
  const options = expects.startsWith('one of ') ? expects.slice('one of '.length).split(', ') : []
  const near = typeof value === 'string' ? meantWord(value, options) : undefined
  return {
    code: 'kit/type',
    message: `${pathText(path)} should be ${expects}, and is ${is}`,
    hint: near ? `Did you mean ${near}?` : `Write ${rightOnes(path, expected, value)}`,
  }
}

/** The first of several words is no better than the others, and would be copied. */
function rightOnes(path: Path, expected: Expectation, value: Data): string {
  const { expects, line } = expected
  if (typeof value === 'string' && expects.startsWith('one of ')) return 'one of these words.'
  return listLine(path, expected, value) ?? line ?? expects
}

/** `en, ru` in the place of a list of words is one, but for its brackets. */
function listLine(path: Path, { schema }: Expectation, value: Data): string | undefined {
  const isList =
    schema instanceof z.ZodArray && (schema.element instanceof z.ZodString || schema.element instanceof z.ZodEnum)
  if (!isList || typeof value !== 'string' || !/^[\w-]+(?:[\s,;]+[\w-]+)*$/.test(value.trim())) return undefined
  return `${path.at(-1)}: ${flow(value.trim().split(/[\s,;]+/))}`
}

function listWords(value: readonly Data[]): string {
  return value.length === 0 ? 'an empty list' : 'a list'
}

function shortened(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
