import * as z from 'zod'
import { email, language, organization, person, phone, photo } from './leaf.ts'
import { prose, text } from './text.ts'

const name = text.meta({
  title: 'Name',
  description: 'As it is written in each language.',
  examples: ['Olena Marynenko'],
})
const title = text.meta({
  title: 'Office',
  description: 'What the person is: office or profession.',
  examples: ['Director of the Harbour Museum'],
})
const employer = organization.meta({
  title: 'Organization',
  description: 'Whom the person works for or represents: the id of an organization under organizations.',
})
const languages = z.array(language).meta({
  title: 'Languages',
  description: 'Languages that the person speaks with journalists.',
  examples: [['uk', 'en']],
})

const described = {
  title: title.optional(),
  organization: employer.optional(),
  bio: prose
    .meta({
      title: 'Biography',
      description: 'Some sentences about the person. Markdown.',
      examples: ['Olena has run the museum since 2019.'],
    })
    .optional(),
  photo: photo
    .meta({ title: 'Portrait', description: 'What the person looks like: the id of a photo under photos.' })
    .optional(),
  languages: languages.optional(),
}

export const people = z.record(z.string(), z.strictObject({ name, ...described })).meta({
  title: 'People',
  description: 'Everybody who is named, by id.',
  propertyNames: { pattern: '^[a-z0-9][a-z0-9-]*$' },
  examples: [{ olena: { name: 'Olena Marynenko', title: 'Director of the Harbour Museum' } }],
})

/** By id, or with name and title in place: which of both is checked with better words than a union has. */
const who = {
  person: person
    .meta({ title: 'Person', description: 'An id under people; or name and title in place of it.' })
    .optional(),
  name: name.optional(),
  title: title.optional(),
  organization: employer.optional(),
}
const eitherWay = { anyOf: [{ required: ['person'] }, { required: ['name'] }] }

/** A person where one is needed and nothing else is said of them. */
export const somebody = z.union([person, z.strictObject({ name, ...described })]).meta({
  description: 'An id under people, or a person with name and title.',
  examples: ['olena'],
})

export const speakers = z
  .array(
    z
      .strictObject({
        ...who,
        ...described,
        topic: text
          .meta({
            title: 'Topic',
            description: 'What the person speaks about.',
            examples: ['Why harbours need nights'],
          })
          .optional(),
      })
      .meta(eitherWay),
  )
  .meta({
    title: 'Speakers',
    description: 'Who speaks.',
    examples: [[{ person: 'olena', topic: 'Why harbours need nights' }]],
  })

export const contacts = z
  .array(
    z
      .strictObject({
        ...who,
        label: text
          .meta({
            title: 'Label',
            description: 'Stands before the name: what this contact is for.',
            examples: ['For interviews:'],
          })
          .optional(),
        phone: phone.meta({ title: 'Telephone', description: 'In international form, in quotes.' }).optional(),
        email: email
          .meta({ title: 'E-mail', description: 'An address that somebody reads on the day of the release.' })
          .optional(),
        languages: languages.optional(),
      })
      .meta(eitherWay),
  )
  .meta({
    title: 'Contacts',
    description: 'Who answers journalists: at least one, each with a telephone number or an e-mail address.',
    minItems: 1,
    examples: [[{ name: 'An Peeters', email: 'press@library.example' }]],
  })

export const quotes = z
  .array(
    z
      .strictObject({
        ...who,
        text: text.meta({
          title: 'Quotation',
          description: 'Without quotation marks.',
          examples: ['A harbour belongs to everyone'],
        }),
        standalone: z
          .boolean()
          .meta({
            title: 'On its own',
            description:
              'true: the quotation is set on its own, after the body. false: the lead or the body has it word for word. false when it is left out.',
            examples: [true],
          })
          .optional(),
      })
      .meta(eitherWay),
  )
  .meta({
    title: 'Quotations',
    description: 'Who said what, word for word.',
    examples: [[{ person: 'olena', text: 'A harbour belongs to everyone' }]],
  })
