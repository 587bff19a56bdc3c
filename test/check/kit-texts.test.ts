import { expect, it } from 'vitest'
import { kitTexts } from '../../src/check/kit-texts.ts'
import { laidOver, readOf } from './found.ts'

const kit = laidOver(`
organizations:
  library: { name: City Library, logo: crest }
  friends: { name: Friends of the Library }
people:
  an: { name: Maria Duval, organization: library, photo: bench }
photos:
  bench: { file: photos/a.jpg, caption: Mending a toaster, alt: A bench, creditLine: Ivan, usageTerms: Free, people: [an] }
logos:
  items:
    crest: { file: logos/a.svg, alt: Crest of the library }
speakers:
  - person: an
    topic: Toasters
  - { name: Ivan Lys, organization: friends }
`)

it.each([
  ['a logo that an organization has', 'Crest of the library', 'logos.items.crest.alt'],
  ['an organization that a person has', 'City Library', 'organizations.library.name'],
  ['an organization of somebody inline', 'Friends of the Library', 'organizations.friends.name'],
  ['a person who speaks and is in a photo', 'Maria Duval', 'people.an.name'],
  ['a photo of a person', 'Mending a toaster', 'photos.bench.caption'],
  ['somebody inline', 'Ivan Lys', 'speakers.1.name'],
  ['a topic', 'Toasters', 'speakers.0.topic'],
])('finds the text of %s where it is written, once', async (_name, text, place) => {
  const { material } = await readOf(kit)
  const places = kitTexts(material).filter(each => each.text === text)
  expect(places.map(({ at }) => at.join('.'))).toEqual([place])
})
