import { holdRule, translated } from '../hold-rule.ts'

holdRule('language/same', [
  [
    'a copy',
    translated({ en: 'Volunteers show how to mend lamps', de: 'Volunteers show how to mend lamps' }),
    ['Volunteers show how to mend lamps'],
  ],
  [
    'Latin words in Russian',
    translated({ en: 'Harbour lights again', ru: 'Harbour lights again' }),
    ['Harbour lights again'],
  ],
  ['a translation', translated({ en: 'Volunteers show how to mend lamps', de: 'Freiwillige reparieren Lampen' }), []],
  ['a name', translated({ en: 'Harbour Lights 2027', de: 'Harbour Lights 2027' }), []],
  ['a number', translated({ en: '3,400 − 15 %', de: '3,400 − 15 %' }), []],
  ['one text for both', { languages: ['en', 'de'], release: { subheadline: 'Volunteers show how to mend lamps' } }, []],
  [
    'the name of an organization',
    {
      languages: ['en', 'de'],
      organizations: {
        a: { name: { en: 'Helsinki Foundation for Human Rights', de: 'Helsinki Foundation for Human Rights' } },
      },
    },
    [],
  ],
  [
    'a translation into a sister language',
    translated({ ru: 'Мастера чинят старые лампы', uk: 'Майстри лагодять старі лампи' }),
    [],
  ],
  ['an acronym and a year', translated({ fr: 'UNESCO 2027', pl: 'UNESCO 2027' }), []],
])
