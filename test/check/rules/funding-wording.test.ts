import { describe } from 'vitest'
import { holdRule, type KitPiece } from '../hold-rule.ts'
import { union } from '../union.ts'

holdRule('funding/wording', [
  [
    'other words',
    {
      languages: ['en'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'An EU funded project',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    ['An EU funded project'],
  ],
  [
    'an abbreviation',
    {
      languages: ['ru'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Финансируется ЕС',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    ['Финансируется ЕС'],
  ],
  [
    'the other relation',
    {
      languages: ['en'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Co-funded by the European Union',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    ['Co-funded by the European Union'],
  ],
  [
    'the other relation, the other way',
    {
      languages: ['de'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'co-funded',
          statement: 'Finanziert von der Europäischen Union',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    ['Finanziert von der Europäischen Union'],
  ],
  [
    'other words in 2016',
    {
      languages: ['en'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'With thanks to Brussels',
          disclaimer: 'Views are ours',
          programme: 'eu-2014-2020',
        },
      ],
    },
    ['With thanks to Brussels'],
  ],
  [
    'the statement',
    {
      languages: ['en'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Funded by the European Union',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    [],
  ],
  [
    'the statement in a sentence',
    {
      languages: ['fr'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Financé par l’Union européenne',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    [],
  ],
  [
    'the statement with a straight apostrophe',
    {
      languages: ['fr'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'co-funded',
          statement: "Cofinancé par l'Union européenne.",
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    [],
  ],
  [
    'free words of 2016',
    {
      languages: ['ru'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Проект финансируется Европейским союзом через его Представительство',
          disclaimer: 'Views are ours',
          programme: 'eu-2014-2020',
        },
      ],
    },
    [],
  ],
  [
    'the statement in Ukrainian',
    {
      languages: ['uk'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'co-funded',
          statement: 'Співфінансується Європейським Союзом',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    [],
  ],
  [
    'a language that the programme does not word',
    {
      languages: ['tg'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Аз ҷониби ИА',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    [],
  ],
  [
    'a regional form',
    {
      languages: ['en-GB'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Funded by the European Union',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    [],
  ],
  [
    'an exception that was agreed to',
    {
      languages: ['en'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'EU',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
          derogation: 'agreed on 1 February 2026',
        },
      ],
    },
    [],
  ],
  [
    'no programme',
    {
      languages: ['en'],
      ...union,
      funding: [{ funder: 'eu', relation: 'funded', statement: 'EU', disclaimer: 'Views are ours' }],
    },
    [],
  ],
])

const eu = {
  ...union,
}

/** What is said in a language of 2021–2027, for what is funded in whole. */
function stated(language: string, statement: string): KitPiece {
  return {
    ...eu,
    languages: [language],
    funding: [{ funder: 'eu', relation: 'funded', programme: 'eu-2021-2027', statement }],
  }
}

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
      ([language, text, isRight]) => [`${language}: ${text}`, stated(language, text), isRight ? [] : [text]] as const,
    ),
  )
})
