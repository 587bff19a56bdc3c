import type { Code } from '../../../src/diagnostics/codes.ts'

import type { Field } from './written-kit.ts'

/** A text with what a rule is to speak of, between ⟦ and ⟧. */
export interface Slip {
  readonly code: Code
  readonly language: string
  readonly field: Field
  readonly text: string
}

const rows: readonly (readonly [code: Code, field: Field, ...texts: (readonly [language: string, text: string])[]])[] =
  [
    [
      'text/bidi',
      'headline',
      ['en', 'City ⟦\u202e⟧library'],
      ['ar', 'مكتبة ⟦\u2067⟧المدينة'],
      ['ru', 'Городская⟦\u2066⟧ библиотека'],
    ],
    ['text/bidi', 'body', ['de', 'Die ⟦\u202a⟧Bibliothek'], ['kk', 'Қала ⟦\u202b⟧кітапханасы']],
    [
      'text/quotes',
      'headline',
      ['en', 'The ⟦«⟧Sun» opens'],
      ['ru', 'Библиотека ⟦"⟧Заря" открыта'],
      ['tg', 'Китобхонаи ⟦"⟧Субҳ" кушода шуд'],
    ],
    [
      'text/quotes',
      'body',
      ['de', 'Das Café ⟦"⟧Sonne" öffnet'],
      ['pl', 'Kawiarnia ⟦,,⟧Zorza jest otwarta'],
      ['uk', 'Музей ⟦"⟧Зоря" відкрито'],
    ],
    [
      'text/spaces',
      'headline',
      ['de', 'Jetzt ⟦50 %⟧ mehr'],
      ['ru', 'Дом ⟦№ 5⟧ открыт'],
      ['fr', 'Voici ⟦12 000⟧ objets'],
    ],
    [
      'text/spaces',
      'body',
      ['pl', 'Kosztuje ⟦35 000⟧ monet'],
      ['uk', 'Коштує ⟦35 000⟧ монет'],
      ['ky', 'Баасы ⟦35 000⟧ сом'],
    ],
    [
      'text/dashes',
      'headline',
      ['en', 'On ⟦28-29 November⟧ in Ghent'],
      ['ru', 'Форум ⟦12-14 марта⟧ в городе'],
      ['de', 'Am ⟦12.-14. März⟧ in Gent'],
    ],
    ['text/dashes', 'body', ['fr', 'Les ⟦28-29 novembre⟧ à Gand'], ['pl', 'W dniach ⟦12-14 marca⟧ w mieście']],
    [
      'text/month',
      'headline',
      ['fr', 'Le 28 ⟦Novembre⟧ 2026 à Gand'],
      ['pl', 'W dniu 31 ⟦maj⟧ 2016 rusza'],
      ['ru', 'Форум 31 ⟦май⟧ 2016 года'],
    ],
    ['text/month', 'body', ['uk', 'Форум 31 ⟦травень⟧ 2016 року'], ['tg', 'Рӯзи 14 ⟦Ноябри⟧ соли 2016 мо']],
    [
      'text/weekday',
      'headline',
      ['en', 'On Monday, ⟦22 November 2026⟧ at home'],
      ['de', 'Am Montag, ⟦22. November 2026⟧ in Gent'],
    ],
    [
      'text/weekday',
      'body',
      ['fr', 'Le lundi ⟦22 novembre 2026⟧ à Gand'],
      ['ru', 'В понедельник, ⟦22 ноября 2026⟧ года'],
    ],
    [
      'text/homoglyph',
      'headline',
      ['ru', 'Городская ⟦библиoтека⟧ открыта'],
      ['uk', 'Міська ⟦бібліoтека⟧ відкрита'],
      ['en', 'The ⟦librаry⟧ opens'],
    ],
    ['text/homoglyph', 'body', ['kk', 'Қалалық ⟦кітапхaна⟧ ашылды'], ['ky', 'Шаардык ⟦китепканa⟧ ачылды']],
    ['text/markup', 'headline', ['en', 'Library ⟦&amp;⟧ café'], ['de', 'Die ⟦<b>⟧Bücherei</b> öffnet']],
    ['text/hype', 'headline', ['en', 'Library opens a repair ⟦café!⟧'], ['fr', 'La bibliothèque ouvre un ⟦café !⟧']],
    ['text/hype', 'body', ['ru', 'Библиотека открывает ⟦кафе!⟧'], ['ar', 'المدينة تفتح ⟦المكتبة!⟧']],
    ['url/insecure', 'headline', ['en', 'See ⟦http://library.example/a⟧ for more']],
    [
      'url/insecure',
      'body',
      ['ar', 'انظر ⟦http://library.example/ب⟧ اليوم'],
      ['de', 'Siehe [hier](⟦http://library.example/a⟧) im Netz'],
    ],
    [
      'url/scheme',
      'body',
      ['en', 'See [here](⟦ftp://library.example/a⟧) for more'],
      ['ru', 'Смотрите <⟦ftp://library.example/a⟧> сегодня'],
    ],
    [
      'boilerplate/stale',
      'boilerplate',
      ['en', 'It serves the European Union and its ⟦28 member states⟧ today'],
      ['de', 'Sie dient der Europäischen Union mit ⟦28 Mitgliedstaaten⟧ heute'],
    ],
    ['dateline/mismatch', 'dateline', ['en', 'Ghent, ⟦28 November 2026⟧'], ['pl', 'Gandawa, 22 ⟦listopad⟧ 2026']],
    [
      'funding/typography',
      'statement',
      ['en', 'Funded by ⟦*the*⟧ European Union'],
      ['fr', 'Financé par ⟦<u>⟧l’Union</u> européenne'],
    ],
    [
      'language/numbers',
      'translation',
      ['de', 'Mehr als ⟦304⟧ Lampen'],
      ['ru', 'Более ⟦4 300⟧ ламп'],
      ['ar', 'أكثر من ⟦٣٠٤⟧ مصباح'],
    ],
    [
      'text/capitals',
      'headline',
      ['en', '⟦CITY LIBRARY OPENS A REPAIR CAFÉ⟧'],
      ['ru', '⟦ГОРОДСКАЯ БИБЛИОТЕКА ОТКРЫВАЕТ КАФЕ⟧'],
    ],
    ['headline/long', 'headline', ['uk', `⟦${'Міська бібліотека 🎉 відкриває “кафе” '.repeat(4)}сьогодні⟧`]],
    ['mail/subject', 'subject', ['de', `⟦${'Die Bibliothek öffnet 𝔊ent '.repeat(4)}heute⟧`]],
    ['quote/not-in-body', 'quote', ['kk', '⟦Біз “бәрін” жөндейміз 🎉⟧']],
    ['contact/email', 'email', ['en', '⟦press at library⟧']],
    ['url/scheme', 'url', ['pl', '⟦ftp://library.example/a#b⟧']],
  ]

export const slips: readonly Slip[] = rows.flatMap(([code, field, ...texts]) =>
  texts.map(([language, text]) => ({ code, field, language, text })),
)
