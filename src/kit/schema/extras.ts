import * as z from 'zod'
import { type Format, formats } from '../kit.ts'
import { path, url, word } from './leaf.ts'
import { prose, text } from './text.ts'

export const facts = z
  .array(
    z.strictObject({
      label: text.meta({ title: 'Label', description: 'What the value is of.', examples: ['Lanterns'] }),
      value: text.meta({ title: 'Value', description: 'In quotes when it is a number.', examples: ['1,000'] }),
    }),
  )
  .meta({
    title: 'Fact sheet',
    description: 'Figures and facts on a sheet of their own, in this order.',
    examples: [[{ label: 'Lanterns', value: '1,000' }]],
  })

export const questions = z
  .array(
    z.strictObject({
      question: text.meta({
        title: 'Question',
        description: 'As a journalist would ask it.',
        examples: ['Is there an entrance fee?'],
      }),
      answer: prose.meta({ title: 'Answer', description: 'Markdown.', examples: ['There is none.'] }),
    }),
  )
  .meta({
    title: 'Questions and answers',
    description: 'What journalists ask, answered on a sheet of its own, in this order.',
    examples: [[{ question: 'Is there an entrance fee?', answer: 'There is none.' }]],
  })

export const attachments = z
  .array(
    z.strictObject({
      file: path.meta({
        title: 'File',
        description: 'A file below the kit’s folder; it goes into the kit as it is.',
        examples: ['attachments/map.pdf'],
      }),
      title: text.meta({
        title: 'Title',
        description: 'What the file is called in lists.',
        examples: ['Map of the walk'],
      }),
    }),
  )
  .meta({
    title: 'Attachments',
    description: 'Further files for journalists: a map, a programme, a study.',
    examples: [[{ file: 'attachments/map.pdf', title: 'Map of the walk' }]],
  })

export const links = z
  .array(
    z.strictObject({
      title: text.meta({ title: 'Title', description: 'What the link says.', examples: ['Video for media'] }),
      url: url.meta({
        title: 'Web address',
        description: 'Begins with https:// or http://.',
        examples: ['https://harbour.example/b-roll'],
      }),
    }),
  )
  .meta({
    title: 'Links',
    description: 'What is too large for the kit or stands elsewhere: videos, live streams, web pages.',
    examples: [[{ title: 'Video for media', url: 'https://harbour.example/b-roll' }]],
  })

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
      .meta({
        title: 'Limit in megabytes',
        description:
          'What a mail may have at most, as it is sent; 10 when it is left out. Where the archive does not fit, lighter forms of the release go instead.',
        examples: [10],
      })
      .optional(),
  })
  .meta({
    title: 'Mail',
    description: 'The drafts of mails to newsrooms, one for each language.',
    examples: [{ maxMb: 10 }],
  })

/** What each format is for, as editors show it. */
const purposes: Readonly<Record<Format, string>> = {
  html: 'web pages',
  pdf: 'for reading and print',
  docx: 'for Word',
  txt: 'plain text',
  eml: 'drafts of mails',
  ics: 'for calendars',
  vcf: 'contacts for address books',
  jsonld: 'data for search engines',
  ninjs: 'data for news agencies',
}

export const output = z
  .strictObject({
    formats: z
      .array(z.enum(formats))
      .min(1)
      .meta({
        title: 'Formats',
        description: `What build makes. ${formats.map(format => `${format}: ${purposes[format]}.`).join(' ')} All when it is left out.`,
        examples: [['html', 'pdf']],
      })
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
  .meta({ title: 'Output', description: 'Which forms build makes, and how.', examples: [{ formats: ['html', 'pdf'] }] })

export const check = z
  .strictObject({
    ignore: z
      .array(
        z.strictObject({
          code: word.meta({
            title: 'Code',
            description: 'Of a warning, as presskit check prints it; errors cannot be silenced.',
            examples: ['photo/low-resolution'],
          }),
          reason: word.meta({
            title: 'Reason',
            description: 'Why the warning does not matter here; the report repeats it.',
            examples: ['the only picture that we may use'],
          }),
        }),
      )
      .meta({
        title: 'Silenced warnings',
        description: 'Warnings that presskit check keeps to itself, each with a reason.',
        examples: [[{ code: 'photo/low-resolution', reason: 'the only picture that we may use' }]],
      })
      .optional(),
  })
  .meta({
    title: 'Check',
    description: 'What presskit check is to leave alone.',
    examples: [{ ignore: [{ code: 'photo/low-resolution', reason: 'the only picture that we may use' }] }],
  })
