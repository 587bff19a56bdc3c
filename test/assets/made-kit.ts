import type { Attachment, Kit } from '../../src/kit/kit.ts'
import type { Person } from '../../src/kit/people.ts'
import type { Logo, Photo } from '../../src/kit/pictures.ts'

interface Pictures {
  readonly logos?: readonly Partial<Logo>[]
  readonly photos?: readonly Partial<Photo>[]
  readonly attachments?: readonly string[]
}

/** A kit of nothing but pictures; ids are the numbers of the list. */
export function madeKit({ logos = [], photos = [], attachments = [] }: Pictures): Kit {
  return {
    id: 'lanterns',
    languages: ['uk', 'en'],
    theme: { name: 'classic', options: { paper: 'A4', masthead: 'text', logos: 'end' } },
    release: {
      kind: 'press-release',
      status: 'final',
      date: '2027-03-01',
      hideTitle: false,
      headline: { uk: 'Ліхтарі', en: 'Lanterns' },
      quotes: [],
      endMark: 'auto',
    },
    people: new Map([['olena', olena]]),
    speakers: [],
    contacts: [{ person: olena, languages: [] }],
    organizations: new Map(),
    funding: [],
    logos: new Map(logos.map((logo, index) => [String(index), madeLogo(logo, index)])),
    logoGroups: [],
    photos: new Map(photos.map((photo, index) => [String(index), madePhoto(photo, index)])),
    facts: [],
    questions: [],
    attachments: attachments.map((file, index): Attachment => ({ file, title: {}, at: ['attachments', index] })),
    links: [],
    mail: {},
    strings: {},
    ignore: [],
  }
}

const olena: Person = { id: 'olena', name: { uk: 'Олена Мариненко', en: 'Olena Marynenko' }, languages: [] }

function madeLogo(logo: Partial<Logo>, index: number): Logo {
  return { id: String(index), file: 'logo.svg', alt: {}, at: ['logos', 'items', String(index)], ...logo }
}

function madePhoto(photo: Partial<Photo>, index: number): Photo {
  return { id: String(index), file: 'photo.jpg', people: [], at: ['photos', String(index)], ...photo }
}
