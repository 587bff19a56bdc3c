import * as z from 'zod'
import { releaseKinds } from '../release.ts'
import { day, instant, url } from './leaf.ts'
import { quotes } from './people.ts'
import { dateline, prose, text } from './text.ts'

const corrects = z
  .strictObject({
    text: text
      .meta({ title: 'Text', description: 'What is replaced, in words.', examples: ['The release of 1 March 2027'] })
      .optional(),
    url: url.meta({ title: 'Web address', description: 'Where it was published.' }).optional(),
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
      .meta({
        title: 'Kind',
        description:
          'press-release: news to publish. media-advisory: an invitation to an event. statement: what the issuer says on a matter. correction: it replaces what was published, and corrects says what. press-release when it is left out.',
        examples: ['press-release'],
      })
      .optional(),
    status: z
      .enum(['draft', 'final'])
      .meta({
        title: 'Status',
        description:
          'draft: marked as one in every form, and cannot be shipped. final: ready to go out. final when it is left out.',
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
    headline: text.meta({
      title: 'Headline',
      description: 'The news in one line.',
      examples: ['City library opens a repair café'],
    }),
    shortTitle: text
      .meta({ title: 'Short title', description: 'For running footers.', examples: ['Harbour Lights 2027'] })
      .optional(),
    subheadline: text
      .meta({
        title: 'Subheadline',
        description: 'What the headline leaves open: place, date, who takes part.',
        examples: ['Odesa, 12–14 March 2027'],
      })
      .optional(),
    dateline: dateline
      .meta({
        title: 'Dateline',
        description: 'Where the news comes from; stands before the lead. The date is added.',
        examples: ['Ghent'],
      })
      .optional(),
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
    description: 'What newsrooms are to publish.',
    examples: [
      {
        date: '2026-11-22',
        headline: 'City library opens a repair café',
        body: 'The city library opens a repair café on Saturday.',
      },
    ],
  })
