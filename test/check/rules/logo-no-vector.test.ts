import { holdRule, withLogo } from '../hold-rule.ts'

holdRule('logo/no-vector', [
  ['pixels', withLogo('logos/library.png', { dark: 'logos/library.png' }), ['logos/library.png']],
  ['a drawing', withLogo('logos/library.svg', { dark: 'logos/library.svg' }), []],
  [
    'a drawing with pixels for dark ground',
    { languages: ['uk'], ...withLogo('logos/library.svg', { dark: 'logos/library.png' }) },
    [],
  ],
  ['none', { languages: ['ru'] }, []],
])
