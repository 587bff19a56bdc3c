import { holdRule } from '../hold-rule.ts'

holdRule('logo/no-vector', [
  [
    'pixels',
    {
      logos: {
        items: { a: { alt: 'Logo', file: 'logos/library.png', dark: 'logos/library.png' } },
        groups: [{ id: 'g', items: ['a'] }],
      },
    },
    ['logos/library.png'],
  ],
  [
    'a drawing',
    {
      logos: {
        items: { a: { alt: 'Logo', file: 'logos/library.svg', dark: 'logos/library.svg' } },
        groups: [{ id: 'g', items: ['a'] }],
      },
    },
    [],
  ],
  [
    'a drawing with pixels for dark ground',
    {
      languages: ['uk'],
      logos: {
        items: { a: { alt: 'Logo', file: 'logos/library.svg', dark: 'logos/library.png' } },
        groups: [{ id: 'g', items: ['a'] }],
      },
    },
    [],
  ],
  ['none', { languages: ['ru'] }, []],
])
