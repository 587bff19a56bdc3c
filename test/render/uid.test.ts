import { expect, it } from 'vitest'
import { uidOf, urnOf } from '../../src/render/uid.ts'
import { bilingual } from './prepared.ts'
import { toldKit } from './told-kit.ts'

const yaml = bilingual('', 'id: repair-cafe')

it('names a thing of a kit the same in every build', async () => {
  const { kit } = await toldKit(yaml)
  // Calendars out there know it: a change would give everybody the event twice.
  expect(uidOf(kit, 'event')).toBe('143d497f-a960-52cb-b08e-6edfc506d57b')
  expect(urnOf(kit, 'event')).toBe(`urn:uuid:${uidOf(kit, 'event')}`)
})

it.each([
  ['another thing', yaml, 'person/a'],
  ['another kit', yaml.replace('repair-cafe', 'other'), 'event'],
  ['another issuer', `${yaml}\nissuer: a\norganizations: { a: { name: A } }`, 'event'],
  ['that issuer elsewhere', `${yaml}\nissuer: a\norganizations: { a: { name: A, url: "https://a.example" } }`, 'event'],
])('tells %s apart', async (_name, other, thing) => {
  const [first, second] = await Promise.all([toldKit(yaml), toldKit(other)])
  expect(uidOf(second.kit, thing)).not.toBe(uidOf(first.kit, 'event'))
})
