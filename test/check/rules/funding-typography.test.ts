import { holdRule } from '../hold-rule.ts'
import { funded } from '../union.ts'

holdRule('funding/typography', [
  [
    'Markdown italics',
    funded('en', { statement: '*Funded by the European Union*' }),
    ['*Funded by the European Union*'],
  ],
  ['HTML underline', funded('de', { statement: '<u>Finanziert von der Europäischen Union</u>' }), ['<u>']],
  ['slanted letters', funded('en', { statement: '𝐹𝑢𝑛𝑑𝑒𝑑 by the European Union' }), ['𝐹𝑢𝑛𝑑𝑒𝑑']],
  ['plain words', funded('ru', { statement: 'Финансируется Европейским союзом' }), []],
  ['a snake_case name', funded('en', { statement: 'Funded by the European Union, grant 12_34' }), []],
  ['another funder', funded('pl', { statement: '*EU*', programme: undefined }), []],
])
