import type { Format, Kit } from '../kit/kit.ts'
import type { Form } from './form.ts'

const nothing = () => undefined

/**
 * Every form that this version makes, in the order in which it is offered. A new one is a row and its maker, which is
 * loaded when the form is asked for and not before.
 */
export const forms: readonly Form[] = [
  {
    of: 'document',
    format: 'pdf',
    extension: 'pdf',
    mediaType: 'application/pdf',
    name: () => 'PDF',
    lacks: nothing,
    maker: 'browser',
  },
  {
    of: 'document',
    format: 'html',
    extension: 'html',
    mediaType: 'text/html',
    name: ({ web }) => web,
    lacks: nothing,
    maker: 'template',
  },
  {
    of: 'document',
    format: 'docx',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: () => 'Word',
    lacks: nothing,
    maker: async () => (await import('./docx/make.ts')).makeDocx,
  },
  {
    of: 'document',
    format: 'txt',
    extension: 'txt',
    mediaType: 'text/plain',
    name: ({ text }) => text,
    lacks: nothing,
    maker: async () => (await import('./text.ts')).documentText,
  },
  {
    of: 'mail',
    format: 'eml',
    extension: 'eml',
    mediaType: 'message/rfc822',
    name: ({ email }) => email,
    lacks: nothing,
    maker: () => import('./mail/mail.ts'),
  },
  {
    of: 'language',
    format: 'ics',
    extension: 'ics',
    mediaType: 'text/calendar',
    name: () => 'iCalendar',
    lacks: ({ event }) => (event ? undefined : 'the kit has no event'),
    card: ({ event }) => event,
    maker: async () => (await import('./calendar/calendar.ts')).calendarFiles,
  },
  {
    of: 'kit',
    format: 'vcf',
    extension: 'vcf',
    mediaType: 'text/vcard',
    name: () => 'vCard',
    lacks: nothing,
    card: ({ contact }) => contact,
    maker: async () => (await import('./vcard.ts')).contactFiles,
  },
  {
    of: 'language',
    format: 'jsonld',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    name: () => 'JSON-LD',
    lacks: nothing,
    card: ({ data }) => data,
    maker: async () => (await import('./json-ld/json-ld.ts')).jsonLdFiles,
  },
  {
    of: 'language',
    format: 'ninjs',
    extension: 'ninjs.json',
    mediaType: 'application/json',
    name: () => 'IPTC ninjs',
    lacks: nothing,
    card: ({ data }) => data,
    maker: async () => (await import('./ninjs/ninjs.ts')).ninjsFiles,
  },
]

/** The row of a format; none for one that this version does not make. */
export function findForm(format: Format): Form | undefined {
  return forms.find(form => form.format === format)
}

/** The forms that a kit gets: of those that it asks for, or else of all, those that are made and that it can have. */
export function formsOf(kit: Kit): readonly Form[] {
  return forms.filter(form => (kit.formats?.includes(form.format) ?? true) && form.lacks(kit) === undefined)
}
