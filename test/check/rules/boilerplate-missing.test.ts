import { holdRule } from '../hold-rule.ts'

holdRule('boilerplate/missing', [
  ['none', { issuer: 'a', organizations: { a: { name: 'City Library' } } }, ['a']],
  ['one', { issuer: 'a', organizations: { a: { name: 'City Library', boilerplate: 'We lend books.' } } }, []],
  ['another organization without', { organizations: { b: { name: 'B' } } }, []],
  [
    'one in Russian',
    { languages: ['ru'], issuer: 'a', organizations: { a: { name: 'City Library', boilerplate: 'Мы выдаём книги.' } } },
    [],
  ],
  [
    'one in Arabic, of a partner too',
    {
      languages: ['ar'],
      issuer: 'a',
      organizations: { a: { name: 'مكتبة المدينة', boilerplate: 'نعير الكتب.' }, b: { name: 'المتحف' } },
    },
    [],
  ],
])
