import { holdRule } from '../hold-rule.ts'

holdRule('dateline/many-places', [
  ['four places', { release: { dateline: { places: ['A', 'B', 'C', 'D'] } } }, ['places']],
  ['three places', { languages: ['ru'], release: { dateline: { places: ['Алматы', 'Бишкек', 'Душанбе'] } } }, []],
  ['one place', { release: { dateline: 'Ghent' } }, []],
  [
    'a text that replaces them',
    { release: { dateline: { places: ['A', 'B', 'C', 'D'], text: 'Ghent, 22 November 2026' } } },
    [],
  ],
  ['a city whose name has commas', { languages: ['fr'], release: { dateline: 'Lille, Roubaix, Tourcoing, Lens' } }, []],
])
