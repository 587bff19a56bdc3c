import { holdRule } from '../hold-rule.ts'

function dated(language: string, text: string, date = '2016-05-31') {
  return { languages: [language], release: { date, dateline: { text } } }
}

holdRule('dateline/mismatch', [
  ['a month in the wrong case', dated('ru', 'Душанбе, 31 май 2016'), ['май']],
  ['a misspelt month', dated('ru', 'Душанбе, 31 маяя 2016'), ['маяя']],
  ['a misspelt month without a year', dated('uk', 'Душанбе, 31 травнья'), ['травнья']],
  ['a month with a capital', dated('ru', 'Душанбе, 31 Мая 2016'), ['Мая']],
  ['a month with a capital in Tajik', dated('tg', 'Душанбе, 31 Май 2016'), ['Май']],
  ['a month with a small letter', dated('en', 'Dushanbe, 31 may 2016'), ['may']],
  ['another day', dated('en', 'Dushanbe, 1 June 2016'), ['1 June 2016']],
  ['another year', dated('de', 'Duschanbe, 31. Mai 2015'), ['31. Mai 2015']],
  ['another day in numbers', dated('pl', 'Duszanbe, 30.05.2016'), ['30.05.2016']],
  ['another day in Arabic digits', dated('ar', 'دوشنبه، ٣٠ مايو ٢٠١٦'), ['٣٠ مايو ٢٠١٦']],
  ['the day', dated('ru', 'Алматы, Душанбе, 31 мая 2016 года'), []],
  ['the day in American order', dated('en', 'DUSHANBE, Tajikistan, May 31, 2016'), []],
  ['an abbreviated month', dated('en', 'Dushanbe, 12 Sept. 2016', '2016-09-12'), []],
  ['the day of a range', dated('fr', 'Douchanbé, du 31 mai au 2 juin 2016'), []],
  ['a range in one month', dated('de', 'Duschanbe, 31.–31. Mai 2016'), []],
  ['the day with the year first', dated('kk', 'Душанбе, 2016 жылғы 31 мамыр'), []],
  ['the day with a hyphen', dated('ky', 'Душанбе, 2016-жылдын 31-майы'), []],
  ['the day in Tajik', dated('tg', 'Душанбе, 31 майи соли 2016'), []],
  ['the first of a month', dated('fr', 'Paris, le 1er mai 2016', '2016-05-01'), []],
  ['the day in numbers', dated('pl', 'Duszanbe, 31.05.2016'), []],
  ['the Levantine month', dated('ar', 'بيروت، 31 أيار 2016'), []],
  ['places alone', dated('uk', 'Одеса і Гданськ'), []],
  ['a language that is not judged', dated('es', 'Madrid, 30 de mayo de 2016'), []],
])
