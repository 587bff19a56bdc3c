import type * as z from 'zod'
import type { Finding, Path } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { type Data, dataAt, isMap, pathText } from '../kit/data.ts'
import { themeFileSchema } from './theme-file.ts'

type Issue = z.core.$ZodIssue

const faceKeys = ['family', 'weight', 'style', 'file']
const scriptKeys = ['faces', 'marks', 'licences']

/** The issues of a `theme.yaml` as findings, each at its key or value. */
export function themeFindings(issues: readonly Issue[], data: Data): readonly Finding[] {
  return issues.flatMap(issue => {
    const path = issue.path.map(step => (typeof step === 'symbol' ? String(step) : step))
    if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(path, key))
    if (issue.code === 'invalid_key') return [wrongKey(path, issue.issues[0]?.message ?? 'another name')]
    return [wrongValue(path, issue.message, dataAt(data, path))]
  })
}

function unknownKey(path: Path, key: string): Finding {
  const list = path.at(-2)
  const known = list === 'faces' ? faceKeys : list === 'scripts' ? scriptKeys : Object.keys(themeFileSchema.shape)
  const near = suggest(key, known)
  return {
    code: 'kit/unknown-key',
    message: `${key} is no key of ${path.length === 0 ? 'a theme' : pathText(path)}`,
    hint: near === undefined ? `Keys that may stand here: ${known.join(', ')}` : `Did you mean ${near}?`,
    at: [...path, key],
  }
}

function wrongKey(at: Path, expects: string): Finding {
  const message = `${at.at(-1)} is a name in ${pathText(at.slice(0, -1))}, and should be ${expects}`
  return { code: 'kit/type', message, hint: 'Write it so: acme-sans', at }
}

function wrongValue(at: Path, expects: string, value: Data | undefined): Finding {
  if (value === undefined)
    return { code: 'kit/missing', message: `${pathText(at)} is missing`, hint: `It should be ${expects}.`, at }
  const is = isMap(value) ? 'keys and values' : Array.isArray(value) ? 'a list' : (JSON.stringify(value) ?? 'nothing')
  return {
    code: 'kit/type',
    message: `${pathText(at)} should be ${expects}, and is ${value === null ? 'empty' : is}`,
    hint: `Write ${expects}.`,
    at,
  }
}
