import { holdRule, translated } from '../hold-rule.ts'

holdRule('language/numbers', [
  ['another number', translated({ en: 'More than 340 lamps', de: 'Mehr als 304 Lampen' }), ['304']],
  ['another number of thousands', translated({ en: 'More than 3,400 lamps', ru: 'Более 4 300 ламп' }), ['4 300']],
  [
    'another day',
    translated({ en: 'Open on 12 March 2027', uk: 'Відчинено 13 березня 2027 року' }),
    ['13 березня 2027'],
  ],
  ['another month', translated({ en: 'Open on 12 March', pl: 'Otwarte 12 kwietnia' }), ['12 kwietnia']],
  [
    'another telephone number',
    translated({ en: 'Call +48 22 555 01 00', fr: 'Appelez le +48 22 555 01 01' }),
    ['+48 22 555 01 01'],
  ],
  [
    'another address',
    translated({ en: 'Write to press@river.example', ar: 'اكتبوا إلى info@river.example' }),
    ['info@river.example'],
  ],
  ['another decimal', translated({ en: 'A share of 21.5%', ru: 'Доля 22,5 %' }), ['22,5']],
  ['another year', translated({ en: 'Since 2019 in town', kk: '2018 жылдан бері қалада' }), ['2018']],
  ['other separators', translated({ en: '3,400 lamps of 35,000, 21.5%', de: '3.400 Lampen von 35.000, 21,5 %' }), []],
  ['spaces as separators', translated({ en: '3,400 lamps', ru: '3 400 ламп' }), []],
  ['a number that is spelled out', translated({ en: 'Sixty lamps in 3 rooms', de: '60 Lampen in drei Räumen' }), []],
  ['a year that is left out', translated({ en: 'Open on 12 March 2027', uk: 'Відчинено 12 березня' }), []],
  ['another order of the date', translated({ en: 'Open March 12, 2027', de: 'Geöffnet am 12. März 2027' }), []],
  ['a date in numbers', translated({ en: 'Open on 12 March 2027', pl: 'Otwarte 12.03.2027' }), []],
  ['a range of days', translated({ en: '12–14 March 2027', fr: 'du 12 au 14 mars 2027' }), []],
  ['the year before the day', translated({ en: 'Open on 12 March 2027', kk: '2027 жылғы 12 наурызда ашық' }), []],
  ['another clock', translated({ en: 'Doors open at 6.30 p.m.', de: 'Einlass um 18.30 Uhr' }), []],
  ['millions in words', translated({ en: '5 million euros and 22 rooms', de: '5,000,000 Euro und 22 Räume' }), []],
  ['other units', translated({ en: 'A walk of 25 miles', uk: 'Прогулянка 40 км' }), []],
  ['digits of another script', translated({ en: 'More than 340 lamps', ar: 'أكثر من ٣٤٠ مصباحا' }), []],
  ['the same address', translated({ en: 'Write to press@river.example', ru: 'Пишите: press@river.example' }), []],
  ['another hour', translated({ en: 'Doors open at 6 p.m.', ru: 'Двери открываются в 19:00' }), ['19:00']],
  ['another part of a small number', translated({ en: '2.5 million euros', uk: '2,6 млн євро' }), ['2,6']],
  [
    'another number in a language without rules of writing',
    translated({ en: '340 people', es: '430 personas' }),
    ['430'],
  ],
  ['hours of two zones', translated({ en: 'At 18:00 CET', ru: 'В 20:00 по Москве' }), []],
  ['another year of a date', translated({ en: 'On 12 March 2027', fr: 'Le 12 mars 2028' }), ['12 mars 2028']],
  ['another day, in words and in digits', translated({ en: 'On 12 March 2027', fr: 'Le 13/03/2027' }), ['13/03/2027']],
  [
    'one number of each paragraph',
    {
      languages: ['en', 'pl'],
      release: {
        lead: { en: '25 and 340 lamps.\n\nWith 98 chairs.', pl: '340 lamp i 26 innych.\n\nZ 89 krzesłami.' },
      },
    },
    ['26', '89'],
  ],
  ['a small share, which no one spells out', translated({ pl: 'Wzrost o 12 proc.', kk: 'Өсім 21 пайыз' }), ['21']],
  [
    'another number beside one that is converted',
    translated({ en: '32 beds, 18,500 square feet', de: '23 Betten, 1.720 m²' }),
    ['23'],
  ],
  [
    'the same telephone number in other ways',
    translated({
      en: 'Call +44 (0)20 7946 0123 or 8 (727) 255-01-00',
      ru: 'Звоните: +44 20 7946-01-23 или +7 727 255 01 00',
      de: 'Rufen Sie 020 7946 0123 oder +7 (727) 255-0100 an',
    }),
    [],
  ],
  [
    'decades, seasons and ranges in other forms',
    translated({
      en: 'From 27 to 30 May 2027, season 2027/28, since the 1980s, 35 guests',
      ru: '27–30 мая 2027 года, сезон 2027–2028, с 80-х годов, тридцать пять гостей',
      de: 'Vom 27. bis 30. Mai 2027, Saison 2027/2028, seit den 80er-Jahren, für die Hälfte',
    }),
    [],
  ],
  [
    'money that is explained',
    translated({ en: '1,200 tickets at €49', pl: '1,2 tys. biletów po 49 euro (ok. 210 zł)' }),
    [],
  ],
  [
    'another page of a site',
    translated({ en: 'See https://river.example/en/2027', ru: 'См. https://river.example/ru/2028' }),
    [],
  ],
])
