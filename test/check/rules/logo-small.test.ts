import { holdRule, withLogo } from '../hold-rule.ts'

holdRule('logo/small', [
  ['few pixels', withLogo('logos/library-small.png', { dark: 'logos/library.png' }), ['logos/library-small.png']],
  ['enough pixels', withLogo('logos/library.png', { dark: 'logos/library.png' }), []],
  ['a drawing', { languages: ['ru'], ...withLogo('logos/library.svg') }, []],
  ['none', { languages: ['ar'] }, []],
])
