import { holdRule } from '../hold-rule.ts'
import { union } from '../union.ts'

holdRule('funding/programme', [
  [
    'a slip',
    {
      languages: ['en'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Funded by the European Union',
          disclaimer: 'Views are ours',
          programme: 'eu-2021-27',
        },
      ],
    },
    ['eu-2021-27'],
  ],
  [
    'another funder',
    {
      languages: ['en'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Funded by the European Union',
          disclaimer: 'Views are ours',
          programme: 'bread-for-all',
        },
      ],
    },
    ['bread-for-all'],
  ],
  [
    'a known one',
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
    'an older one',
    {
      languages: ['ru'],
      ...union,
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          statement: 'Funded by the European Union',
          disclaimer: 'Views are ours',
          programme: 'eu-2014-2020',
        },
      ],
    },
    [],
  ],
  [
    'none',
    {
      languages: ['uk'],
      ...union,
      funding: [
        { funder: 'eu', relation: 'funded', statement: 'Funded by the European Union', disclaimer: 'Views are ours' },
      ],
    },
    [],
  ],
])
