import * as z from 'zod'

/** What a value means beyond its type: which check it gets, and which words say what was expected. */
export interface Trait {
  readonly facet: Facet
  /** Completes "should be …". */
  readonly expects: string
}

export type Facet =
  | Reference
  | 'colour'
  | 'country'
  | 'datePattern'
  | 'dateline'
  | 'day'
  | 'email'
  | 'id'
  | 'instant'
  | 'language'
  | 'languages'
  | 'moment'
  | 'path'
  | 'phone'
  | 'places'
  | 'prose'
  | 'text'
  | 'url'
  | 'word'
  | 'zone'

/** Facets of an id that stands for something else of the kit. */
export type Reference = 'person' | 'organization' | 'logo' | 'photo'

export const traits = z.registry<Trait>()

const calendarDay = String.raw`\d{4}-\d{2}-\d{2}`

export const word = leaf('word', 'a text', {})
export const id = leaf('id', 'an id of small letters a–z, digits and hyphens', { pattern: '^[a-z0-9][a-z0-9-]*$' })
export const day = leaf('day', 'a day, year-month-day', { pattern: `^${calendarDay}$`, examples: ['2016-05-31'] })
export const datePattern = leaf('datePattern', 'a pattern of a date', { examples: ['d m y'] })
export const moment = leaf('moment', 'a day, or a day and a local time', {
  pattern: String.raw`^${calendarDay}(T\d{2}:\d{2})?$`,
  examples: ['2027-03-12T18:00'],
})
export const instant = leaf('instant', 'a date and time with its offset from UTC', {
  pattern: String.raw`^${calendarDay}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$`,
  examples: ['2027-03-01T09:00:00+02:00'],
})
export const phone = leaf('phone', 'a telephone number in international form', {
  pattern: String.raw`^\+[0-9 ().\u00A0\u202F-]+$`,
  examples: ['+380 44 555 01 00'],
})
export const email = leaf('email', 'an e-mail address', {
  pattern: '^[^@\\s]+@[^@\\s]+$',
  examples: ['press@harbour.example'],
})
export const url = leaf('url', 'a web address that begins with https:// or http://', {
  pattern: '^https?://',
  examples: ['https://harbour.example'],
})
export const language = leaf('language', 'a language tag', {
  pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$',
  examples: ['en'],
})
export const zone = leaf('zone', 'the name of a time zone', { examples: ['Europe/Kyiv'] })
export const country = leaf('country', 'a country’s two capital letters (ISO 3166-1)', {
  pattern: '^[A-Z]{2}$',
  examples: ['UA'],
})
export const colour = leaf('colour', 'a colour, # and three or six digits', {
  pattern: '^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$',
  examples: ['#0b3d91'],
})
export const path = leaf('path', 'a file below the kit’s folder', { examples: ['logos/harbour-museum.svg'] })
export const person = leaf('person', 'the id of somebody under people', { examples: ['olena'] })
export const organization = leaf('organization', 'the id of an organization under organizations', {
  examples: ['harbour-museum'],
})
export const logo = leaf('logo', 'the id of a logo under logos.items', { examples: ['harbour-museum'] })
export const photo = leaf('photo', 'the id of a photo under photos', { examples: ['olena-portrait'] })

function leaf(facet: Facet, expects: string, json: { pattern?: string; examples?: string[] }) {
  return z
    .string()
    .register(traits, { facet, expects })
    .meta({ id: facet, description: sentence(expects), ...json })
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
