import { describe, expect, it } from 'vitest'
import { human } from '../../../src/cli/report/human.ts'
import { diagnostic, look, on, report } from './report-fixture.ts'

it('tells the place, the problem, the line and what to do, and counts', () => {
  const text = 'contacts:\n  - phone: +48504\n'
  const problem = diagnostic({ file: 'kits/acme/presskit.yaml', hint: 'Write "+48 504 …" in quotes.', ...on(2, 12, 6) })
  expect(human(report({ diagnostics: [problem], texts: new Map([[problem.file, text]]) }), look)).toBe(
    [
      'kits/acme/presskit.yaml:2:12 error contact/phone',
      '  Not a telephone number',
      '    1 | contacts:',
      '    2 |   - phone: +48504',
      '      |            ^^^^^^',
      '  hint: Write "+48 504 …" in quotes.',
      '',
      '1 error',
      '',
    ].join('\n'),
  )
})

it.each([
  ['nothing', [], ''],
  ['errors alone', ['error', 'error'], '2 errors\n'],
  ['warnings alone', ['warning'], '1 warning\n'],
  ['both', ['error', 'error', 'warning'], '2 errors, 1 warning\n'],
] as const)('counts %s', (_name, severities, expected) => {
  const diagnostics = severities.map(severity => diagnostic({ severity }))
  expect(
    human(report({ ok: true, diagnostics }), look)
      .split('\n\n')
      .at(-1),
  ).toBe(expected)
})

it('says why warnings alone failed', () => {
  expect(human(report({ ok: false, diagnostics: [diagnostic({ severity: 'warning' })] }), look)).toContain(
    '1 warning; --strict lets none pass\n',
  )
})

it('sorts by file, line and column', () => {
  const diagnostics = [
    diagnostic({ file: 'b.yaml', ...on(1, 1) }),
    diagnostic({ file: 'a.yaml', ...on(10, 2) }),
    diagnostic({ file: 'a.yaml', ...on(10, 1) }),
    diagnostic({ file: 'a.yaml', ...on(9, 5) }),
    diagnostic({ file: 'a.yaml' }),
  ]
  const places = human(report({ diagnostics }), look).match(/^\S+(?= error contact)/gm)
  expect(places).toEqual(['a.yaml', 'a.yaml:9:5', 'a.yaml:10:1', 'a.yaml:10:2', 'b.yaml:1:1'])
})

it('shows as many as were asked for, and counts all', () => {
  const diagnostics = Array.from({ length: 25 }, (_, index) => diagnostic(on(index + 1, 1)))
  const text = human(report({ diagnostics }), look)
  expect(text.match(/contact\/phone/g)).toHaveLength(20)
  expect(text).toContain('5 more')
  expect(text).toContain('25 errors')
  expect(human(report({ diagnostics }), { ...look, maxProblems: Number.POSITIVE_INFINITY })).not.toContain('more')
})

describe('text of a kit that would trick a terminal', () => {
  it.each([
    ['in the message', { message: 'no \u001b]0;title\u0007 here' }, 'no <U+001B>]0;title<U+0007> here'],
    ['in the hint', { hint: 'write \u202etxet' }, 'hint: write <U+202E>txet'],
    ['in the file', { file: 'a\nb.yaml' }, 'a<U+000A>b.yaml error'],
    ['a line break cannot forge a line', { message: 'x\nother.yaml:1:1 error' }, '\n  | other.yaml:1:1 error'],
    ['a line break cannot forge a workflow command', { hint: 'x\n::error::y' }, '\n  | ::error::y'],
  ])('%s', (_name, given, expected) => {
    expect(human(report({ diagnostics: [diagnostic(given)] }), look)).toContain(expected)
  })
})

describe('failures', () => {
  it.each([
    [
      'usage',
      { kind: 'usage', exitCode: 2, message: 'There is no kit.', hint: 'Name one.' },
      'error: There is no kit.\n  hint: Name one.\n',
    ],
    [
      'environment',
      { kind: 'environment', exitCode: 3, message: 'No browser.\nTried: a', hint: 'b' },
      'error: No browser.\n  | Tried: a\n  hint: b\n',
    ],
    ['a signal, which was told at once', { kind: 'interrupted', exitCode: 130, message: 'Stopped.' }, ''],
  ] as const)('%s', (_name, failure, expected) => {
    expect(human(report({ failure }), look)).toBe(expected)
  })

  it('names the kit', () => {
    const failure = { kind: 'environment', exitCode: 3, message: 'No browser.', hint: 'b' } as const
    expect(human(report({ kits: [{ file: 'a/presskit.yaml', ok: false, failure }] }), look)).toMatch(
      /^a\/presskit.yaml error: No browser/,
    )
  })

  it('a bug looks different from a mistake', () => {
    const failure = {
      kind: 'bug',
      exitCode: 70,
      message: 'TypeError: x\n    at y (z.js:1:1)',
      hint: 'Please report it.',
    } as const
    const text = human(report({ failure }), look)
    expect(text).toMatch(/^This is a bug in presskit/)
    expect(text).toContain('at y (z.js:1:1)')
    expect(text).toContain('Please report it.')
  })
})

it('lists what the kit silenced, once a code, with the reasons', () => {
  const photo = { ...diagnostic({ code: 'photo/none', severity: 'warning' }), reason: 'a shelter' }
  const length = { ...diagnostic({ code: 'body/length', severity: 'warning' }), reason: 'a notice' }
  const kits = [{ file: 'presskit.yaml', ok: true, silenced: [photo, length, { ...length, reason: 'another' }] }]
  expect(human(report({ ok: true, kits }), look)).toBe(
    'Silenced by the kit:\n  photo/none: a shelter\n  body/length (2 times): a notice; another\n',
  )
})

it('tells the beginning and the end of words that hold a whole text', () => {
  const text = `x${'📷'.repeat(1000)}y`
  const told = human(report({ diagnostics: [diagnostic({ message: text, hint: text })] }), look).split('\n')
  const brief = expect.stringMatching(/x(?:📷){140,150}…(?:📷){35,40}y$/u)
  expect(told.slice(1, 3)).toEqual([brief, brief])
})

it('shows errors rather than warnings where there is no room for all, in their order', () => {
  const diagnostics = [1, 2, 3, 4].map(line =>
    diagnostic({ severity: line % 2 ? 'warning' : 'error', ...on(line, 1, 1) }),
  )
  const told = human(report({ diagnostics }), { ...look, maxProblems: 3 })
  expect(told.match(/:\d+:1 \w+/g)).toEqual([':1:1 warning', ':2:1 error', ':4:1 error'])
  expect(told).toContain('1 more')
})
