import * as z from 'zod'
import { releaseKinds } from '../release.ts'
import { day, instant, url } from './leaf.ts'
import { quotes } from './people.ts'
import { dateline, prose, text } from './text.ts'

const corrects = z
  .strictObject({
    text: text
      .meta({ description: 'What is replaced, in words.', examples: ['The release of 1 March 2027'] })
      .optional(),
    url: url.meta({ description: 'Where it was published.' }).optional(),
  })
  .meta({
    title: 'Corrects',
    description: 'What a correction replaces: a text, a web address or both.',
    examples: [{ text: 'The release of 1 March 2027' }],
  })

export const release = z
  .strictObject({
    kind: z
      .enum(releaseKinds)
      .meta({ title: 'Kind', description: 'press-release when it is left out.', examples: ['press-release'] })
      .optional(),
    status: z
      .enum(['draft', 'final'])
      .meta({
        title: 'Status',
        description: 'A draft is marked as one and cannot be shipped. final when it is left out.',
      })
      .optional(),
    date: day.meta({ title: 'Date', description: 'The day of the release.' }),
    embargo: instant.meta({ title: 'Embargo', description: 'Not for publication before this time.' }).optional(),
    hideTitle: z
      .boolean()
      .meta({
        title: 'Hide the title',
        description: 'Keep the headline out of file names and titles under embargo.',
        examples: [true],
      })
      .optional(),
    label: text
      .meta({
        title: 'Label',
        description: 'Instead of the language’s own word for the kind.',
        examples: ['Press release'],
      })
      .optional(),
    headline: text.meta({ title: 'Headline', examples: ['City library opens a repair café'] }),
    shortTitle: text
      .meta({ title: 'Short title', description: 'For running footers.', examples: ['Harbour Lights 2027'] })
      .optional(),
    subheadline: text.meta({ title: 'Subheadline', examples: ['Odesa, 12–14 March 2027'] }).optional(),
    dateline: dateline.meta({ title: 'Dateline', examples: ['Ghent'] }).optional(),
    lead: prose
      .meta({
        title: 'Lead',
        description: 'Who, what, when, where, why. Markdown.',
        examples: ['Two port cities light a thousand lanterns.'],
      })
      .optional(),
    body: prose
      .meta({
        title: 'Body',
        description: 'Without the lead. Markdown.',
        examples: ['The city library opens a repair café on Saturday.'],
      })
      .optional(),
    quotes: quotes.optional(),
    notes: prose
      .meta({
        title: 'Notes to editors',
        description: 'Markdown.',
        examples: ['Photographs may be taken from the pier.'],
      })
      .optional(),
    endMark: text
      .meta({
        title: 'End mark',
        description: 'auto (the language’s own practice), none, or the mark itself.',
        examples: ['auto', 'none', '###'],
      })
      .optional(),
    corrects: corrects.optional(),
  })
  .meta({
    title: 'Release',
    examples: [
      {
        date: '2026-11-22',
        headline: 'City library opens a repair café',
        body: 'The city library opens a repair café on Saturday.',
      },
    ],
  })
