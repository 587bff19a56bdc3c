import { expect, it } from 'vitest'
import { namedPeople } from '../../src/render/named-people.ts'
import { bilingual } from './prepared.ts'
import { toldKit } from './told-kit.ts'

it('names everybody once, with all that they do', async () => {
  const more = `
people: { olga: { name: Olga Lind }, unused: { name: Unused } }
speakers: [{ person: olga }, { name: An Peeters }]
event: { start: 2026-12-01, agenda: [{ start: 2026-12-01, title: Opening, speakers: [olga] }] }`
  const { kit } = await toldKit(bilingual('  quotes: [{ person: olga, text: Mend, standalone: true }]', more))
  expect(namedPeople(kit).map(({ thing, roles }) => [thing, roles])).toEqual([
    ['person/olga', ['speaker', 'quoted']],
    [`person/${JSON.stringify({ en: 'An Peeters', ru: 'An Peeters' })}`, ['speaker', 'contact']],
  ])
})
