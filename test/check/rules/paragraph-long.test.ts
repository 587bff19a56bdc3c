import { holdRule } from '../hold-rule.ts'

holdRule('paragraph/long', [
  [
    'a long lead',
    { languages: ['ru'], release: { lead: `${'слово '.repeat(90)}слово` } },
    [`${'слово '.repeat(90)}слово`],
  ],
  ['the second paragraph', { release: { body: `Short.\n\n${'word '.repeat(94)}word` } }, [`${'word '.repeat(94)}word`]],
  ['a long item of a list', { release: { notes: `-${' word'.repeat(95)}` } }, [`-${' word'.repeat(95)}`]],
  [
    'two that are long together',
    { languages: ['uk'], release: { lead: `${'слово '.repeat(60)}\n\n${'слово '.repeat(60)}` } },
    [],
  ],
  ['one of ninety words', { release: { lead: `${'word '.repeat(89)}word` } }, []],
  ['a short one in Arabic', { languages: ['ar'], release: { lead: 'المكتبة تفتح أبوابها' } }, []],
])
