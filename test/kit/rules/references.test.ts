import { expect, it } from 'vitest'
import { kitWith, onlyProblem, problems } from '../support/kits.ts'

const people = 'people:\n  olena:\n    name: Olena\n  marta:\n    name: Marta\n'

it.each([
  [
    'a speaker with a slip',
    `${people}speakers:\n  - person: olenna\n`,
    '16:13 kit/reference',
    'Did you mean olena? (the ids there are olena, marta)',
  ],
  [
    'a speaker that is nobody',
    `${people}speakers:\n  - person: zoe\n`,
    '16:13 kit/reference',
    'add zoe: the ids there are olena, marta',
  ],
  [
    'a name for its id',
    'organizations:\n  library:\n    name:\n      en: City Library\nissuer: city library\n',
    '14:9 kit/reference',
    'Did you mean library?',
  ],
  [
    'a name that nothing has',
    'organizations:\n  library:\n    name: City Library\nissuer: Town Hall\n',
    '13:9 kit/reference',
    'add town-hall: the ids there are library',
  ],
  [
    'in a list of one line',
    `${people}photos:\n  a:\n    file: a.jpg\n    people: [olena, mrata]\n`,
    '18:21 kit/reference',
    'Did you mean marta?',
  ],
  [
    'when there is nothing to refer to',
    'issuer: museum\n',
    '10:9 kit/reference',
    'organizations: and below it museum:',
  ],
  [
    'a logo',
    'logos:\n  groups:\n    - id: g\n      items: [museum]\n',
    '13:15 kit/reference',
    'logos.items: and below it museum:',
  ],
  [
    'a photo',
    'people:\n  olena:\n    name: Olena\n    photo: olena\n',
    '13:12 kit/reference',
    'photos: and below it olena:',
  ],
  [
    'an agenda',
    `${people}event:\n  start: 2027-03-12\n  agenda:\n    - start: 2027-03-12\n      title: Opening\n      speakers: [olen]\n`,
    '20:18 kit/reference',
    'Did you mean olena?',
  ],
  [
    'an id that is none, and who refers to what it has to become',
    'people:\n  Olena:\n    name: Olena\nspeakers:\n  - person: olena\n',
    '11:3 kit/type',
    'Write olena',
  ],
  [
    'a registry that is a list, and who refers to it',
    'people:\n  - olena:\n      name: Olena\nspeakers:\n  - person: olena\n',
    '10:1 kit/type',
    'people: { olena:',
  ],
  ['an id with a space', 'people:\n  Olena M:\n    name: Olena\n', '11:3 kit/type', 'olena-m'],
  ['an id of another alphabet', 'people:\n  олена:\n    name: Olena\n', '11:3 kit/type', 'Latin alphabet'],
  [
    'a number as an id',
    'people:\n  olena:\n    name: Olena\nspeakers:\n  - person: 7\n',
    '14:13 yaml/lost-text',
    'person: "7"',
  ],
])('%s', async (_name, more, expected, hint) => {
  expect(await onlyProblem(kitWith({}, more), hint, { 'a.jpg': 'x' })).toBe(expected)
})

it('ids of people may be numbers', async () => {
  expect(await problems(kitWith({}, 'people:\n  2016:\n    name: Olena\nspeakers:\n  - person: "2016"\n'))).toEqual([])
})

it('two groups with one id', async () => {
  const logos =
    'logos:\n  items:\n    a:\n      file: a.svg\n      alt: A\n  groups:\n    - id: g\n      items: [a]\n    - id: g\n      items: [a]\n'
  expect(await onlyProblem(kitWith({}, logos), 'an id of its own', { 'a.svg': '<svg/>' })).toBe(
    '18:11 kit/duplicate-id',
  )
})

it('a logo that stands twice in a group', async () => {
  const logos = 'logos:\n  items: { a: { file: a.svg, alt: A } }\n  groups:\n    - { id: g, items: [a, a] }\n'
  expect(await onlyProblem(kitWith({}, logos), 'Keep it once', { 'a.svg': '<svg/>' })).toBe('13:27 kit/duplicate-id')
})

it.each([
  [
    'an organization',
    'organizations:\n  museum:\n  library: { name: City Library }\nissuer: City Library\n',
    'Did you mean',
  ],
  ['a room', 'organizations:\nissuer: City Library\n', 'below it city-library'],
])('a name for its id is told where %s is but begun', async (_name, more, hint) => {
  const found = await problems(kitWith({}, more))
  expect(found.map(line => line.replace(/^\S+ (\S+) .*/, '$1'))).toEqual(['kit/missing', 'kit/reference'])
  expect(found[1]).toContain(hint)
})
