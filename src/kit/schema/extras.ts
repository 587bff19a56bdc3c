import * as z from 'zod'
import { formats, papers } from '../kit.ts'
import { logoPlaces, mastheads } from '../theme-choice.ts'
import { colour, path, url, word } from './leaf.ts'
import { prose, text } from './text.ts'

export const theme = z
  .union([
    word,
    z.strictObject({
      name: word
        .meta({
          title: 'Name',
          description: 'Of a theme: classic, modern, plain; or a folder with a theme of your own: ./my-theme',
          examples: ['classic'],
        })
        .optional(),
      options: z
        .strictObject({
          accent: colour
            .meta({
              title: 'Accent colour',
              description:
                'In quotes, for # begins a comment. Where it is too light for text on white, text takes a darker shade of it.',
            })
            .optional(),
          paper: z
            .enum(papers)
            .meta({ title: 'Paper', examples: ['A4'] })
            .optional(),
          masthead: z
            .enum(mastheads)
            .meta({
              title: 'Masthead',
              description: 'What names the issuer at the head of each document. Without a logo, logo is text.',
              examples: ['logo'],
            })
            .optional(),
          logos: z
            .enum(logoPlaces)
            .meta({
              title: 'Place of the logo groups',
              description: 'In documents: at the end, at the start below the masthead, or in none of them.',
              examples: ['end'],
            })
            .optional(),
        })
        .meta({ title: 'Options', examples: [{ paper: 'A4' }] })
        .optional(),
    }),
  ])
  .meta({ title: 'Theme', description: 'How the kit looks: a name, or name and options.', examples: ['classic'] })

export const facts = z
  .array(
    z.strictObject({
      label: text.meta({ title: 'Label', examples: ['Lanterns'] }),
      value: text.meta({ title: 'Value', description: 'In quotes when it is a number.', examples: ['1,000'] }),
    }),
  )
  .meta({ title: 'Fact sheet', examples: [[{ label: 'Lanterns', value: '1,000' }]] })

export const questions = z
  .array(
    z.strictObject({
      question: text.meta({ title: 'Question', examples: ['Is there an entrance fee?'] }),
      answer: prose.meta({ title: 'Answer', description: 'Markdown.', examples: ['There is none.'] }),
    }),
  )
  .meta({
    title: 'Questions and answers',
    examples: [[{ question: 'Is there an entrance fee?', answer: 'There is none.' }]],
  })

export const attachments = z
  .array(
    z.strictObject({
      file: path.meta({ title: 'File', examples: ['attachments/map.pdf'] }),
      title: text.meta({ title: 'Title', examples: ['Map of the walk'] }),
    }),
  )
  .meta({ title: 'Attachments', examples: [[{ file: 'attachments/map.pdf', title: 'Map of the walk' }]] })

export const links = z
  .array(
    z.strictObject({
      title: text.meta({ title: 'Title', examples: ['Video for media'] }),
      url: url.meta({ title: 'Web address', examples: ['https://harbour.example/b-roll'] }),
    }),
  )
  .meta({ title: 'Links', examples: [[{ title: 'Video for media', url: 'https://harbour.example/b-roll' }]] })

export const mail = z
  .strictObject({
    subject: text
      .meta({
        title: 'Subject',
        description: 'The headline when it is left out.',
        examples: ['Harbour Lights: a thousand lanterns'],
      })
      .optional(),
    maxMb: z
      .number()
      .positive()
      .meta({ title: 'Limit in megabytes', description: 'Of the encoded mail.', examples: [10] })
      .optional(),
  })
  .meta({ title: 'Mail', examples: [{ maxMb: 10 }] })

export const output = z
  .strictObject({
    formats: z
      .array(z.enum(formats))
      .min(1)
      .meta({ title: 'Formats', description: 'All when it is left out.', examples: [['html', 'pdf']] })
      .optional(),
    wrap: z
      .int()
      .min(40)
      .max(200)
      .meta({
        title: 'Width of text files',
        description:
          'In columns; Han letters take two. Addresses and phone numbers stay whole. When it is left out, each paragraph is one line, which pastes best.',
        examples: [72],
      })
      .optional(),
  })
  .meta({ title: 'Output', examples: [{ formats: ['html', 'pdf'] }] })

export const check = z
  .strictObject({
    ignore: z
      .array(
        z.strictObject({
          code: word.meta({ title: 'Code', description: 'Of a warning.', examples: ['photo/low-resolution'] }),
          reason: word.meta({ title: 'Reason', examples: ['the only picture that we may use'] }),
        }),
      )
      .meta({
        title: 'Silenced warnings',
        examples: [[{ code: 'photo/low-resolution', reason: 'the only picture that we may use' }]],
      })
      .optional(),
  })
  .meta({
    title: 'Check',
    examples: [{ ignore: [{ code: 'photo/low-resolution', reason: 'the only picture that we may use' }] }],
  })
