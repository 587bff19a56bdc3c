import { expect, it } from 'vitest'
import { photoRights } from '../../../src/check/rules/photo-rights.ts'
import { subjectOf } from '../../../src/check/subject.ts'
import { found, readOf, smallest } from '../found.ts'
import { holdRule } from '../hold-rule.ts'

const whole = {
  file: 'photos/a.jpg',
  caption: 'An Peeters at her bench',
  alt: 'A woman mends a toaster',
  creator: 'Ivan Lys',
  creditLine: 'Ivan Lys / City Library',
  usageTerms: 'Free with credit',
}

type Fields = Readonly<Record<string, string | undefined>>

function kit(fields: Fields): string {
  return `${smallest}photos:\n  bench: ${JSON.stringify({ ...whole, ...fields })}\n`
}

it.each<[string, Fields]>([
  ['all that is needed', {}],
  ['a creator alone', { creditLine: undefined }],
  ['a credit line alone', { creator: undefined }],
  ['consent', { consent: 'obtained' }],
  ['nobody to ask', { consent: 'not-needed' }],
  ['rights until the release’s day', { expires: '2026-11-22' }],
])('accepts a photo with %s', async (_name, fields) => {
  expect(await found('photo/rights', kit(fields))).toEqual([])
})

it.each<[string, Fields, string]>([
  [
    'neither creator nor credit line',
    { creator: undefined, creditLine: undefined },
    '.creditLine: The photo “bench” has no creator or credit line',
  ],
  ['no caption', { caption: undefined }, '.caption: The photo “bench” has no caption'],
  ['no alternative text', { alt: undefined }, '.alt: The photo “bench” has no alternative text'],
  ['no terms', { usageTerms: undefined }, '.usageTerms: The photo “bench” has no terms of use'],
  ['refused consent', { consent: 'refused' }, '.consent: The photo “bench” shows somebody who refused consent'],
  [
    'expired rights',
    { expires: '2026-11-21' },
    '.expires: The photo “bench” may be used until 2026-11-21 only, and the release is of 2026-11-22',
  ],
  [
    'several lacks, in one finding',
    { caption: undefined, alt: undefined, consent: 'refused' },
    ': The photo “bench” has no caption, has no alternative text and shows somebody who refused consent',
  ],
])('reports a photo with %s', async (_name, fields, expected) => {
  expect(await found('photo/rights', kit(fields))).toEqual([`photos.bench${expected}`])
})

it.each<[Fields, string]>([
  [{ consent: 'refused' }, 'Take the photo out of the kit'],
  [{ caption: undefined, consent: 'refused' }, 'Write caption: who is shown, from left to right, where and when. Take'],
])('says what to do (%#)', async (fields, expected) => {
  const { material } = await readOf(kit(fields))
  expect(photoRights.check(subjectOf(material))[0]?.hint).toContain(expected)
})

it('reports each photo', async () => {
  const yaml = `${smallest}photos:\n  a: {file: photos/a.jpg}\n  b: {file: photos/a.jpg}\n`
  const lacks = 'has no creator or credit line, has no caption, has no alternative text and has no terms of use'
  expect(await found('photo/rights', yaml)).toEqual([
    `photos.a: The photo “a” ${lacks}`,
    `photos.b: The photo “b” ${lacks}`,
  ])
})

it('takes spaces for nothing', async () => {
  const { material } = await readOf(kit({}))
  const blank = { creator: ' ', creditLine: ' ' }
  const photos = new Map([...material.kit.photos].map(([id, photo]) => [id, { ...photo, ...blank }]))
  expect(photoRights.check(subjectOf({ ...material, kit: { ...material.kit, photos } }))).toHaveLength(1)
})

const bench = { ...whole, file: 'photos/bench.jpg' }
holdRule('photo/rights', [
  ['no alternative text', { photos: { bench: { ...bench, alt: undefined } } }, ['bench']],
  ['all in Polish', { languages: ['pl'], photos: { bench: { ...bench, caption: 'An Peeters przy pracy' } } }, []],
  ['all in Kyrgyz', { languages: ['ky'], photos: { bench: { ...bench, caption: 'Ан Петерс жумушта' } } }, []],
  ['all in Arabic', { languages: ['ar'], photos: { bench: { ...bench, caption: 'آن بيترز تعمل' } } }, []],
])
