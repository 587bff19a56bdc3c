import { holdRule } from '../hold-rule.ts'

holdRule('headline/long', [
  ['a long one', { release: { headline: 'A'.repeat(101) } }, ['A'.repeat(101)]],
  [
    'a long one of two languages',
    { languages: ['en', 'ru'], release: { headline: { en: 'Lights', ru: `${'Огни '.repeat(25)}гавани` } } },
    [`${'Огни '.repeat(25)}гавани`],
  ],
  ['one of a hundred', { release: { headline: 'Ж'.repeat(100) } }, []],
  ['letters made of several characters', { languages: ['pl'], release: { headline: 'e\u0301'.repeat(100) } }, []],
  ['a short one', { languages: ['ar'], release: { headline: 'المكتبة تفتح أبوابها' } }, []],
])
