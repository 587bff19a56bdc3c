import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { reportJsonSchema, reportSchema } from '../../../src/cli/report/json-schema.ts'
import { capturedIo } from '../captured-io.ts'

const schema = reportJsonSchema()
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema)

let out = ''
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'presskit-report-'))
})
afterAll(() => rm(out, { recursive: true }))

async function reportOf(argv: readonly string[]): Promise<unknown> {
  const { io, written } = capturedIo({ argv, cwd: process.cwd() })
  await main(io)
  return JSON.parse(written.stdout)
}

describe('the schema of the JSON report', () => {
  it('that programs use is fresh (vitest -u writes it)', async () => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      '../../../kits/presskit-report.schema.json',
    )
  })

  it.each([
    ['a check', ['check', 'kits/starter', 'kits/dushanbe-2016']],
    ['a check with errors', ['check', 'test/fixtures/check/sixty']],
    ['languages', ['check', '--languages', 'kits/dushanbe-2016']],
    ['a build', ['build', '--formats', 'html,txt,eml', '--out', () => out, 'kits/starter']],
    ['a refused build', ['build', 'test/fixtures/check/sixty']],
    ['a wrong call', ['check', '--relase']],
    ['a kit that is not there', ['check', 'nowhere']],
    ['a file that is no PDF', ['verify', 'package.json']],
    ['a file that is not there', ['verify', 'nowhere.pdf']],
  ])('holds %s, and knows each of its fields', async (_name, argv) => {
    const report = await reportOf([...argv.map(word => (typeof word === 'function' ? word() : word)), '--json'])
    expect(validate(report) ? [] : validate.errors).toEqual([])
    expect(reportSchema.safeParse(report).error?.issues ?? []).toEqual([])
  })

  it('lets fields pass that later versions add', async () => {
    const report = await reportOf(['check', '--json', 'nowhere'])
    expect(validate({ ...Object(report), later: true })).toBe(true)
  })

  it.each([
    ['no version', { ok: true, counts: { errors: 0, warnings: 0 }, kits: [], diagnostics: [] }],
    ['another version', { version: 2, ok: true, counts: { errors: 0, warnings: 0 }, kits: [], diagnostics: [] }],
  ])('refuses %s', (_name, report) => {
    expect(validate(report)).toBe(false)
  })

  it('describes every field', () => {
    expect(untold(schema, '')).toEqual([])
  })
})

function untold(node: unknown, path: string): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const fields = 'properties' in node ? Object.entries(Object(node.properties)) : []
  const own = fields.filter(([, field]) => !('description' in Object(field))).map(([name]) => `${path}/${name}`)
  return [...own, ...Object.entries(node).flatMap(([key, value]) => untold(value, `${path}/${key}`))]
}
