import { holdRule } from '../hold-rule.ts'

holdRule('funding/programme', [
  [
    'a slip',
    {
      languages: ['en'],
      organizations: { eu: { name: 'European Union', logo: 'eu' } },
      logos: {
        items: { eu: { file: 'logos/eu.svg', dark: 'logos/eu.svg', alt: 'Emblem' } },
        groups: [{ id: 'f', items: ['eu'] }],
      },
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
      organizations: { eu: { name: 'European Union', logo: 'eu' } },
      logos: {
        items: { eu: { file: 'logos/eu.svg', dark: 'logos/eu.svg', alt: 'Emblem' } },
        groups: [{ id: 'f', items: ['eu'] }],
      },
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
      organizations: { eu: { name: 'European Union', logo: 'eu' } },
      logos: {
        items: { eu: { file: 'logos/eu.svg', dark: 'logos/eu.svg', alt: 'Emblem' } },
        groups: [{ id: 'f', items: ['eu'] }],
      },
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
      organizations: { eu: { name: 'European Union', logo: 'eu' } },
      logos: {
        items: { eu: { file: 'logos/eu.svg', dark: 'logos/eu.svg', alt: 'Emblem' } },
        groups: [{ id: 'f', items: ['eu'] }],
      },
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
      organizations: { eu: { name: 'European Union', logo: 'eu' } },
      logos: {
        items: { eu: { file: 'logos/eu.svg', dark: 'logos/eu.svg', alt: 'Emblem' } },
        groups: [{ id: 'f', items: ['eu'] }],
      },
      funding: [
        { funder: 'eu', relation: 'funded', statement: 'Funded by the European Union', disclaimer: 'Views are ours' },
      ],
    },
    [],
  ],
])
