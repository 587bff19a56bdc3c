import { holdRule } from '../hold-rule.ts'

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
    {
      languages: ['en'],
      release: { date: '2026-11-22' },
      organizations: { eu: { name: 'EU', boilerplate: 'The European Union has 28 member states.' } },
    },
    ['28 member states'],
  ],
  [
    '27 member states in 2016',
    {
      languages: ['en'],
      release: { date: '2016-05-31' },
      organizations: { eu: { name: 'EU', boilerplate: 'The European Union has 27 member states.' } },
    },
    ['27 member states'],
  ],
  [
    'a count that is spelled out',
    {
      languages: ['de'],
      release: { date: '2026-11-22' },
      organizations: { eu: { name: 'EU', boilerplate: 'Die Europäische Union hat achtundzwanzig Mitgliedstaaten.' } },
    },
    ['achtundzwanzig Mitgliedstaaten'],
  ],
  [
    '28 in Russian',
    {
      languages: ['ru'],
      release: { date: '2026-11-22' },
      organizations: { eu: { name: 'EU', boilerplate: 'Европейский союз объединяет 28 государств-членов.' } },
    },
    ['28 государств-член'],
  ],
  [
    '28 in Ukrainian',
    {
      languages: ['uk'],
      release: { date: '2026-11-22' },
      organizations: { eu: { name: 'EU', boilerplate: 'Європейський Союз об’єднує 28 держав-членів.' } },
    },
    ['28 держав-член'],
  ],
  [
    '28 in German',
    {
      languages: ['de'],
      release: { date: '2026-11-22' },
      organizations: { eu: { name: 'EU', boilerplate: 'Die Europäische Union hat 28 Mitgliedstaaten.' } },
    },
    ['28 Mitgliedstaaten'],
  ],
  [
    '28 in French',
    {
      languages: ['fr'],
      release: { date: '2026-11-22' },
      organizations: { eu: { name: 'EU', boilerplate: 'L’Union européenne compte 28 États membres.' } },
    },
    ['28 États membres'],
  ],
  [
    '28 in Polish',
    {
      languages: ['pl'],
      release: { date: '2026-11-22' },
      organizations: { eu: { name: 'EU', boilerplate: 'Unia Europejska liczy 28 państw członkowskich.' } },
    },
    ['28 państw członkowski'],
  ],
  [
    '28 in Arabic',
    {
      languages: ['ar'],
      release: { date: '2026-11-22' },
      organizations: { eu: { name: 'EU', boilerplate: 'يضم الاتحاد الأوروبي 28 دولة عضو.' } },
    },
    ['28 دولة عضو'],
  ],
  [
    '28 in May 2016',
    {
      languages: ['ru'],
      release: { date: '2016-05-31' },
      organizations: { eu: { name: 'EU', boilerplate: 'Европейский союз объединяет 28 государств-членов.' } },
    },
    [],
  ],
  [
    '27 since 2020',
    {
      languages: ['de'],
      release: { date: '2026-11-22' },
      organizations: { eu: { name: 'EU', boilerplate: 'Die Europäische Union hat 27 Mitgliedstaaten.' } },
    },
    [],
  ],
  [
    '28 on the last day',
    {
      languages: ['en'],
      release: { date: '2020-01-31' },
      organizations: { eu: { name: 'EU', boilerplate: 'The European Union has 28 member states.' } },
    },
    [],
  ],
  [
    'the members of another alliance',
    {
      languages: ['en'],
      release: { date: '2026-11-22' },
      organizations: { eu: { name: 'EU', boilerplate: 'The Alliance has 28 member states.' } },
    },
    [],
  ],
  [
    'a review to come',
    {
      issuer: 'a',
      organizations: { a: { name: 'City Library', boilerplate: 'We lend.', boilerplateReviewBy: '2026-11-22' } },
    },
    [],
  ],
])
