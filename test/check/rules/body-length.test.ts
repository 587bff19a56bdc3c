import { holdRule } from '../hold-rule.ts'

holdRule('body/length', [
  ['a notice', { release: { body: 'The library opens.' } }, ['The library opens.']],
  [
    'a novel',
    { release: { body: 'The library opens. '.repeat(300).trim() } },
    ['The library opens. '.repeat(300).trim()],
  ],
  [
    'a notice with its lead',
    { languages: ['ru'], release: { lead: 'Библиотека открыта.', body: 'Приходите все.' } },
    ['Приходите все.'],
  ],
  ['a notice that is an advisory', { release: { kind: 'statement', body: 'The library opens.' } }, []],
  [
    'a story in a language without articles',
    {
      languages: ['ru'],
      release: { body: 'Городская библиотека открывает кафе. '.repeat(50) },
    },
    [],
  ],
  [
    'a lead that makes it long enough',
    {
      release: {
        lead: 'The library opens today. '.repeat(40),
        body: 'Neighbours mend what is broken. '.repeat(20),
      },
    },
    [],
  ],
  ['a script that parts no words', { languages: ['zh-Hans'], release: { body: '图书馆开放。' } }, []],
  ['a language that is not judged', { languages: ['es'], release: { body: 'La biblioteca abre.' } }, []],
])
