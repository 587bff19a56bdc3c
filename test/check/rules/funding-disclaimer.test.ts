import { holdRule } from '../hold-rule.ts'

holdRule('funding/disclaimer', [
  [
    'none',
    {
      languages: ['en'],
      organizations: { eu: { name: 'European Union', logo: 'eu' } },
      logos: {
        items: { eu: { file: 'logos/eu.svg', dark: 'logos/eu.svg', alt: 'Emblem' } },
        groups: [{ id: 'f', items: ['eu'] }],
      },
      funding: [
        { funder: 'eu', relation: 'funded', programme: 'eu-2021-2027', statement: 'Funded by the European Union' },
      ],
    },
    ['funder'],
  ],
  [
    'one',
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
    'one in Russian',
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
          disclaimer: 'Мнения принадлежат нам',
          programme: 'eu-2014-2020',
        },
      ],
    },
    [],
  ],
  [
    'none, with leave',
    {
      languages: ['de'],
      organizations: { eu: { name: 'European Union', logo: 'eu' } },
      logos: {
        items: { eu: { file: 'logos/eu.svg', dark: 'logos/eu.svg', alt: 'Emblem' } },
        groups: [{ id: 'f', items: ['eu'] }],
      },
      funding: [
        {
          funder: 'eu',
          relation: 'funded',
          programme: 'eu-2021-2027',
          statement: 'Finanziert von der Europäischen Union',
          derogation: 'agreed',
        },
      ],
    },
    [],
  ],
  [
    'none, of another funder',
    {
      languages: ['en'],
      organizations: { eu: { name: 'European Union', logo: 'eu' } },
      logos: {
        items: { eu: { file: 'logos/eu.svg', dark: 'logos/eu.svg', alt: 'Emblem' } },
        groups: [{ id: 'f', items: ['eu'] }],
      },
      funding: [{ funder: 'eu', relation: 'funded', statement: 'Funded' }],
    },
    [],
  ],
])
