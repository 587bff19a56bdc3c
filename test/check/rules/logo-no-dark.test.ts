import { holdRule, withLogo } from '../hold-rule.ts'

holdRule('logo/no-dark', [
  ['none', withLogo('logos/library.svg'), ['a']],
  ['one', withLogo('logos/library.svg', { dark: 'logos/library-dark.svg' }), []],
  ['the same', { languages: ['ru'], ...withLogo('logos/library.svg', { dark: 'logos/library.svg' }) }, []],
  ['no logo', { languages: ['ar'] }, []],
])
