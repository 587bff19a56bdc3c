import { holdRule } from '../hold-rule.ts'
import { union } from '../union.ts'

holdRule('funding/typography', [
  [
    'Markdown italics',
    {
      languages: ['en'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: '*Funded by the European Union*',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    ['*Funded by the European Union*'],
  ],
  [
    'HTML underline',
    {
      languages: ['de'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: '<u>Finanziert von der Europäischen Union</u>',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    ['<u>'],
  ],
  [
    'slanted letters',
    {
      languages: ['en'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: '𝐹𝑢𝑛𝑑𝑒𝑑 by the European Union',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    ['𝐹𝑢𝑛𝑑𝑒𝑑'],
  ],
  [
    'plain words',
    {
      languages: ['ru'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Финансируется Европейским союзом',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    [],
  ],
  [
    'a snake_case name',
    {
      languages: ['en'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Funded by the European Union, grant 12_34',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-2027',
        },
      ],
    },
    [],
  ],
  [
    'another funder',
    {
      languages: ['pl'],
      ...union,
      funding: [{ funder: 'eu', relation: 'funded', statement: '*EU*', disclaimer: 'Views are ours' }],
    },
    [],
  ],
])
