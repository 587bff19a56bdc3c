import { describe } from 'vitest'
import { holdRule } from '../hold-rule.ts'
import { funded } from '../union.ts'

holdRule('funding/wording', [
  ['other words', funded('en', { statement: 'An EU funded project' }), ['An EU funded project']],
  ['an abbreviation', funded('ru', { statement: 'Финансируется ЕС' }), ['Финансируется ЕС']],
  [
    'the other relation',
    funded('en', { statement: 'Co-funded by the European Union' }),
    ['Co-funded by the European Union'],
  ],
  [
    'the other relation, the other way',
    funded('de', { relation: 'co-funded', statement: 'Finanziert von der Europäischen Union' }),
    ['Finanziert von der Europäischen Union'],
  ],
  [
    'other words in 2016',
    funded('en', { statement: 'With thanks to Brussels', programme: 'eu-2014-2020' }),
    ['With thanks to Brussels'],
  ],
  ['the statement', funded('en', { statement: 'Funded by the European Union' }), []],
  ['the statement in a sentence', funded('fr', { statement: 'Financé par l’Union européenne' }), []],
  [
    'the statement with a straight apostrophe',
    funded('fr', { relation: 'co-funded', statement: "Cofinancé par l'Union européenne." }),
    [],
  ],
  [
    'free words of 2016',
    funded('ru', {
      statement: 'Проект финансируется Европейским союзом через его Представительство',
      programme: 'eu-2014-2020',
    }),
    [],
  ],
  [
    'the statement in Ukrainian',
    funded('uk', { relation: 'co-funded', statement: 'Співфінансується Європейським Союзом' }),
    [],
  ],
  ['a language that the programme does not word', funded('tg', { statement: 'Аз ҷониби ИА' }), []],
  ['a regional form', funded('en-GB', { statement: 'Funded by the European Union' }), []],
  ['an exception that was agreed to', funded('en', { statement: 'EU', derogation: 'agreed on 1 February 2026' }), []],
  ['no programme', funded('en', { statement: 'EU', programme: undefined }), []],
])

describe('beside the emblem, the statement stands alone', () => {
  holdRule(
    'funding/wording',
    (
      [
        ['en', 'Not funded by the European Union', false],
        ['en', 'Proudly funded by the European Union', false],
        ['en', 'Funded by the European Union and the city of Ghent', false],
        ['en', 'funded by the european union', false],
        ['en', 'Funded by the European Union', true],
        ['en', 'Funded by the\u00a0European Union.', true],
        ['en', 'Funded by the European Union – NextGenerationEU', true],
        ['de', 'Gefördert durch die Europäische Union', false],
        ['de', 'Finanziert von der Europäischen Union', true],
        ['de', 'Von der Europäischen Union finanziert', true],
        ['ru', 'Финансируется Европейским союзом', true],
        ['ru', 'Финансируется Европейским Союзом', true],
        ['ru', 'Финансируется Европейскими Союзами', false],
        ['ar', 'ممول من الاتحاد الأوروبي', true],
        ['ar', 'بدعم من الاتحاد الأوروبي', false],
        ['ar', 'بتمويل من الاتحاد الأوروبي', true],
      ] as const
    ).map(
      ([language, statement, isRight]) =>
        [`${language}: ${statement}`, funded(language, { statement }), isRight ? [] : [statement]] as const,
    ),
  )
})
