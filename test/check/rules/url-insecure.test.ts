import { holdRule } from '../hold-rule.ts'

holdRule('url/insecure', [
  ['a link', { links: [{ title: 'A', url: 'http://library.example/a' }] }, ['http://library.example/a']],
  [
    'a link in prose',
    { languages: ['ru'], release: { lead: 'Смотрите [запись](http://library.example/a) встречи' } },
    ['http://library.example/a'],
  ],
  [
    'two links in a text',
    { release: { notes: 'http://a.example and http://b.example' } },
    ['http://a.example', 'http://b.example'],
  ],
  ['https', { links: [{ title: 'A', url: 'https://library.example/a' }] }, []],
  ['an onion service', { release: { notes: 'See http://abcdef.onion/drop' } }, []],
  ['this machine', { languages: ['de'], release: { notes: 'Siehe http://localhost:3000' } }, []],
  [
    'a link that is told, not made',
    { languages: ['fr'], release: { notes: 'L’adresse commence par `http://` ou par https://.' } },
    [],
  ],
])
