import { holdRule } from '../hold-rule.ts'

/** What a kit of that day says of the Union. */
function counting(language: string, date: string, boilerplate: string) {
  return { languages: [language], release: { date }, organizations: { eu: { name: 'EU', boilerplate } } }
}

holdRule('boilerplate/stale', [
  [
    'a review that is overdue',
    {
      issuer: 'a',
      organizations: { a: { name: 'City Library', boilerplate: 'We lend.', boilerplateReviewBy: '2026-11-21' } },
    },
    ['2026-11-21'],
  ],
  [
    '28 member states in 2026',
    counting('en', '2026-11-22', 'The European Union has 28 member states.'),
    ['28 member states'],
  ],
  [
    '27 member states in 2016',
    counting('en', '2016-05-31', 'The European Union has 27 member states.'),
    ['27 member states'],
  ],
  [
    'a count that is spelled out',
    counting('de', '2026-11-22', 'Die Europäische Union hat achtundzwanzig Mitgliedstaaten.'),
    ['achtundzwanzig Mitgliedstaaten'],
  ],
  [
    '28 in Russian',
    counting('ru', '2026-11-22', 'Европейский союз объединяет 28 государств-членов.'),
    ['28 государств-член'],
  ],
  ['28 in Ukrainian', counting('uk', '2026-11-22', 'Європейський Союз об’єднує 28 держав-членів.'), ['28 держав-член']],
  [
    '28 in German',
    counting('de', '2026-11-22', 'Die Europäische Union hat 28 Mitgliedstaaten.'),
    ['28 Mitgliedstaaten'],
  ],
  ['28 in French', counting('fr', '2026-11-22', 'L’Union européenne compte 28 États membres.'), ['28 États membres']],
  [
    '28 in Polish',
    counting('pl', '2026-11-22', 'Unia Europejska liczy 28 państw członkowskich.'),
    ['28 państw członkowski'],
  ],
  ['28 in Arabic', counting('ar', '2026-11-22', 'يضم الاتحاد الأوروبي 28 دولة عضو.'), ['28 دولة عضو']],
  ['28 in May 2016', counting('ru', '2016-05-31', 'Европейский союз объединяет 28 государств-членов.'), []],
  ['27 since 2020', counting('de', '2026-11-22', 'Die Europäische Union hat 27 Mitgliedstaaten.'), []],
  ['28 on the last day', counting('en', '2020-01-31', 'The European Union has 28 member states.'), []],
  ['the members of another alliance', counting('en', '2026-11-22', 'The Alliance has 28 member states.'), []],
  [
    'a review to come',
    {
      issuer: 'a',
      organizations: { a: { name: 'City Library', boilerplate: 'We lend.', boilerplateReviewBy: '2026-11-22' } },
    },
    [],
  ],
])
