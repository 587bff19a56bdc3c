import { expect, it } from 'vitest'
import { checkShip } from '../../src/check/ship.ts'
import { kitOf, smallest } from './found.ts'

const draft = `${smallest}  status: draft\n`
const embargoed = `${smallest}  embargo: 2026-11-22T09:00:00+01:00\n`

it.each([
  ['a final release', `${smallest}  status: final\n`, { release: true }, []],
  ['a draft as a proof', draft, { release: false }, []],
  [
    'a draft as the release',
    draft,
    { release: true },
    ['release.status ship/draft The release is a draft, and --release ships none'],
  ],
  ['an embargo that nobody asks about', embargoed, { release: true }, []],
  ['an embargo at the very second', embargoed, { release: true, publicAt: new Date('2026-11-22T08:00:00Z') }, []],
  [
    'an embargo a second before',
    embargoed,
    { release: false, publicAt: new Date('2026-11-22T07:59:59Z') },
    ['release.embargo ship/embargo The embargo holds until 2026-11-22T09:00:00+01:00, and it is 2026-11-22T07:59Z now'],
  ],
  ['no embargo', smallest, { release: true, publicAt: new Date('1999-01-01T00:00:00Z') }, []],
])('judges %s', async (_name, yaml, shipping, expected) => {
  const findings = checkShip(await kitOf(yaml), shipping)
  expect(findings.map(({ at, code, message }) => `${at.join('.')} ${code} ${message}`)).toEqual(expected)
})

it('holds an embargo that cannot be read', async () => {
  const kit = await kitOf(smallest)
  const unreadable = { ...kit, release: { ...kit.release, embargo: 'soon' } }
  expect(checkShip(unreadable, { release: false, publicAt: new Date('2099-01-01T00:00:00Z') })).toHaveLength(1)
})
