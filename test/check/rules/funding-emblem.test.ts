import { expect, it } from 'vitest'
import { fundingEmblem } from '../../../src/check/rules/funding-emblem.ts'
import { subjectOf } from '../../../src/check/subject.ts'
import { bilingual, found, readOf } from '../found.ts'
import { holdRule } from '../hold-rule.ts'
import { funded } from '../union.ts'

const both = '{en: Funded by the Union, ru: Финансируется Союзом}'

function kit(logo: string, funding: string): string {
  return `${bilingual}organizations:
  union:
    name: Union${logo}
logos:
  items:
    emblem: {file: logos/a.svg, alt: Emblem}
  groups: []
funding:
  - {funder: union, relation: funded${funding}}
`
}

it.each([
  ['emblem and statement', kit('\n    logo: emblem', `, statement: ${both}`)],
  ['one statement for all languages', kit('\n    logo: emblem', ', statement: Union')],
  ['neither, where the funder agreed', kit('', ', derogation: approved for the safety of the participants')],
])('accepts funding with %s', async (_name, yaml) => {
  expect(await found('funding/emblem', yaml)).toEqual([])
})

it.each([
  ['no emblem', kit('', `, statement: ${both}`), 'funder: The funder “union” is named without its emblem'],
  [
    'no statement',
    kit('\n    logo: emblem', ''),
    'statement: The funder “union” is named without a statement in en and ru',
  ],
  [
    'a statement in one language',
    kit('\n    logo: emblem', ', statement: {en: Funded by the Union}'),
    'statement: The funder “union” is named without a statement in ru',
  ],
  ['neither', kit('', ''), 'funder: The funder “union” is named without its emblem and a statement in en and ru'],
])('reports funding with %s', async (_name, yaml, expected) => {
  expect(await found('funding/emblem', yaml)).toEqual([`funding.0.${expected}`])
})

it('takes a derogation of spaces for none', async () => {
  const { material } = await readOf(kit('', ''))
  const funding = material.kit.funding.map(item => ({ ...item, derogation: ' ' }))
  expect(fundingEmblem.check(subjectOf({ ...material, kit: { ...material.kit, funding } }))).toHaveLength(1)
})

holdRule('funding/emblem', [
  ['an emblem alone', funded('en'), ['funder']],
  ['both in German', funded('de', { statement: 'Finanziert von der Europäischen Union' }), []],
  ['both in Polish', funded('pl', { statement: 'Sfinansowane przez Unię Europejską' }), []],
  ['both in Russian', funded('ru', { statement: 'Финансируется Европейским союзом' }), []],
])
