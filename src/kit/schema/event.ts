import * as z from 'zod'
import { country, moment, organization } from './leaf.ts'
import { somebody } from './people.ts'
import { prose, text } from './text.ts'

const place = z
  .strictObject({
    venue: text.meta({ title: 'Venue', description: 'The house, hall or square.', examples: ['Pier 3'] }).optional(),
    address: text
      .meta({
        title: 'Address',
        description: 'Street and number, with what helps to find the door.',
        examples: ['Prymorska street 6'],
      })
      .optional(),
    city: text
      .meta({ title: 'City', description: 'With the country where readers need it.', examples: ['Odesa'] })
      .optional(),
    country: country
      .meta({
        title: 'Country',
        description:
          'For search engines and agencies alone; what readers are to see of it belongs to the city: Dushanbe, Tajikistan.',
      })
      .optional(),
  })
  .meta({
    title: 'Place',
    description: 'Where the event is held.',
    examples: [{ venue: 'Pier 3', city: 'Odesa', country: 'UA' }],
  })

const agendaItem = z.strictObject({
  start: moment.meta({ title: 'Start', description: 'When it begins: a day, or a day and a local time.' }),
  end: moment.meta({ title: 'End', description: 'A day, or a day and a local time; not before the start.' }).optional(),
  title: text.meta({ title: 'Title', description: 'What happens then.', examples: ['Opening'] }),
  speakers: z
    .array(somebody)
    .meta({
      title: 'Speakers',
      description: 'Who speaks then: ids under people, or persons with name and title.',
      examples: [['olena']],
    })
    .optional(),
})

const accreditation = z.strictObject({
  required: z
    .boolean()
    .meta({
      title: 'Required',
      description: 'Whether journalists must apply before they come; true when it is left out.',
      examples: [true],
    })
    .optional(),
  deadline: moment
    .meta({ title: 'Deadline', description: 'Until when journalists can apply: a day, or a day and a local time.' })
    .optional(),
  contact: somebody
    .meta({
      title: 'Contact',
      description: 'Who takes applications: an id under people, or a person with name and title.',
    })
    .optional(),
  note: prose
    .meta({
      title: 'Note',
      description: 'What else journalists need to know to attend. Markdown.',
      examples: ['Please bring a press card.'],
    })
    .optional(),
})

export const event = z
  .strictObject({
    name: text
      .meta({ title: 'Name', description: 'What the event is called, in calendars too.', examples: ['Harbour Lights'] })
      .optional(),
    start: moment.meta({ title: 'Start', description: 'A day, or a local time; a time needs timezone.' }),
    end: moment.meta({ title: 'End', description: 'The last day, or a local time; not before the start.' }).optional(),
    place: place.optional(),
    organizer: organization
      .meta({ title: 'Organizer', description: 'Who holds the event: an id under organizations.' })
      .optional(),
    agenda: z
      .array(agendaItem)
      .meta({
        title: 'Agenda',
        description: 'What happens when, in order of time.',
        examples: [[{ start: '2027-03-12T18:00', title: 'Opening' }]],
      })
      .optional(),
    accreditation: accreditation
      .meta({
        title: 'Accreditation',
        description: 'How journalists register for the event.',
        examples: [{ deadline: '2027-03-08T12:00' }],
      })
      .optional(),
  })
  .meta({
    title: 'Event',
    description: 'What the release invites to. A media advisory needs one.',
    examples: [{ start: '2027-03-12T18:00', place: { venue: 'Pier 3', city: 'Odesa' } }],
  })
