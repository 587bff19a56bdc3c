import * as z from 'zod'
import { day, id, logo, path, person, url, word } from './leaf.ts'
import { text } from './text.ts'

const byId = { propertyNames: { pattern: '^[a-z0-9][a-z0-9-]*$' } }

const logoItem = z.strictObject({
  file: path.meta({ title: 'File', description: 'SVG where there is one, else PNG.' }),
  dark: path
    .meta({
      title: 'For dark ground',
      description: 'The file of its variant for dark ground: SVG where there is one, else PNG.',
      examples: ['logos/harbour-museum-dark.svg'],
    })
    .optional(),
  alt: text.meta({
    title: 'Alternative text',
    description: 'What the logo says, for those who cannot see it.',
    examples: ['Harbour Museum'],
  }),
  minWidthMm: z
    .number()
    .positive()
    .max(150)
    .meta({
      title: 'Minimum width in millimetres',
      description:
        'How wide the logo must be in print at least. No narrow one gets higher than 42 mm, and no sheet has room for more than 150 mm.',
      examples: [25],
    })
    .optional(),
  terms: text
    .meta({
      title: 'Terms of use',
      description: 'What others may use the logo for.',
      examples: ['Free for reporting on the museum.'],
    })
    .optional(),
})

const group = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Names the folder of the group’s files.', examples: ['partners'] }),
  label: text.meta({ title: 'Label', description: 'Heading of the group.', examples: ['Partners in 2027'] }).optional(),
  items: z
    .array(logo)
    .min(1)
    .meta({
      title: 'Logos',
      description: 'Ids under logos.items, in the order in which they are shown.',
      examples: [['harbour-museum']],
    }),
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
      .meta({
        title: 'Groups',
        description: 'Which logos documents show, in which order, under which headings.',
        examples: [[{ id: 'partners', items: ['harbour-museum'] }]],
      })
      .optional(),
  })
  .meta({
    title: 'Logos',
    description: 'The files of the logos, and the groups in which documents show them.',
    examples: [{ items: { museum: { file: 'logos/museum.svg', alt: 'Harbour Museum' } } }],
  })

export const photos = z
  .record(
    z.string(),
    z
      .strictObject({
        file: path.meta({
          title: 'File',
          description: 'A JPEG, PNG, TIFF, WebP or AVIF file below the kit’s folder, as large as you have it.',
          examples: ['photos/olena.jpg'],
        }),
        caption: text
          .meta({
            title: 'Caption',
            description: 'Names people left to right.',
            examples: ['Olena Marynenko on Pier 3'],
          })
          .optional(),
        alt: text
          .meta({
            title: 'Alternative text',
            description: 'What there is to see, for those who cannot see it.',
            examples: ['A woman with a lantern on a pier at dusk'],
          })
          .optional(),
        creator: word.meta({ title: 'Creator', description: 'Who took it.', examples: ['Ivan Lys'] }).optional(),
        creditLine: word
          .meta({
            title: 'Credit line',
            description: 'As it is to be printed beside the photo; the creator when it is left out.',
            examples: ['Ivan Lys / Harbour Museum'],
          })
          .optional(),
        copyright: word
          .meta({
            title: 'Copyright notice',
            description: 'Who owns the rights, since which year.',
            examples: ['© 2027 Harbour Museum'],
          })
          .optional(),
        usageTerms: text
          .meta({
            title: 'Usage terms',
            description: 'What newsrooms may use the photo for.',
            examples: ['Free with credit for reporting on the event.'],
          })
          .optional(),
        licenseUrl: url
          .meta({ title: 'Web statement of rights', description: 'The web page of the licence.' })
          .optional(),
        taken: day.meta({ title: 'Taken on', description: 'The day on which the photo was taken.' }).optional(),
        expires: day.meta({ title: 'Expires', description: 'The last day on which it may be used.' }).optional(),
        people: z
          .array(person)
          .meta({ title: 'People', description: 'Ids under people, left to right.', examples: [['olena']] })
          .optional(),
        consent: z
          .enum(['obtained', 'not-needed', 'refused'])
          .meta({
            title: 'Consent',
            description:
              'Of the people shown. obtained: they agreed. not-needed: nobody has to be asked, as where nobody can be recognized. refused: somebody said no, and the photo must go.',
            examples: ['obtained'],
          })
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
