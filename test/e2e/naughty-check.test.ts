import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import strings from 'big-list-of-naughty-strings/blns.json' with { type: 'json' }
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { check } from '../../src/check.ts'
import { presskit } from './command.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presskit-naughty-'))
})
afterAll(() => rm(folder, { recursive: true }))

interface Said {
  readonly headline?: string
  readonly body?: unknown
  readonly more?: unknown
}

/** A kit in YAML that is JSON: whatever a string holds, it is one string. */
function kitThatSays({ headline = 'H', body = 'B', more = {} }: Said): string {
  const contacts = [{ name: 'An Peeters', email: 'press@library.example' }]
  const release = { date: '2026-11-22', headline, body }
  return JSON.stringify({ presskit: 1, id: 'naughty', languages: ['en'], contacts, release, ...Object(more) }, null, 1)
}

const report = z.object({ diagnostics: z.array(z.object({ message: z.string().min(1), range: z.object({}) })) })

it.each<[name: string, said: Said]>([
  ['names', { more: { speakers: strings.map(name => ({ name })) } }],
  ['ids', { more: { people: Object.fromEntries(strings.map(id => [id || 'empty', { name: 'An' }])) } }],
  ['keys', { more: Object.fromEntries(strings.map(key => [`x${key}`, 1])) }],
  ['paths of files', { more: { attachments: strings.map(file => ({ file, title: 'T' })) } }],
  ['prose', { more: { questions: strings.map(words => ({ question: words, answer: words })) } }],
  ['addresses', { more: { links: strings.map(url => ({ title: 'T', url })) } }],
])('as %s are told at their places, by the real command', async (_name, said) => {
  const file = join(folder, 'presskit.yaml')
  await writeFile(file, kitThatSays(said))
  const { code, stdout, stderr } = await presskit(['check', '--json', file])
  expect(stderr).not.toMatch(/^\s+at /m)
  expect([0, 1]).toContain(code)
  expect(report.parse(JSON.parse(stdout)).diagnostics.length).toBeGreaterThan(0)
})

it('as headline and body, one by one, are judged and nothing breaks', async () => {
  const file = join(folder, 'presskit.yaml')
  for (const words of new Set(strings)) {
    const text = kitThatSays({ headline: words, body: words })
    const { diagnostics } = await check(file, new Map([[file, { text }]]))
    expect([words, diagnostics.filter(({ message, range }) => !message || !range)]).toEqual([words, []])
  }
})
