import { holdRule } from '../hold-rule.ts'

holdRule('dateline/mismatch', [
  [
    'a month in the wrong case',
    { languages: ['ru'], release: { date: '2016-05-31', dateline: { text: 'Душанбе, 31 май 2016' } } },
    ['май'],
  ],
  [
    'a misspelt month',
    { languages: ['ru'], release: { date: '2016-05-31', dateline: { text: 'Душанбе, 31 маяя 2016' } } },
    ['маяя'],
  ],
  [
    'a misspelt month without a year',
    { languages: ['uk'], release: { date: '2016-05-31', dateline: { text: 'Душанбе, 31 травнья' } } },
    ['травнья'],
  ],
  [
    'a month with a capital',
    { languages: ['ru'], release: { date: '2016-05-31', dateline: { text: 'Душанбе, 31 Мая 2016' } } },
    ['Мая'],
  ],
  [
    'a month with a capital in Tajik',
    { languages: ['tg'], release: { date: '2016-05-31', dateline: { text: 'Душанбе, 31 Май 2016' } } },
    ['Май'],
  ],
  [
    'a month with a small letter',
    { languages: ['en'], release: { date: '2016-05-31', dateline: { text: 'Dushanbe, 31 may 2016' } } },
    ['may'],
  ],
  [
    'another day',
    { languages: ['en'], release: { date: '2016-05-31', dateline: { text: 'Dushanbe, 1 June 2016' } } },
    ['1 June 2016'],
  ],
  [
    'another year',
    { languages: ['de'], release: { date: '2016-05-31', dateline: { text: 'Duschanbe, 31. Mai 2015' } } },
    ['31. Mai 2015'],
  ],
  [
    'another day in numbers',
    { languages: ['pl'], release: { date: '2016-05-31', dateline: { text: 'Duszanbe, 30.05.2016' } } },
    ['30.05.2016'],
  ],
  [
    'another day in Arabic digits',
    { languages: ['ar'], release: { date: '2016-05-31', dateline: { text: 'دوشنبه، ٣٠ مايو ٢٠١٦' } } },
    ['٣٠ مايو ٢٠١٦'],
  ],
  [
    'the day',
    { languages: ['ru'], release: { date: '2016-05-31', dateline: { text: 'Алматы, Душанбе, 31 мая 2016 года' } } },
    [],
  ],
  [
    'the day in American order',
    { languages: ['en'], release: { date: '2016-05-31', dateline: { text: 'DUSHANBE, Tajikistan, May 31, 2016' } } },
    [],
  ],
  [
    'an abbreviated month',
    { languages: ['en'], release: { date: '2016-09-12', dateline: { text: 'Dushanbe, 12 Sept. 2016' } } },
    [],
  ],
  [
    'the day of a range',
    { languages: ['fr'], release: { date: '2016-05-31', dateline: { text: 'Douchanbé, du 31 mai au 2 juin 2016' } } },
    [],
  ],
  [
    'a range in one month',
    { languages: ['de'], release: { date: '2016-05-31', dateline: { text: 'Duschanbe, 31.–31. Mai 2016' } } },
    [],
  ],
  [
    'the day with the year first',
    { languages: ['kk'], release: { date: '2016-05-31', dateline: { text: 'Душанбе, 2016 жылғы 31 мамыр' } } },
    [],
  ],
  [
    'the day with a hyphen',
    { languages: ['ky'], release: { date: '2016-05-31', dateline: { text: 'Душанбе, 2016-жылдын 31-майы' } } },
    [],
  ],
  [
    'the day in Tajik',
    { languages: ['tg'], release: { date: '2016-05-31', dateline: { text: 'Душанбе, 31 майи соли 2016' } } },
    [],
  ],
  [
    'the first of a month',
    { languages: ['fr'], release: { date: '2016-05-01', dateline: { text: 'Paris, le 1er mai 2016' } } },
    [],
  ],
  [
    'the day in numbers',
    { languages: ['pl'], release: { date: '2016-05-31', dateline: { text: 'Duszanbe, 31.05.2016' } } },
    [],
  ],
  [
    'the Levantine month',
    { languages: ['ar'], release: { date: '2016-05-31', dateline: { text: 'بيروت، 31 أيار 2016' } } },
    [],
  ],
  ['places alone', { languages: ['uk'], release: { date: '2016-05-31', dateline: { text: 'Одеса і Гданськ' } } }, []],
  [
    'a language that is not judged',
    { languages: ['es'], release: { date: '2016-05-31', dateline: { text: 'Madrid, 30 de mayo de 2016' } } },
    [],
  ],
])
