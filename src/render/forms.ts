import type { Format, Kit } from '../kit/kit.ts'
import type { Form } from './form.ts'

/**
 * Every form that this version makes, in the order in which it is offered. A new one is a row and its maker, which is
 * loaded when the form is asked for and not before.
 */
export const forms: readonly Form[] = [
  {
    of: 'document',
    format: 'pdf',
    extension: 'pdf',
    name: () => 'PDF',
    maker: 'browser',
  },
  {
    of: 'document',
    format: 'html',
    extension: 'html',
    name: ({ web }) => web,
    maker: 'template',
  },
  {
    of: 'document',
    format: 'docx',
    extension: 'docx',
    name: () => 'Word',
    maker: async () => (await import('./docx/make.ts')).makeDocx,
  },
  {
    of: 'document',
    format: 'txt',
    extension: 'txt',
    name: ({ text }) => text,
    maker: async () => (await import('./text.ts')).documentText,
  },
  {
    of: 'mail',
    format: 'eml',
    extension: 'eml',
    name: ({ email }) => email,
    maker: () => import('./mail/mail.ts'),
  },
  {
    of: 'language',
    format: 'ics',
    extension: 'ics',
    name: () => 'iCalendar',
    lacks: ({ event }) => (event ? undefined : 'the kit has no event'),
    card: ({ event }) => event,
    maker: async () => (await import('./calendar/calendar.ts')).calendarFiles,
  },
  {
    of: 'kit',
    format: 'vcf',
    extension: 'vcf',
    name: () => 'vCard',
    card: ({ contact }) => contact,
    maker: async () => (await import('./vcard.ts')).contactFiles,
  },
  {
    of: 'language',
    format: 'jsonld',
    extension: 'jsonld',
    name: () => 'JSON-LD',
    card: ({ data }) => data,
    maker: async () => (await import('./json-ld/json-ld.ts')).jsonLdFiles,
  },
  {
    of: 'language',
    format: 'ninjs',
    extension: 'ninjs.json',
    name: () => 'IPTC ninjs',
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
  return forms.filter(form => (kit.formats?.includes(form.format) ?? true) && form.lacks?.(kit) === undefined)
}
