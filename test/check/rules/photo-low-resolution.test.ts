import { holdRule } from '../hold-rule.ts'

holdRule('photo/low-resolution', [
  [
    'a small one',
    { photos: { b: { caption: 'A', alt: 'B', creditLine: 'C', usageTerms: 'D', file: 'photos/bench-small.jpg' } } },
    ['photos/bench-small.jpg'],
  ],
  [
    'a large one',
    { photos: { b: { caption: 'A', alt: 'B', creditLine: 'C', usageTerms: 'D', file: 'photos/bench.jpg' } } },
    [],
  ],
  [
    'a large one in Ukrainian',
    {
      languages: ['uk'],
      photos: { b: { caption: 'A', alt: 'B', creditLine: 'C', usageTerms: 'D', file: 'photos/bench.jpg' } },
    },
    [],
  ],
  ['none', { photos: {} }, []],
  [
    'a large one in Arabic',
    {
      languages: ['ar'],
      photos: { b: { caption: 'أ', alt: 'ب', creditLine: 'ج', usageTerms: 'د', file: 'photos/bench.jpg' } },
    },
    [],
  ],
])
