import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { checkKit } from '../../../src/check/check.ts'
import { flawless, readOf } from '../found.ts'
import { holdRule } from '../hold-rule.ts'

holdRule('person/unnamed', [
  [
    'nowhere',
    { languages: ['en'], release: { body: 'The library opens.' }, speakers: [{ name: 'Tomás Ibarra' }] },
    ['name'],
  ],
  [
    'nowhere in Russian',
    { languages: ['ru'], release: { body: 'Библиотека открыта.' }, speakers: [{ name: 'Елена Волочай' }] },
    ['name'],
  ],
  [
    'nowhere in one of two languages',
    {
      languages: ['en', 'ru'],
      release: {
        headline: { en: 'Olena speaks', ru: 'Встреча' },
        body: { en: 'Olena Marynenko speaks.', ru: 'Встреча состоится.' },
      },
      speakers: [{ name: { en: 'Olena Marynenko', ru: 'Елена Мариненко' } }],
    },
    ['name'],
  ],
  [
    'nowhere in Chinese',
    { languages: ['zh'], release: { body: '图书馆周六开放。' }, speakers: [{ name: '李明' }] },
    ['name'],
  ],
  [
    'nowhere, by two short names',
    { languages: ['en'], release: { body: 'The library offers tea with oily lime.' }, speakers: [{ name: 'Bo Li' }] },
    ['name'],
  ],
  [
    'by a particle alone',
    { languages: ['fr'], release: { body: 'La place de Gand.' }, speakers: [{ name: 'Maria de Souza' }] },
    ['name'],
  ],
  ['in Chinese', { languages: ['zh'], release: { body: '李明女士周六发言。' }, speakers: [{ name: '李明' }] }, []],
  [
    'in Chinese, by the family name alone',
    { languages: ['zh'], release: { body: '伊瓦拉先生周六发言。' }, speakers: [{ name: '托马斯·伊瓦拉' }] },
    [],
  ],
  [
    'by a family name of two letters',
    { languages: ['en'], release: { body: '“Come in,” says Li.' }, speakers: [{ name: 'Anna Li' }] },
    [],
  ],
  [
    'by two letters, inflected',
    { languages: ['ru'], release: { body: 'Разговор с Юном в полдень.' }, speakers: [{ name: 'Юн Ким' }] },
    [],
  ],
  [
    'inflected in Russian',
    {
      languages: ['ru'],
      release: { body: 'Обсуждение проведёт Елена Волочай, а с Волочаем… О Елене.' },
      speakers: [{ name: 'Елена Волочай' }],
    },
    [],
  ],
  [
    'inflected in Ukrainian',
    { languages: ['uk'], release: { body: 'Розмову з Ковалем проведуть удень.' }, speakers: [{ name: 'Олег Коваль' }] },
    [],
  ],
  [
    'inflected in Polish',
    {
      languages: ['pl'],
      release: { body: 'Rozmowa z Markiem odbędzie się jutro.' },
      speakers: [{ name: 'Marek Wiśniewski' }],
    },
    [],
  ],
  [
    'with an ending in Kazakh',
    {
      languages: ['kk'],
      release: { body: 'Кездесуді Сейітованың өзі өткізеді.' },
      speakers: [{ name: 'Айгүл Сейітова' }],
    },
    [],
  ],
  [
    'with a particle in Arabic',
    { languages: ['ar'], release: { body: 'وتحدثت للصحفيين السيدة حداد.' }, speakers: [{ name: 'ليلى حداد' }] },
    [],
  ],
  [
    'with other accents',
    { languages: ['en'], release: { body: 'Tomas speaks at noon.' }, speakers: [{ name: 'Tomás Ibarra' }] },
    [],
  ],
  [
    'in capitals',
    { languages: ['de'], release: { body: 'OLENA MARYNENKO spricht.' }, speakers: [{ name: 'Olena Marynenko' }] },
    [],
  ],
  [
    'in the headline',
    {
      languages: ['fr'],
      release: { body: 'Le musée ouvre.', headline: 'Olena Marynenko au musée' },
      speakers: [{ name: 'Olena Marynenko' }],
    },
    [],
  ],
  [
    'a language that is not judged',
    { languages: ['es'], release: { body: 'La biblioteca abre.' }, speakers: [{ name: 'Tomás Ibarra' }] },
    [],
  ],
])

it('is silent where an advisory is its form alone, which lists the speakers', async () => {
  const advisory = {
    ...flawless,
    timezone: 'Europe/Kyiv',
    release: { kind: 'media-advisory', date: '2027-03-01', headline: 'A hundred lanterns' },
    event: { start: '2027-03-12T18:00', place: { venue: 'Pier 3', city: 'Odesa' } },
    speakers: [{ name: 'Tomás Ibarra' }],
  }
  const { material } = await readOf(stringify(advisory))
  const codes = (await checkKit(material)).map(({ code }) => code)
  expect(codes).not.toContain('person/unnamed')
})
