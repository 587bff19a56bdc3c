import * as z from 'zod'
import { datePattern, word } from './leaf.ts'
import { words } from './words.ts'

const pattern = (title: string, description: string, example: string) =>
  datePattern.meta({ title, description, examples: [example] }).optional()

const dates = z
  .strictObject({
    months: z
      .array(word)
      .meta({
        title: 'Months',
        description: 'Twelve, in the form that stands beside a day.',
        minItems: 12,
        maxItems: 12,
        examples: [['janeiro', 'fevereiro']],
      })
      .optional(),
    firstDay: word
      .meta({ title: 'First of a month', description: 'Where it has a form of its own.', examples: ['1.º'] })
      .optional(),
    day: pattern('Day', 'A day in running text.', "d 'de' m 'de' y"),
    dateline: pattern('Day in a dateline', 'Where some languages drop a word.', "d 'de' m 'de' y"),
    rangeInMonth: pattern('Two days of one month', 'From d to D of the month m.', "d–D 'de' m 'de' y"),
    rangeInYear: pattern('Two days of one year', 'From d m to D M of the year y.', "d 'de' m – D 'de' M 'de' y"),
    rangeOverYears: pattern('Two days of two years', 'From d m y to D M Y.', "d 'de' m 'de' y – D 'de' M 'de' Y"),
    dayAndTime: z
      .string()
      .meta({
        title: 'Between day and time',
        description: 'With its spaces, in quotes. The comma of the same language here when it is left out.',
        examples: [', '],
      })
      .optional(),
  })
  .meta({
    title: 'Dates',
    description:
      'Patterns: d, m, y are day, month and year; D, M, Y those of the last day of a range; words stand in single quotes.',
    examples: [{ day: "d 'de' m 'de' y" }],
  })

const numbers = z
  .strictObject({
    decimal: z
      .string()
      .meta({ title: 'Decimal sign', description: 'Between whole and part, in sizes of files.', examples: [','] })
      .optional(),
    bytes: z
      .array(word)
      .meta({
        title: 'Bytes, kilobytes, megabytes',
        description: 'Three units for sizes of files, in this order.',
        minItems: 3,
        maxItems: 3,
        examples: [['bytes', 'kB', 'MB']],
      })
      .optional(),
  })
  .meta({ title: 'Numbers', description: 'How sizes of files are written.', examples: [{ decimal: ',' }] })

const ownLanguage = z
  .strictObject({
    name: word
      .meta({ title: 'Name', description: 'The language’s own name for itself.', examples: ['Português'] })
      .optional(),
    direction: z
      .enum(['ltr', 'rtl'])
      .meta({
        title: 'Direction',
        description: 'ltr: from left to right. rtl: from right to left. As its script is written when it is left out.',
      })
      .optional(),
    quotes: z
      .array(z.string())
      .meta({
        title: 'Quotation marks',
        description: 'Four: the outer pair, then the pair inside of them.',
        minItems: 4,
        maxItems: 4,
        examples: [['“', '”', '‘', '’']],
      })
      .optional(),
    comma: z
      .string()
      .meta({ title: 'Comma', description: 'With its space, in quotes.', examples: [', '] })
      .optional(),
    listComma: z
      .string()
      .meta({
        title: 'Comma of a list',
        description:
          'Between places, languages and people, where that is another sign. The comma of the same language here when it is left out.',
        examples: ['、'],
      })
      .optional(),
    colon: z
      .string()
      .meta({ title: 'Colon', description: 'With its space, in quotes.', examples: [': '] })
      .optional(),
    semicolon: z
      .string()
      .meta({ title: 'Semicolon', description: 'With its space, in quotes.', examples: ['; '] })
      .optional(),
    pageOf: z
      .string()
      .meta({
        title: 'Page … of …',
        description: 'Between the number of a page and how many there are, with its spaces, in quotes.',
        examples: [' of '],
      })
      .optional(),
    endMark: word.meta({ title: 'End mark', description: 'What closes a release.', examples: ['###'] }).optional(),
    dates: dates.optional(),
    numbers: numbers.optional(),
    ...words,
  })
  .meta({ examples: [{ contact: 'Media contact' }] })

export const strings = z.record(z.string(), ownLanguage).meta({
  title: 'Words',
  description:
    'By language: words of documents in place of presskit’s own. A language that presskit does not have needs all of them, with name, quotes and dates.',
  propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' },
  examples: [{ en: { contact: 'Media contact' } }],
})
