import type { Log } from 'sarif'
import { beforeEach, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { plant } from '../../package/tree.ts'
import { temporaryFolder } from '../../print/temporary-folder.ts'
import { capturedIo } from '../captured-io.ts'
import { sarifFaults } from '../report/sarif-schema.ts'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
})

const kit = `presskit: 1
id: cafe
languages: [en, ru]
contacts: [{ name: An Peeters, email: press@library.example }]
release:
  date: 2026-11-22
  headline:
    en: City library opens a repair café
    ru: Городская библиотека открывает ремонтное кафе
  subheadline:
    en: For all
  body: The library opens.
check:
  ignore:
    - code: body/length
      reason: a notice
    - code: language/incomplete
      reason: the translator is on leave
`

async function call(...argv: string[]) {
  await plant(folder, { 'presskit.yaml': kit })
  const { io, written } = capturedIo({ argv: ['check', ...argv], cwd: folder })
  return { code: await main(io), ...written }
}

it('lets warnings pass and lists what was silenced', async () => {
  const { code, stderr } = await call(folder)
  expect(code).toBe(0)
  expect(stderr).toContain('warning photo/none')
  expect(stderr).not.toContain('warning body/length')
  expect(stderr).toContain('Silenced by the kit:\n  language/incomplete: the translator is on leave\n  body/length')
})

it('lets no warning pass when strict, and silenced ones all the same', async () => {
  expect((await call('--strict', folder)).code).toBe(1)
  await plant(folder, { 'presskit.yaml': kit })
  const more = `${kit}    - code: photo/none\n      reason: a notice\n`
  await plant(folder, { 'presskit.yaml': more })
  const { io } = capturedIo({ argv: ['check', '--strict', folder], cwd: folder })
  expect(await main(io)).toBe(0)
})

it('gives SARIF that is valid, with what was silenced', async () => {
  const { code, stdout, stderr } = await call('--format', 'sarif', '-q', folder)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const log: Log = JSON.parse(stdout)
  expect(sarifFaults(log)).toEqual([])
  const results = log.runs[0]?.results?.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.justification])
  expect(results).toContainEqual(['body/length', 'a notice'])
  expect(results).toContainEqual(['photo/none', undefined])
})

it('explains a code', async () => {
  const { code, stdout, stderr } = await call('--explain', 'photo/rights')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^photo\/rights \(error\)\nA photo without its rights\n\nWhy it matters\n/)
})

it('lists all codes', async () => {
  const { code, stdout } = await call('--explain')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^photo\/none +warning +A kit without a photo$/m)
})

it.each([
  ['a slip', 'photo/right', 'Did you mean photo/rights?'],
  ['half a code', 'rights', 'Did you mean photo/rights?'],
  ['a code in other letters and signs', 'Photo-Rights', 'Did you mean photo/rights?'],
  ['a part of a code', 'qoutes', 'Did you mean text/quotes?'],
  ['nothing like a code', 'xyzzy', 'presskit check --explain lists every code.'],
])('cannot explain %s', async (_name, word, hint) => {
  const { code, stdout, stderr } = await call('--explain', word)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(hint)
})

it('shows what stands in which language', async () => {
  const { code, stdout } = await call('--languages', folder)
  expect(code).toBe(0)
  expect(stdout.replace(/^.*\n\n/, '')).toBe(
    [
      '          texts  for all     en    ru',
      'contacts      1        1      0     0',
      'release       3        1      2     1',
      'all           4        2  100 %  75 %',
      '',
      'missing in ru:',
      '  release.subheadline',
      '',
    ].join('\n'),
  )
})

it('gives the same to programs', async () => {
  const { stdout } = await call('--languages', '--json', folder)
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    kits: [{ completeness: { missing: { ru: ['release.subheadline'] } } }],
  })
})

it('refuses a kit that silences an error, and tells the error all the same', async () => {
  const bare = `${kit}    - { code: photo/rights, reason: nobody minds }\nphotos: { bench: { file: bench.jpg } }\n`
  await plant(folder, { 'presskit.yaml': bare })
  const { io, written } = capturedIo({ argv: ['check', folder], cwd: folder })
  expect(await main(io)).toBe(1)
  const line = bare.split('\n').findIndex(text => text.includes('photo/rights')) + 1
  expect(written.stderr).toContain(`:${line}:15 error check/ignore\n  photo/rights is an error, and errors cannot be`)
  expect(written.stderr).toMatch(/:\d+:\d+ error photo\/rights\n/)
})

it('lets no kit raise or lower what a code weighs', async () => {
  const severe = kit.replace('reason: a notice', 'reason: a notice\n      severity: error')
  await plant(folder, { 'presskit.yaml': severe })
  const { io, written } = capturedIo({ argv: ['check', folder], cwd: folder })
  expect(await main(io)).toBe(1)
  expect(written.stderr).toMatch(/:\d+:7 error kit\/unknown-key\n/)
})
