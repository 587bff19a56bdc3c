import { expect, it } from 'vitest'
import { github } from '../../../src/cli/report/github.ts'
import { diagnostic, on, report } from './report-fixture.ts'

const range = on(2, 3, 4)

it.each([
  [
    'an error at its place, with its hint',
    diagnostic({ hint: 'Write it so.', ...range }),
    '::error file=presskit.yaml,line=2,col=3,endLine=2,endColumn=7,title=contact/phone::Not a telephone number%0Ahint: Write it so.',
  ],
  [
    'a warning without a place',
    diagnostic({ severity: 'warning' }),
    '::warning file=presskit.yaml,title=contact/phone::Not a telephone number',
  ],
  [
    'data: % CR LF',
    diagnostic({ message: '50% a\r\nb: c, d %0A' }),
    '::error file=presskit.yaml,title=contact/phone::50%25 a%0D%0Ab: c, d %250A',
  ],
  [
    'properties: also : and ,',
    diagnostic({ file: 'C:\\a,b%\r\n::error::.yaml' }),
    '::error file=C%3A\\a%2Cb%25%0D%0A%3A%3Aerror%3A%3A.yaml,title=contact/phone::Not a telephone number',
  ],
])('%s', (_name, given, expected) => {
  expect(github(report({ diagnostics: [given] }))).toBe(`${expected}\n`)
})

it('tells what kept a kit from being built', () => {
  const failure = { kind: 'environment', exitCode: 3, message: 'No browser.', hint: 'Install one.' } as const
  const kits = [{ file: 'kits/a/presskit.yaml', ok: false, failure }]
  expect(github(report({ kits }))).toBe(
    '::error file=kits/a/presskit.yaml,title=presskit%3A environment::No browser.%0Ahint: Install one.\n',
  )
})

it('shows all problems', () => {
  const diagnostics = Array.from({ length: 30 }, (_, index) => diagnostic(on(index + 1, 1)))
  expect(github(report({ diagnostics })).trimEnd().split('\n')).toHaveLength(30)
})
