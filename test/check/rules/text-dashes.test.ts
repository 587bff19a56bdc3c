import { holdTextRule } from '../hold-rule.ts'

holdTextRule(
  'text/dashes',
  [
    ['en', 'Gdańsk, 12-14 March 2027', ['12-14 March']],
    ['en', 'Gdańsk, 31 May - 2 June 2027', ['31 May - 2 June']],
    ['ru', 'Гданьск, 12-14 марта', ['12-14 марта']],
    ['uk', 'Гданськ, 31 травня-2 червня', ['31 травня-2 червня']],
    ['de', 'Danzig, 12.-14. März', ['12.-14. März']],
    ['fr', 'Gdańsk, 12-14 mars', ['12-14 mars']],
    ['pl', 'Gdańsk, 12-14 marca', ['12-14 marca']],
    ['kk', 'Гданьск, 12-14 наурыз', ['12-14 наурыз']],
    ['tg', 'Гданск, 12-14 марти соли 2027', ['12-14 марти']],
    ['ky', 'Гданьск, 12-14-март', ['12-14-март']],
    ['ky', 'Гданьск, 30-март - 2-апрель', ['30-март - 2-апрель']],
    ['pl', 'Gdańsk, 12 - 14 marca', ['12 - 14 marca']],
    ['de', 'Danzig, 12.-14.03.2027', ['12.-14.03.2027']],
    ['en', 'Gdańsk, 12th-14th March', ['12th-14th March']],
    ['en', 'The harbour -- and its lanterns -- opens', ['--']],
    ['en', 'The harbour--and its lanterns---opens', ['--']],
    ['uk', '«Гавань» -- це ліхтарі', ['--']],
  ],
  [
    ['en', 'Gdańsk, 12–14 March 2027, rooms 12-14, 6-12 years'],
    ['ru', 'Гданьск, 12–14 марта, дети 6-12 лет, телефон +48 22 555-01-00'],
    ['de', 'Danzig, 12.–14. März, U-14-Turnier, 12-14 Uhr'],
    ['ky', 'Гданьск, 5-март, 12–14-март'],
    ['fr', 'Une table ronde le 12 mars, salle 12-14'],
    ['en', 'The 14-12 March decision'],
    ['en', 'Run presskit --help, or see https://river.example/a--b'],
  ],
)
