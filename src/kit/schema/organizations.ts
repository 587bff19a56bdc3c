import * as z from 'zod'
import { country, day, logo, organization, url, word } from './leaf.ts'
import { prose, text } from './text.ts'

export const organizations = z
  .record(
    z.string(),
    z.strictObject({
      name: text.meta({
        title: 'Name',
        description: 'As it is written in each language.',
        examples: ['Harbour Museum'],
      }),
      acronym: text
        .meta({
          title: 'Acronym',
          description: 'The short form that the organization uses of itself.',
          examples: ['HM'],
        })
        .optional(),
      url: url
        .meta({ title: 'Web address', description: 'Of the organization; begins with https:// or http://.' })
        .optional(),
      country: country
        .meta({
          title: 'Country',
          description: 'For search engines and agencies alone; what readers are to see of it belongs to the name.',
        })
        .optional(),
      logo: logo.meta({ title: 'Logo', description: 'An id under logos.items.' }).optional(),
      boilerplate: prose
        .meta({
          title: 'Boilerplate',
          description: 'The paragraph about the organization. Markdown.',
          examples: ['The Harbour Museum keeps the memory of the port since 1965.'],
        })
        .optional(),
      boilerplateReviewBy: day
        .meta({ title: 'Review by', description: 'The day after which the boilerplate may be wrong.' })
        .optional(),
    }),
  )
  .meta({
    title: 'Organizations',
    description: 'By id.',
    propertyNames: { pattern: '^[a-z0-9][a-z0-9-]*$' },
    examples: [{ 'harbour-museum': { name: 'Harbour Museum' } }],
  })

export const funding = z
  .array(
    z.strictObject({
      funder: organization.meta({ title: 'Funder', description: 'An id under organizations.' }),
      relation: z.enum(['funded', 'co-funded']).meta({
        title: 'Relation',
        description:
          'funded: the funder pays for all of it. co-funded: the funder pays for a part. The statement must say the same.',
        examples: ['co-funded'],
      }),
      programme: word
        .meta({
          title: 'Programme',
          description:
            'Whose rules presskit check applies: eu-2014-2020 or eu-2021-2027. Another name is checked against no rules.',
          examples: ['eu-2021-2027'],
        })
        .optional(),
      statement: text
        .meta({
          title: 'Statement',
          description: 'That the funder pays, in the words that it prescribes, in each language.',
          examples: ['Co-funded by the European Union'],
        })
        .optional(),
      url: url.meta({ title: 'Web address', description: 'Where the funder or the programme tells more.' }).optional(),
      project: text
        .meta({
          title: 'Project',
          description: 'Name or number of the project that is funded.',
          examples: ['Ports of light'],
        })
        .optional(),
      disclaimer: text
        .meta({
          title: 'Disclaimer',
          description: 'Whose views these are, as the contract words it, in each language.',
          examples: ['Views and opinions expressed are those of the museum only.'],
        })
        .optional(),
      derogation: word
        .meta({
          title: 'Derogation',
          description: 'Why emblem or statement may be left out, with the funder’s prior approval.',
          examples: ['Approved on 1 February 2027 for the safety of the participants'],
        })
        .optional(),
    }),
  )
  .meta({
    title: 'Funding',
    description: 'Who pays, and what has to be said of it. The emblem is the funder’s logo.',
    examples: [[{ funder: 'european-union', relation: 'co-funded' }]],
  })
