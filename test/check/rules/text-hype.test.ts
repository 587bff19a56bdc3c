import { holdRule, holdTextRule } from '../hold-rule.ts'

holdTextRule(
  'text/hype',
  [
    ['en', 'The library opens at last!', ['last!']],
    ['ru', 'Библиотека открывается!!!', ['открывается!!!']],
    ['ar', 'المكتبة تفتح أبوابها!', ['أبوابها!']],
    ['fr', 'Une bibliothèque ouvre !', ['ouvre !']],
  ],
  [
    ['en', 'Style sheets with !important, and a tag !text'],
    ['en', 'A picture ![of lamps](lamps.png) is told elsewhere'],
    ['en', '“Come and mend!” says the library'],
    ['ru', '«Приходите!» — зовёт библиотека'],
    ['de', '„Kommt alle!“, ruft die Bibliothek'],
    ['pl', '„Przyjdźcie!” – woła biblioteka'],
    ['en', 'Theatre stages Oh! What a Lovely War'],
    ['en', 'Yahoo! and Jeopardy! join the exhibition'],
    ['en', 'Theatre opens its season with Mamma Mia!'],
    ['en', 'The sign said ‘Mind the gap!’ in 1998'],
    ['de', 'Das Theater zeigt Oh! what a lovely war'],
    ['de', 'Der Sender zeigt Jeopardy!, ein Quiz'],
    ['de', '»Kommt alle!«, ruft die Bibliothek, ‚Los!‘'],
    ['en-GB', '‘Come along! It’s free, and we’re open,’ said the librarian'],
    ['es', 'La bibliotecaria abrió la puerta —¡qué alegría!— y saludó'],
    ['en', 'We saw Yahoo!’s page and the Oliver!-themed room'],
    ['uk', 'Театр показує мюзикл Mamma Mia! у березні'],
    ['pl', 'Na tablicy stoi „otwrate” (sic!)'],
    ['en', 'Watch it at https://river.example/#!/film'],
  ],
)

holdRule('text/hype', [
  ['bold words', { release: { lead: 'The library is **open at last!**' } }, ['last!']],
  ['a title in italics', { release: { lead: 'The band plays *Oh! What a Lovely War!* on Friday.' } }, []],
  [
    'a title in italics',
    { languages: ['fr'], release: { lead: 'La troupe joue _Oh ! Les beaux jours !_ vendredi.' } },
    [],
  ],
  ['a quotation that is set as one', { release: { lead: 'She said:\n\n> Come and mend!\n> It is fun!' } }, []],
  ['a quotation of two paragraphs', { release: { lead: 'She said: “Come!\n\n“All of you,” and smiled.' } }, []],
  [
    'a paragraph that is spoken',
    { languages: ['pl'], release: { lead: 'Otwieramy.\n\n– Przyjdźcie wszyscy!\nCzekamy! – woła.' } },
    [],
  ],
  ['after a quotation of two paragraphs', { release: { lead: '“Come.\n\n“All.” They came at last!' } }, ['last!']],
  ['a title in italics', { languages: ['de'], release: { lead: 'Gespielt wird *Hilfe! Ein Fest!* am Freitag.' } }, []],
])
