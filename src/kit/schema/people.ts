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
const employer = organization.meta({ description: 'The id of an organization under organizations.' })
const languages = z.array(language).meta({
  title: 'Languages',
  description: 'Languages that the person speaks with journalists.',
  examples: [['uk', 'en']],
})

const described = {
  title: title.optional(),
  organization: employer.optional(),
  bio: prose.meta({ title: 'Biography', examples: ['Olena has run the museum since 2019.'] }).optional(),
  photo: photo.meta({ description: 'The id of a photo under photos.' }).optional(),
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
        topic: text.meta({ title: 'Topic', examples: ['Why harbours need nights'] }).optional(),
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
        label: text.meta({ title: 'Label', examples: ['For interviews:'] }).optional(),
        phone: phone.meta({ title: 'Telephone', description: 'In international form, in quotes.' }).optional(),
        email: email.meta({ title: 'E-mail' }).optional(),
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
          .meta({ description: 'Set on its own, outside of the body.', examples: [true] })
          .optional(),
      })
      .meta(eitherWay),
  )
  .meta({ title: 'Quotations', examples: [[{ person: 'olena', text: 'A harbour belongs to everyone' }]] })
