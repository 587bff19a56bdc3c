import { expect, it } from 'vitest'
import { bilingual, told, toldIn } from '../prepared.ts'

const people = `people:
  an:
    name: { en: An Peeters, ru: Ан Петерс }
    title: { en: head of repairs }
    organization: library
    languages: [nl, en, ru]
organizations:
  library: { name: { en: Library, ru: Библиотека } }
`

it('tells a person with office and languages', async () => {
  const { en, ru } = await told(bilingual('', `${people}speakers: [{ person: an, topic: { ru: Чайники } }]`))
  expect(en?.speakers).toMatchObject([
    {
      name: 'An Peeters',
      title: 'head of repairs',
      organization: 'Library',
      topic: undefined,
      photo: undefined,
      bio: [],
      speaks: [
        { tag: 'nl', name: 'Nederlands' },
        { tag: 'en', name: 'English' },
        { tag: 'ru', name: 'Русский' },
      ],
    },
  ])
  expect(ru?.speakers).toMatchObject([
    { name: 'Ан Петерс', title: undefined, organization: 'Библиотека', topic: 'Чайники' },
  ])
})

it.each([
  ['+32 9 555 01 00', 'tel:+3295550100'],
  ['+44 (20) 7946-0123', 'tel:+442079460123'],
  ['+7 495 555.01.00', 'tel:+74955550100'],
])('the number %s is called at %s (RFC 3966)', async (phone, url) => {
  const kit = await toldIn('en', bilingual().replace('email: press@library.example', `phone: "${phone}"`))
  expect(kit.contacts).toMatchObject([{ phone: { text: phone, url }, email: undefined, label: undefined }])
})

it('writes to an address', async () => {
  const kit = await toldIn('en', bilingual())
  expect(kit.contacts).toMatchObject([
    { email: { text: 'press@library.example', url: 'mailto:press@library.example' }, phone: undefined, speaks: [] },
  ])
})

it.each([
  ['their own', '\n    languages: [eo]', ['eo']],
  ['those of the person', '', ['Nederlands', 'English', 'Русский']],
])('a contact speaks %s', async (_name, languages, speaks) => {
  const yaml = bilingual('', people).replace('name: An Peeters', `person: an${languages}`)
  expect((await toldIn('en', yaml)).contacts).toMatchObject([{ speaks: speaks.map(name => ({ name })) }])
})
