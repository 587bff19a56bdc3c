import { expect, it } from 'vitest'
import { type BuildFlags, settleBuild, settleReport } from '../../src/cli/options.ts'
import { capturedIo } from './captured-io.ts'

it('settles on defaults, and leaves to the kit what is the kit’s', () => {
  const { io } = capturedIo()
  expect(settleBuild({}, io)).toEqual({
    format: 'human',
    quiet: false,
    strict: false,
    maxProblems: 20,
    out: 'out',
    release: false,
    dryRun: false,
    browser: { cacheFolder: '/home/marta/.cache/presskit', sandbox: true, env: {} },
    runner: io.runner,
  })
})

const table: readonly [name: string, flags: BuildFlags, env: Record<string, string>, expected: object][] = [
  ['the folder by flag', { out: 'a' }, { PRESSKIT_OUT: 'b' }, { out: 'a' }],
  ['the folder by variable', {}, { PRESSKIT_OUT: 'b' }, { out: 'b' }],
  [
    'formats, in any punctuation, each once',
    { formats: ['html,pdf', 'pdf txt'] },
    {},
    { formats: ['html', 'pdf', 'txt'] },
  ],
  ['formats by variable', {}, { PRESSKIT_FORMATS: 'pdf' }, { formats: ['pdf'] }],
  ['the theme', { theme: 'a' }, { PRESSKIT_THEME: 'b' }, { theme: 'a' }],
  ['a release', { release: true }, {}, { release: true }],
  ['a release by variable', {}, { PRESSKIT_RELEASE: '1' }, { release: true }],
  ['the time, for the public alone', { public: true }, {}, { publicAt: new Date('2016-05-31T12:00:00Z') }],
  ['strictness', {}, { PRESSKIT_STRICT: 'true' }, { strict: true }],
  ['a dry run', { dryRun: true }, {}, { dryRun: true }],
  ['the date of reproducible builds', {}, { SOURCE_DATE_EPOCH: '1464652800' }, { sourceDateEpoch: 1464652800 }],
  ['JSON for short', { json: true }, { GITHUB_ACTIONS: 'true' }, { format: 'json' }],
  ['annotations in GitHub Actions', {}, { GITHUB_ACTIONS: 'true' }, { format: 'github' }],
  ['words in GitHub Actions when asked for', { format: 'human' }, { GITHUB_ACTIONS: 'true' }, { format: 'human' }],
  ['the format by variable', {}, { PRESSKIT_FORMAT: 'json' }, { format: 'json' }],
  ['all problems', { maxProblems: '0' }, {}, { maxProblems: Number.POSITIVE_INFINITY }],
]

it.each(table)('settles %s', (_name, flags, env, expected) => {
  expect(settleBuild(flags, capturedIo({ env }).io)).toMatchObject(expected)
})

const browsers: readonly [name: string, flags: BuildFlags, env: Record<string, string>, expected: object][] = [
  ['by flag', { browser: '/a' }, { PRESSKIT_BROWSER: '/b' }, { chosen: { path: '/a', by: '--browser' } }],
  [
    'by our variable',
    {},
    { PRESSKIT_BROWSER: '/b', PUPPETEER_EXECUTABLE_PATH: '/c' },
    { chosen: { path: '/b', by: 'PRESSKIT_BROWSER' } },
  ],
  [
    'by Puppeteer’s variable',
    {},
    { PUPPETEER_EXECUTABLE_PATH: '/c' },
    { chosen: { path: '/c', by: 'PUPPETEER_EXECUTABLE_PATH' } },
  ],
  ['without sandbox', { sandbox: false }, {}, { sandbox: false }],
  ['without sandbox by variable', { sandbox: true }, { PRESSKIT_NO_SANDBOX: '1' }, { sandbox: false }],
  [
    'with the cache where the user keeps such',
    {},
    { XDG_CACHE_HOME: '/var/cache/marta' },
    { cacheFolder: '/var/cache/marta/presskit' },
  ],
]

it.each(browsers)('settles the browser %s', (_name, flags, env, expected) => {
  expect(settleBuild(flags, capturedIo({ env }).io).browser).toMatchObject(expected)
})

type Refused = readonly [message: string, hint: string]

const refused: readonly [name: string, flags: BuildFlags, env: Record<string, string>, expected: Refused][] = [
  ['an unknown format', { formats: ['pfd'] }, {}, ['--formats has no “pfd”.', 'Did you mean pdf?']],
  [
    'a report’s format as document',
    { formats: ['json'] },
    {},
    ['--formats has no “json”.', 'Did you mean --format json?'],
  ],
  ['a document’s format as report', { format: 'pdf' }, {}, ['--format has no “pdf”.', 'Did you mean --formats pdf?']],
  ['no format', { formats: [','] }, {}, ['--formats names no format.', '--formats html,pdf']],
  ['a variable’s format', {}, { PRESSKIT_FORMAT: 'xml' }, ['PRESSKIT_FORMAT has no “xml”.', 'human, json, github']],
  [
    'a date that is none',
    {},
    { SOURCE_DATE_EPOCH: 'today' },
    ['SOURCE_DATE_EPOCH must be a whole number', 'SOURCE_DATE_EPOCH=1464652800'],
  ],
  ['a limit that is none', { maxProblems: 'all' }, {}, ['--max-problems must be a whole number', '--max-problems 20']],
]

it.each(refused)('refuses %s', (_name, flags, env, [message, hint]) => {
  const settle = () => settleBuild(flags, capturedIo({ env }).io)
  expect(settle).toThrow(
    expect.objectContaining({
      kind: 'usage',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    }),
  )
})

it('reports without a browser', () => {
  expect(settleReport({}, { env: {} })).toEqual({ format: 'human', quiet: false, strict: false, maxProblems: 20 })
})
