import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'

const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const ajv = new Draft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))

/** What the schema of SARIF 2.1.0 has against a log: nothing, when it is valid. */
export function sarifFaults(log: unknown): readonly unknown[] {
  return validate(log) ? [] : (validate.errors ?? [])
}
