import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { checkKit } from '../../../src/check/check.ts'
import { flawless, readOf } from '../found.ts'
import { holdRule } from '../hold-rule.ts'

/** A kit with one speaker, and what its body says. */
function speaking(language: string, name: string, body: string) {
  return { languages: [language], release: { body }, speakers: [{ name }] }
}

holdRule('person/unnamed', [
  ['nowhere', speaking('en', 'Tomás Ibarra', 'The library opens.'), ['name']],
  ['nowhere in Russian', speaking('ru', 'Елена Волочай', 'Библиотека открыта.'), ['name']],
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
  ['nowhere in Chinese', speaking('zh', '李明', '图书馆周六开放。'), ['name']],
  ['nowhere, by two short names', speaking('en', 'Bo Li', 'The library offers tea with oily lime.'), ['name']],
  ['by a particle alone', speaking('fr', 'Maria de Souza', 'La place de Gand.'), ['name']],
  ['in Chinese', speaking('zh', '李明', '李明女士周六发言。'), []],
  ['in Chinese, by the family name alone', speaking('zh', '托马斯·伊瓦拉', '伊瓦拉先生周六发言。'), []],
  ['by a family name of two letters', speaking('en', 'Anna Li', '“Come in,” says Li.'), []],
  ['by two letters, inflected', speaking('ru', 'Юн Ким', 'Разговор с Юном в полдень.'), []],
  [
    'inflected in Russian',
    speaking('ru', 'Елена Волочай', 'Обсуждение проведёт Елена Волочай, а с Волочаем… О Елене.'),
    [],
  ],
  ['inflected in Ukrainian', speaking('uk', 'Олег Коваль', 'Розмову з Ковалем проведуть удень.'), []],
  ['inflected in Polish', speaking('pl', 'Marek Wiśniewski', 'Rozmowa z Markiem odbędzie się jutro.'), []],
  ['with an ending in Kazakh', speaking('kk', 'Айгүл Сейітова', 'Кездесуді Сейітованың өзі өткізеді.'), []],
  ['with a particle in Arabic', speaking('ar', 'ليلى حداد', 'وتحدثت للصحفيين السيدة حداد.'), []],
  ['with other accents', speaking('en', 'Tomás Ibarra', 'Tomas speaks at noon.'), []],
  ['in capitals', speaking('de', 'Olena Marynenko', 'OLENA MARYNENKO spricht.'), []],
  [
    'in the headline',
    {
      languages: ['fr'],
      release: { body: 'Le musée ouvre.', headline: 'Olena Marynenko au musée' },
      speakers: [{ name: 'Olena Marynenko' }],
    },
    [],
  ],
  ['a language that is not judged', speaking('es', 'Tomás Ibarra', 'La biblioteca abre.'), []],
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
