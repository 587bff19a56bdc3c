import * as z from 'zod'
import { event } from './schema/event.ts'
import { attachments, check, facts, links, mail, output, questions } from './schema/extras.ts'
import { id, language, organization, traits, zone } from './schema/leaf.ts'
import { funding, organizations } from './schema/organizations.ts'
import { contacts, people, speakers } from './schema/people.ts'
import { logos, photos } from './schema/pictures.ts'
import { release } from './schema/release.ts'
import { strings } from './schema/strings.ts'
import { theme } from './schema/theme.ts'

/**
 * The kit format, version 1: the shape of `presskit.yaml`, in the order in which people write it.
 * Titles, descriptions and examples are what editors show; examples also stand in hints.
 * What a shape cannot say (references, files, languages, what each kind needs) is checked beside it.
 */
export const kitSchema = z
  .strictObject({
    presskit: z.literal(1).meta({ title: 'Format version', description: 'Of this file: 1.', examples: [1] }),
    id: id
      .meta({
        title: 'Id',
        description: 'Names the output. The folder’s name when it is left out.',
        examples: ['harbour-lights-2027'],
      })
      .optional(),
    languages: z
      .array(language)
      .min(1)
      .register(traits, { facet: 'languages', expects: 'a list of language tags' })
      .meta({
        title: 'Languages',
        description: 'Language tags; the first one is the primary language.',
        examples: [['en', 'uk']],
      }),
    timezone: zone.meta({ title: 'Time zone', description: 'Of all times of the event.' }).optional(),
    issuer: organization.meta({ title: 'Issuer', description: 'An id under organizations.' }).optional(),
    theme: theme.optional(),
    release,
    event: event.optional(),
    people: people.optional(),
    speakers: speakers.optional(),
    contacts: contacts.optional(),
    organizations: organizations.optional(),
    funding: funding.optional(),
    logos: logos.optional(),
    photos: photos.optional(),
    facts: facts.optional(),
    questions: questions.optional(),
    attachments: attachments.optional(),
    links: links.optional(),
    mail: mail.optional(),
    output: output.optional(),
    strings: strings.optional(),
    check: check.optional(),
  })
  .meta({
    title: 'Press kit',
    description: 'presskit.yaml, version 1',
    // A kit without contacts has its own code, so the shape itself lets it pass.
    required: ['presskit', 'languages', 'release', 'contacts'],
  })

/** A kit as it is written, of the right shape. */
export type RawKit = z.infer<typeof kitSchema>
