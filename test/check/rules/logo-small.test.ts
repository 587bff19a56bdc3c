import { holdRule } from '../hold-rule.ts'

holdRule('logo/small', [
  [
    'few pixels',
    {
      logos: {
        items: { a: { alt: 'Logo', file: 'logos/library-small.png', dark: 'logos/library.png' } },
        groups: [{ id: 'g', items: ['a'] }],
      },
    },
    ['logos/library-small.png'],
  ],
  [
    'enough pixels',
    {
      logos: {
        items: { a: { alt: 'Logo', file: 'logos/library.png', dark: 'logos/library.png' } },
        groups: [{ id: 'g', items: ['a'] }],
      },
    },
    [],
  ],
  [
    'a drawing',
    {
      languages: ['ru'],
      logos: { items: { a: { alt: 'Logo', file: 'logos/library.svg' } }, groups: [{ id: 'g', items: ['a'] }] },
    },
    [],
  ],
  ['none', { languages: ['ar'] }, []],
])
