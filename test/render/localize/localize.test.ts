import { describe, expect, it } from 'vitest'
import { bilingual, told, toldIn } from '../prepared.ts'

describe('the release', () => {
  it('is told in each language', async () => {
    const { en, ru } = await told(bilingual())
    expect(en).toMatchObject({
      label: 'Press release',
      releaseLine: 'for immediate release',
      title: 'City library opens a repair café',
      date: { iso: '2026-11-22', text: '22 November 2026' },
      endMark: '###',
      notice: undefined,
    })
    expect(ru).toMatchObject({
      label: 'Пресс-релиз',
      releaseLine: 'для немедленного распространения',
      headline: 'Городская библиотека открывает ремонтное кафе',
      date: { iso: '2026-11-22', text: '22 ноября 2026 г.' },
      endMark: undefined,
    })
  })

  it.each([
    ['a label of its own', '  label: { en: News }', { label: 'News' }],
    ['a statement', '  kind: statement', { label: 'Statement', kind: 'statement' }],
    ['a short title', '  shortTitle: { en: Repair café }', { shortTitle: 'Repair café' }],
    ['no short title', '', { shortTitle: 'City library opens a repair café' }],
    ['no end mark', '  endMark: none', { endMark: undefined }],
    ['an end mark of its own', '  endMark: "-30-"', { endMark: '-30-' }],
  ])('%s', async (_name, release, expected) => {
    expect(await toldIn('en', bilingual(release))).toMatchObject(expected)
  })
})

describe('a dateline', () => {
  it.each([
    ['none', '', undefined, undefined],
    ['a city', '  dateline: Ghent', 'Ghent, 22 November 2026', 'Ghent, 22 ноября 2026'],
    [
      'cities by language',
      '  dateline: { places: { en: [Ghent, Bruges], ru: [Гент, Брюгге] } }',
      'Ghent, Bruges, 22 November 2026',
      'Гент, Брюгге, 22 ноября 2026',
    ],
    [
      'words that win',
      '  dateline: { places: [A], text: { en: "GHENT, Nov. 22" } }',
      'GHENT, Nov. 22',
      'A, 22 ноября 2026',
    ],
    ['a city of one language', '  dateline: { ru: Гент }', undefined, 'Гент, 22 ноября 2026'],
  ])('%s', async (_name, dateline, english, russian) => {
    const { en, ru } = await told(bilingual(dateline))
    expect([en?.dateline, ru?.dateline]).toEqual([english, russian])
  })
})

describe('an embargo', () => {
  it.each([
    [
      'with an offset',
      '2026-11-22T09:00:00+02:00',
      '22 November 2026, 09:00 (UTC+02:00) = 22 November 2026, 07:00 UTC',
    ],
    ['without seconds', '2026-11-22T09:00+02:00', '22 November 2026, 09:00 (UTC+02:00) = 22 November 2026, 07:00 UTC'],
    [
      'west of Greenwich',
      '2026-11-22T22:30:00-03:30',
      '22 November 2026, 22:30 (UTC−03:30) = 23 November 2026, 02:00 UTC',
    ],
    [
      'east, the day before',
      '2026-11-22T01:00:00+10:00',
      '22 November 2026, 01:00 (UTC+10:00) = 21 November 2026, 15:00 UTC',
    ],
    ['in UTC', '2026-11-22T09:00:00Z', '22 November 2026, 09:00 (UTC)'],
    ['in UTC by its number', '2026-11-22T09:00:00+00:00', '22 November 2026, 09:00 (UTC)'],
  ])('%s', async (_name, embargo, expected) => {
    const kit = await toldIn('en', bilingual(`  embargo: "${embargo}"`))
    const line = `Embargoed until ${expected.replaceAll(/ (?=\(?UTC)/g, '\u00A0')}`
    expect(kit).toMatchObject({ releaseLine: line, notice: line, embargoed: true, titleHidden: false })
  })

  it('stands beside the draft', async () => {
    const kit = await toldIn('en', bilingual('  status: draft\n  embargo: "2026-11-22T09:00:00Z"'))
    expect(kit.notice).toBe('Draft – not for publication · Embargoed until 22 November 2026, 09:00\u00A0(UTC)')
    expect(kit.releaseLine).toBe('Draft – not for publication')
  })

  it.each([
    [
      'while it holds',
      '  embargo: "2026-11-22T09:00:00Z"\n  hideTitle: true\n  shortTitle: Repair café',
      'Press release',
    ],
    ['and without one it is not', '  hideTitle: true', 'City library opens a repair café'],
  ])('the title is hidden %s', async (_name, release, title) => {
    expect(await toldIn('en', bilingual(release))).toMatchObject({ title, shortTitle: title })
  })
})

it('tells a draft', async () => {
  expect(await toldIn('ru', bilingual('  status: draft'))).toMatchObject({
    draft: true,
    notice: 'Черновик — не для публикации',
    releaseLine: 'Черновик — не для публикации',
  })
})

describe('what a language lacks', () => {
  it.each([
    ['a subheadline', '  subheadline: { en: For all }', 'subheadline'],
    ['a lead', '  lead: { en: For all }', 'lead'],
    ['notes', '  notes: { en: For all }', 'notes'],
    ['a quotation', '  quotes: [{ name: An, standalone: true, text: { en: Come }}]', 'quotes'],
  ] as const)('%s is left out there alone', async (_name, release, key) => {
    const { en, ru } = await told(bilingual(release))
    expect([en?.[key]?.length === 0, ru?.[key]?.length ?? 0]).toEqual([false, 0])
  })

  it('but a name is borrowed', async () => {
    const ru = await toldIn(
      'ru',
      bilingual('', 'people: { an: { name: { en: An Peeters }, title: { en: Mender } } }\nspeakers: [{ person: an }]'),
    )
    expect(ru.speakers).toMatchObject([{ name: 'An Peeters', title: undefined, topic: undefined }])
  })
})

it('gives quotations their marks, and leaves those of the body there', async () => {
  const { en, ru } = await told(
    bilingual(`  quotes:
    - { name: An, standalone: true, text: { en: Come, ru: Приходите } }
    - { name: An, text: { en: The city library, ru: Городская библиотека } }`),
  )
  expect([en?.quotes.map(({ text }) => text), ru?.quotes.map(({ text }) => text)]).toEqual([
    ['“Come”'],
    ['«Приходите»'],
  ])
})

it.each([
  ['of three lines', 'Come and mend what is broken with us, and have a cup of coffee.', true],
  ['of many letters', 'Come and mend. '.repeat(12), false],
  ['of many wide characters', '请带上您想修理的东西，和我们一起喝杯咖啡。'.repeat(4), false],
])('knows a quotation %s', async (_name, text, short) => {
  const { en } = await told(bilingual(`  quotes: [{ name: An, standalone: true, text: { en: '${text}', ru: Да } }]`))
  expect(en?.quotes.map(quotation => quotation.short)).toEqual([short])
})

describe('organizations', () => {
  const organizations = `issuer: library
organizations:
  other: { name: Other, boilerplate: We are others. }
  library: { name: Library, boilerplate: We lend. }
  silent: { name: Silent }
  funder: { name: Funder, url: "https://funder.example", logo: emblem, boilerplate: We fund. }
funding: [{ funder: funder, relation: funded, statement: Funded by the funder }]
logos: { items: { emblem: { file: logos/a.svg, alt: Emblem } } }`

  it('that have a boilerplate show it once: the issuer first, the funder with its funding', async () => {
    const kit = await toldIn('en', bilingual('', organizations))
    expect(kit.boilerplates.map(({ name }) => name)).toEqual(['Library', 'Other'])
    expect(kit.funding).toMatchObject([
      { funder: { name: 'Funder', logo: { alt: 'Emblem' } }, url: 'https://funder.example' },
    ])
    expect(kit.funding[0]?.funder.boilerplate).not.toEqual([])
  })
})
