import { holdRule } from '../hold-rule.ts'

holdRule('photo/none', [
  ['none', { photos: {} }, ['{}']],
  [
    'one',
    { photos: { b: { caption: 'A', alt: 'B', creditLine: 'C', usageTerms: 'D', file: 'photos/bench.jpg' } } },
    [],
  ],
  [
    'one of a kit in Russian',
    {
      languages: ['ru'],
      photos: { b: { caption: 'A', alt: 'B', creditLine: 'C', usageTerms: 'D', file: 'photos/bench.jpg' } },
    },
    [],
  ],
  ['none in a correction', { photos: {}, release: { kind: 'correction', corrects: { text: 'A' } } }, []],
  ['one in Arabic', { languages: ['ar'] }, []],
])
