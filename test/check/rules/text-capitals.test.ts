import { holdTextRule } from '../hold-rule.ts'

holdTextRule(
  'text/capitals',
  [
    ['en', 'THE CITY LIBRARY OPENS', ['THE CITY LIBRARY OPENS']],
    ['ru', 'ГОРОДСКАЯ БИБЛИОТЕКА ОТКРЫТА', ['ГОРОДСКАЯ БИБЛИОТЕКА ОТКРЫТА']],
    ['fr', 'LA BIBLIOTHÈQUE OUVRE SES PORTES', ['LA BIBLIOTHÈQUE OUVRE SES PORTES']],
  ],
  [
    ['en', 'OSCE, UN and UNESCO meet'],
    ['ru', 'ОБСЕ, ООН, ЕС'],
    ['ar', 'المكتبة تفتح أبوابها للجميع'],
    ['de', 'Die EU öffnet'],
  ],
)
