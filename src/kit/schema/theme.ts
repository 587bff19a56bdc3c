import * as z from 'zod'
import { papers } from '../kit.ts'
import { logoPlaces, mastheads } from '../theme-choice.ts'
import { colour, word } from './leaf.ts'

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
                'In quotes, for # begins a comment. Where it is too light for text on white, text takes a darker shade of it; fields of colour keep it, with dark text on them.',
            })
            .optional(),
          paper: z
            .enum(papers)
            .meta({
              title: 'Paper',
              description:
                'For print. A4: 210 × 297 mm, used in most of the world. Letter: 8½ × 11 inches, used in North America. A4 when it is left out.',
              examples: ['A4'],
            })
            .optional(),
          masthead: z
            .enum(mastheads)
            .meta({
              title: 'Masthead',
              description:
                'What names the issuer at the head of each document. text: its name. logo: its logo, or its name where it has none. none: nothing. text when it is left out.',
              examples: ['logo'],
            })
            .optional(),
          logos: z
            .enum(logoPlaces)
            .meta({
              title: 'Place of the logo groups',
              description:
                'Where documents show logos.groups. end: after all else. start: below the masthead. none: nowhere. end when it is left out.',
              examples: ['end'],
            })
            .optional(),
        })
        .meta({ title: 'Options', description: 'What a kit may choose of its theme.', examples: [{ paper: 'A4' }] })
        .optional(),
    }),
  ])
  .meta({ title: 'Theme', description: 'How the kit looks: a name, or name and options.', examples: ['classic'] })
