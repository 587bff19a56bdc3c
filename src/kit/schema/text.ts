import * as z from 'zod'
import { path, traits } from './leaf.ts'

/** `file`, `text` and `places` are reserved words of the format: this pattern lets no word of four or more letters through. */
const languageKeys = { propertyNames: { pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$' } }

/** A key whose value is still empty is a text that waits for its translator. */
const byLanguage = z.record(z.string(), z.string().nullable()).meta(languageKeys)

/** A key of the other form decides that the other form was meant, whatever else is wrong in it. */
function without(...reserved: readonly string[]) {
  return byLanguage.refine(map => !reserved.some(key => Object.hasOwn(map, key)), { abort: true })
}

export const text = z
  .union([z.string(), byLanguage])
  .register(traits, { facet: 'text', expects: 'a text, or one text a language' })
  .meta({ id: 'text', description: 'One text for every language of the kit, or one text a language.' })

export const prose = z
  .union([
    z.string(),
    z.strictObject({
      file: path.meta({
        title: 'File',
        description: 'A Markdown file below the kit’s folder; {lang} stands for the language.',
        examples: ['release.{lang}.md'],
      }),
    }),
    without('file'),
  ])
  .register(traits, { facet: 'prose', expects: 'a text, one text a language, or a file' })
  .meta({ id: 'prose', description: 'Markdown: one for every language, one a language, or in a file of its own.' })

const cities = z.array(z.string()).min(1)

const places = z
  .union([cities, z.record(z.string(), cities).meta(languageKeys)])
  .register(traits, { facet: 'places', expects: 'a list of places, or one list a language' })
  .meta({ id: 'places', description: 'Places, for every language or by language.', examples: [['Odesa', 'Gdańsk']] })

export const dateline = z
  .union([
    z.string(),
    z
      .strictObject({
        places: places
          .meta({
            title: 'Places',
            description:
              'Where the news comes from: a list for every language, or one list a language. The date is added.',
          })
          .optional(),
        text: text
          .meta({
            title: 'Verbatim',
            description: 'Places and date as they shall stand, instead of what would be composed.',
            examples: ['Odesa and Gdańsk, 1 March 2027'],
          })
          .optional(),
      })
      .refine(form => form.places !== undefined || form.text !== undefined, { abort: true }),
    without('places', 'text'),
  ])
  .register(traits, { facet: 'dateline', expects: 'a place, or places and text' })
  .meta({ id: 'dateline', description: 'A place, for every language or by language; or places and a verbatim text.' })
