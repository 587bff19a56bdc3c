import * as z from 'zod'
import { day, id, logo, path, person, url, word } from './leaf.ts'
import { text } from './text.ts'

const byId = { propertyNames: { pattern: '^[a-z0-9][a-z0-9-]*$' } }

const logoItem = z.strictObject({
  file: path.meta({ title: 'File', description: 'SVG where there is one, else PNG.' }),
  dark: path.meta({ title: 'For dark ground', examples: ['logos/harbour-museum-dark.svg'] }).optional(),
  alt: text.meta({ title: 'Alternative text', examples: ['Harbour Museum'] }),
  minWidthMm: z
    .number()
    .positive()
    .meta({ title: 'Minimum width in millimetres', examples: [25] })
    .optional(),
  terms: text.meta({ title: 'Terms of use', examples: ['Free for reporting on the museum.'] }).optional(),
})

const group = z.strictObject({
  id: id.meta({ title: 'Id', examples: ['partners'] }),
  label: text.meta({ title: 'Label', examples: ['Partners in 2027'] }).optional(),
  items: z
    .array(logo)
    .min(1)
    .meta({ title: 'Logos', examples: [['harbour-museum']] }),
})

export const logos = z
  .strictObject({
    items: z
      .record(z.string(), logoItem)
      .meta({
        title: 'Logos',
        description: 'By id.',
        ...byId,
        examples: [{ museum: { file: 'logos/museum.svg', alt: 'Harbour Museum' } }],
      })
      .optional(),
    groups: z
      .array(group)
      .meta({ title: 'Groups', examples: [[{ id: 'partners', items: ['harbour-museum'] }]] })
      .optional(),
  })
  .meta({ title: 'Logos', examples: [{ items: { museum: { file: 'logos/museum.svg', alt: 'Harbour Museum' } } }] })

export const photos = z
  .record(
    z.string(),
    z
      .strictObject({
        file: path.meta({ title: 'File', examples: ['photos/olena.jpg'] }),
        caption: text
          .meta({
            title: 'Caption',
            description: 'Names people left to right.',
            examples: ['Olena Marynenko on Pier 3'],
          })
          .optional(),
        alt: text
          .meta({ title: 'Alternative text', examples: ['A woman with a lantern on a pier at dusk'] })
          .optional(),
        creator: word.meta({ title: 'Creator', description: 'Who took it.', examples: ['Ivan Lys'] }).optional(),
        creditLine: word.meta({ title: 'Credit line', examples: ['Ivan Lys / Harbour Museum'] }).optional(),
        copyright: word.meta({ title: 'Copyright notice', examples: ['© 2027 Harbour Museum'] }).optional(),
        usageTerms: text
          .meta({ title: 'Usage terms', examples: ['Free with credit for reporting on the event.'] })
          .optional(),
        licenseUrl: url.meta({ title: 'Web statement of rights' }).optional(),
        taken: day.meta({ title: 'Taken on' }).optional(),
        expires: day.meta({ title: 'Expires', description: 'The last day on which it may be used.' }).optional(),
        people: z
          .array(person)
          .meta({ title: 'People', description: 'Ids under people, left to right.', examples: [['olena']] })
          .optional(),
        consent: z
          .enum(['obtained', 'not-needed', 'refused'])
          .meta({ title: 'Consent', examples: ['obtained'] })
          .optional(),
      })
      .meta({ description: 'Field names are those of IPTC Photo Metadata 2025.1.' }),
  )
  .meta({
    title: 'Photos',
    description: 'By id.',
    ...byId,
    examples: [{ olena: { file: 'photos/olena.jpg', caption: 'Olena Marynenko' } }],
  })
