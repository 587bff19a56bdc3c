import { holdRule } from '../hold-rule.ts'

holdRule('logo/no-dark', [
  [
    'none',
    { logos: { items: { a: { alt: 'Logo', file: 'logos/library.svg' } }, groups: [{ id: 'g', items: ['a'] }] } },
    ['a'],
  ],
  [
    'one',
    {
      logos: {
        items: { a: { alt: 'Logo', file: 'logos/library.svg', dark: 'logos/library-dark.svg' } },
        groups: [{ id: 'g', items: ['a'] }],
      },
    },
    [],
  ],
  [
    'the same',
    {
      languages: ['ru'],
      logos: {
        items: { a: { alt: 'Logo', file: 'logos/library.svg', dark: 'logos/library.svg' } },
        groups: [{ id: 'g', items: ['a'] }],
      },
    },
    [],
  ],
  ['no logo', { languages: ['ar'] }, []],
])
