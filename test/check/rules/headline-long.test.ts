import { holdRule } from '../hold-rule.ts'

holdRule('headline/long', [
  [
    'a long one',
    {
      release: {
        headline:
          'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      },
    },
    ['AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ],
  [
    'a long one of two languages',
    {
      languages: ['en', 'ru'],
      release: {
        headline: {
          en: 'Lights',
          ru: 'Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни гавани',
        },
      },
    },
    [
      'Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни Огни гавани',
    ],
  ],
  [
    'one of a hundred',
    {
      release: {
        headline:
          'ЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖЖ',
      },
    },
    [],
  ],
  [
    'letters made of several characters',
    {
      languages: ['pl'],
      release: {
        headline:
          'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé',
      },
    },
    [],
  ],
  ['a short one', { languages: ['ar'], release: { headline: 'المكتبة تفتح أبوابها' } }, []],
])
