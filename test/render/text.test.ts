import { describe, expect, it } from 'vitest'
import type { LocalKit } from '../../src/render/localize/local-kit.ts'
import { agendaOutline, speakersOutline } from '../../src/render/outline/annex-outlines.ts'
import { releaseOutline } from '../../src/render/outline/release-outline.ts'
import { outlineText } from '../../src/render/text.ts'
import { bilingual, toldIn } from './prepared.ts'

function releaseText(kit: LocalKit): string {
  return outlineText(releaseOutline(kit, ' — '), kit.language)
}

const everything = bilingual(
  `  status: draft
  label: News
  subheadline: { en: Bring your toaster }
  dateline: { en: Ghent }
  lead: { en: A repair café opens. }
  quotes: [{ person: an, standalone: true, text: { en: Come } }]
  notes: { en: Photographs welcome. }`,
  `issuer: library
people: { an: { name: An Peeters, title: { en: head of repairs }, organization: library, bio: { en: An mends. } } }
speakers: [{ person: an, topic: { en: Toasters } }]
organizations:
  library: { name: { en: Library }, boilerplate: { en: We lend. } }
  city: { name: { en: City }, logo: a, boilerplate: { en: We pay. } }
funding:
  - funder: city
    relation: funded
    statement: { en: Funded by the city, ru: Платит город }
    url: https://city.example
    disclaimer: { en: Our own views. }
logos:
  items: { a: { file: logos/a.svg, alt: { en: Coat of arms } } }
  groups: [{ id: funder, label: { en: Funder }, items: [a] }]`,
)

it.each([
  ['en', 'OFFICIAL NOTICE'],
  ['tr', 'OFFİCİAL NOTİCE'],
])('the label has the capitals of %s', async (tag, label) => {
  const kit = await toldIn('en', bilingual('  label: { en: Official notice }'))
  expect(outlineText(releaseOutline(kit, ' — '), { ...kit.language, tag })).toContain(`${label}\n`)
})

it('the label stays as it is in Georgian, whose capitals few fonts have', async () => {
  const kit = await toldIn('en', bilingual('  label: { en: პრესრელიზი }'))
  const georgian = { ...kit.language, tag: 'ka', script: 'Geor' }
  expect(outlineText(releaseOutline(kit, ' — '), georgian)).toContain('პრესრელიზი\n')
})

it('the release stands in the order of every form', async () => {
  expect(releaseText(await toldIn('en', everything))).toBe(`Draft – not for publication

Library

NEWS
Draft – not for publication · 22 November 2026

City library opens a repair café

Bring your toaster

Ghent, 22 November 2026 — A repair café opens.

The city library opens a repair café.

“Come”
— An Peeters, head of repairs, Library

Speakers

An Peeters, head of repairs, Library
Toasters

Notes to editors

Photographs welcome.

###

Background

Library

We lend.

Media contact

An Peeters
E-mail: press@library.example

Funding

Coat of arms

Funded by the city
https://city.example

City

We pay.

Our own views.
`)
})

it('the speakers stand with their biographies', async () => {
  const kit = await toldIn('en', everything)
  expect(outlineText(speakersOutline(kit, ' — '), kit.language)).toBe(`Draft – not for publication

Library

NEWS
Draft – not for publication · 22 November 2026

Speakers

City library opens a repair café

An Peeters

head of repairs, Library
Toasters

An mends.

Media contact

An Peeters
E-mail: press@library.example
`)
})

it('the smallest kit has no empty heading', async () => {
  expect(releaseText(await toldIn('ru', bilingual()))).toBe(`ПРЕСС-РЕЛИЗ
для немедленного распространения · 22 ноября 2026 г.

Городская библиотека открывает ремонтное кафе

Городская библиотека открывает ремонтное кафе.

Контакт для прессы

An Peeters
Эл. почта: press@library.example
`)
})

describe('a dateline', () => {
  it.each([
    ['runs into a paragraph', 'It opens.', 'Ghent, 22 November 2026 — It opens.'],
    ['stands before a heading', '## Mend\\n\\nIt opens.', 'Ghent, 22 November 2026\n\nMend\n\nIt opens.'],
    ['stands before a list', '- Toasters', 'Ghent, 22 November 2026\n\n• Toasters'],
    ['stands before a quotation', '> Come', 'Ghent, 22 November 2026\n\n> Come'],
  ])('%s', async (_name, lead, expected) => {
    const kit = await toldIn('en', bilingual(`  dateline: Ghent\n  lead: { en: "${lead}" }`))
    expect(releaseText(kit)).toContain(`\n\n${expected}\n\nThe city library`)
  })
})

it.each([
  ['zh-Hans', ['根特、布鲁日，2026年11月22日——开幕', '语言：English、简体中文', '甲、乙']],
  ['ar', ['根特، 布鲁日، 22', 'اللغات: English، العربية', '甲، 乙']],
])('places, languages and people are parted as %s does it', async (tag, lists) => {
  const people = 'people: { a: { name: 甲 }, b: { name: 乙 } }'
  const event = 'event: { start: 2026-12-12, agenda: [{ start: 2026-12-12T09:00, title: 开幕, speakers: [a, b] }] }'
  const yaml = bilingual(
    '  dateline: { places: [根特, 布鲁日] }\n  lead: 开幕',
    `    languages: [en, ru]\n${people}\n${event}`,
  )
  const kit = await toldIn(tag, yaml.replaceAll(/\bru\b/g, tag))
  const text = releaseText(kit) + outlineText(agendaOutline(kit, ' — '), kit.language)
  expect(lists.filter(list => !text.includes(list))).toEqual([])
})

it.each([
  ['zh-Hans', '须提前登记；An Peeters'],
  ['ar', 'مطلوب؛ An Peeters'],
])('what is told of one thing is parted as %s does it', async (tag, detail) => {
  const event =
    'people: { an: { name: An Peeters } }\nevent: { start: 2026-12-12, accreditation: { required: true, contact: an } }'
  const kit = await toldIn(
    tag,
    bilingual('', event)
      .replace('[en, ru]', `[${tag}, ru]`)
      .replaceAll(' en: ', ` ${tag}: `)
      .replaceAll('    en:', `    ${tag}:`),
  )
  expect(releaseText(kit)).toContain(detail)
})

it('a media advisory tells the event', async () => {
  const kit = await toldIn(
    'en',
    bilingual(
      '  kind: media-advisory',
      `people: { an: { name: An Peeters } }
event:
  name: { en: Open day }
  start: 2026-12-12T10:00
  end: 2026-12-12T15:00
  place: { venue: { en: Hall }, city: { en: Ghent } }
  agenda: [{ start: 2026-12-12T10:00, title: { en: Opening }, speakers: [an] }]
  accreditation: { deadline: 2026-12-10, contact: an, note: { en: Bring a card. } }`,
    ),
  )
  expect(releaseText(kit)).toContain(`Event

Open day

When: 12 December 2026, 10:00–15:00
Where: Hall, Ghent
Accreditation: Apply by 10 December 2026; An Peeters

Bring a card.

Agenda

12 December 2026, 10:00: Opening; An Peeters
`)
})

it('a correction says what it corrects', async () => {
  const corrects = '  kind: correction\n  corrects: { text: { en: The day }, url: "https://library.example/1" }'
  expect(releaseText(await toldIn('en', bilingual(corrects)))).toContain(
    'What is corrected:\nThe day\nhttps://library.example/1\n',
  )
})
