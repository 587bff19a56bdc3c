import * as z from 'zod'
import { country, moment, organization } from './leaf.ts'
import { somebody } from './people.ts'
import { prose, text } from './text.ts'

const place = z
  .strictObject({
    venue: text.meta({ title: 'Venue', examples: ['Pier 3'] }).optional(),
    address: text.meta({ title: 'Address', examples: ['Prymorska street 6'] }).optional(),
    city: text.meta({ title: 'City', examples: ['Odesa'] }).optional(),
    country: country
      .meta({
        title: 'Country',
        description:
          'For search engines and agencies alone; what readers are to see of it belongs to the city: Dushanbe, Tajikistan.',
      })
      .optional(),
  })
  .meta({ title: 'Place', examples: [{ venue: 'Pier 3', city: 'Odesa', country: 'UA' }] })

const agendaItem = z.strictObject({
  start: moment.meta({ title: 'Start' }),
  end: moment.meta({ title: 'End' }).optional(),
  title: text.meta({ title: 'Title', examples: ['Opening'] }),
  speakers: z
    .array(somebody)
    .meta({ title: 'Speakers', examples: [['olena']] })
    .optional(),
})

const accreditation = z.strictObject({
  required: z
    .boolean()
    .meta({ description: 'true when it is left out.', examples: [true] })
    .optional(),
  deadline: moment.meta({ title: 'Deadline' }).optional(),
  contact: somebody.optional(),
  note: prose.meta({ title: 'Note', description: 'Markdown.', examples: ['Please bring a press card.'] }).optional(),
})

export const event = z
  .strictObject({
    name: text.meta({ title: 'Name', examples: ['Harbour Lights'] }).optional(),
    start: moment.meta({ title: 'Start', description: 'A day, or a local time; a time needs timezone.' }),
    end: moment.meta({ title: 'End' }).optional(),
    place: place.optional(),
    organizer: organization.meta({ title: 'Organizer' }).optional(),
    agenda: z
      .array(agendaItem)
      .meta({ title: 'Agenda', examples: [[{ start: '2027-03-12T18:00', title: 'Opening' }]] })
      .optional(),
    accreditation: accreditation
      .meta({ title: 'Accreditation', examples: [{ deadline: '2027-03-08T12:00' }] })
      .optional(),
  })
  .meta({ title: 'Event', examples: [{ start: '2027-03-12T18:00', place: { venue: 'Pier 3', city: 'Odesa' } }] })
