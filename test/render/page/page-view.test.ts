import { describe, expect, it } from 'vitest'
import type { ThemeOptions } from '../../../src/kit/theme-choice.ts'
import { forms } from '../../../src/render/forms.ts'
import type { LocalKit } from '../../../src/render/localize/local-kit.ts'
import { kitView, pageView } from '../../../src/render/page/page-view.ts'
import { bilingual, told, toldIn } from '../prepared.ts'

function viewOf(kit: LocalKit, alternates: readonly LocalKit[] = [kit], chosen: Partial<ThemeOptions> = {}) {
  return pageView(kit, {
    title: 'Title',
    forms: forms.map(form => ({ form, path: `x/y.${form.format}` })),
    alternates: alternates.map(other => ({ kit: other, path: `${other.language.tag}/y.html` })),
    options: { paper: 'A4', masthead: 'text', logos: 'end', ...chosen },
  })
}

describe('the language switch', () => {
  it('leads to the same page in each language', async () => {
    const { en, ru } = await told(bilingual())
    if (!en || !ru) throw new Error('not told')
    expect(viewOf(ru, [en, ru]).alternates).toEqual([
      { tag: 'en', name: 'English', direction: 'ltr', href: '../en/y.html', current: false },
      { tag: 'ru', name: 'Русский', direction: 'ltr', href: '../ru/y.html', current: true },
    ])
    expect([viewOf(en).start, viewOf(ru).start]).toEqual(['../index.html', 'index.html'])
  })

  it('is not there for one language', async () => {
    expect(viewOf(await toldIn('en', bilingual())).alternates).toEqual([])
  })
})

it('links the other forms of a page, not the page itself', async () => {
  const { forms: others } = viewOf(await toldIn('en', bilingual()))
  expect(others).toContainEqual({ label: 'PDF', href: '../x/y.pdf' })
  expect(others).toContainEqual({ label: 'Text', href: '../x/y.txt' })
  expect(others.map(({ href }) => href)).not.toContain('../x/y.html')
})

describe('what only pages say', () => {
  it.each([
    ['the subheadline as description', '  subheadline: { en: For all }', { description: 'For all' }],
    ['the headline where there is none', '', { description: 'City library opens a repair café' }],
    ['the short title at the foot', '  shortTitle: Repair', { runningTitle: 'Repair · 22 November 2026' }],
    ['the event of an advisory', '  kind: media-advisory', { isAdvisory: true }],
    ['no notice', '', { noticeText: '' }],
    [
      'a notice that ends its lines between statements',
      '  status: draft\n  embargo: 2026-11-22T09:00:00+01:00',
      {
        noticeText:
          'Draft – not for publication · Embargoed until 22 November 2026, 09:00 (UTC+01:00) = 22 November 2026, 08:00 UTC'
            .replaceAll(' ', '\u00A0')
            .replace('·\u00A0', '· ')
            .replace('\u00A0=', ' ='),
      },
    ],
  ])('%s', async (_name, release, expected) => {
    const event = 'event: { start: 2026-12-01, place: { city: Ghent } }'
    expect(kitView(await toldIn('en', bilingual(release, event)))).toMatchObject(expected)
  })

  it.each([
    ['https://www.library.example/', 'library.example'],
    ['https://library.example/press/', 'library.example/press'],
    ['http://library.example', 'library.example'],
  ])('the address %s as people say it', async (url, host) => {
    const yaml = bilingual('', `issuer: o\norganizations: { o: { name: Library, url: "${url}" } }`)
    expect(viewOf(await toldIn('en', yaml))).toMatchObject({ issuer: { host }, documentTitle: 'Title · Library' })
  })
})

describe('logos', () => {
  const group = (count: number, leastWidths: readonly number[] = []) => {
    const ids = Array.from({ length: count }, (_, index) => `l${index}`)
    const least = ids.map((_id, index) => (leastWidths[index] ? `, minWidthMm: ${leastWidths[index]}` : ''))
    const items = ids.map((id, index) => `${id}: { file: logos/a.svg, alt: A${least[index]} }`).join(', ')
    return `logos: { items: { ${items} }, groups: [{ id: g, items: [${ids.join(', ')}] }] }`
  }

  it.each([
    [1, 1],
    [5, 5],
    [6, 3],
    [11, 4],
  ])('%i stand in lines of equally many, %i', async (count, perRow) => {
    expect(kitView(await toldIn('en', bilingual('', group(count)))).strip).toMatchObject([{ perRow }])
  })

  it.each([
    ['in columns as wide as their widest', 8, [0, 40, 0, 40, 40, 0, 40, 0], 3],
    ['one below the other where two are too wide for a line', 3, [120, 60, 120], 1],
    ['alone where one fills a line', 2, [150, 20], 1],
  ])('%s', async (_name, count, leastWidths, perRow) => {
    const kit = await toldIn('en', bilingual('', group(count, leastWidths)))
    expect(kitView(kit).strip).toMatchObject([{ perRow }])
  })

  it.each([
    ['the logo above, not again below it', { masthead: 'logo', logos: 'start' }, [['l1']]],
    ['the logo above, again at the end', { masthead: 'logo', logos: 'end' }, [['l0', 'l1'], ['l0']]],
    ['the name above, the logo below it', { masthead: 'text', logos: 'start' }, [['l0', 'l1'], ['l0']]],
  ] as const)('of the issuer: %s', async (_name, options, expected) => {
    const yaml = `issuer: o
organizations: { o: { name: Library, logo: l0 } }
${group(2).replace(/\] \}$/, ', { id: h, items: [l0] }] }')}`
    const { strip } = viewOf(await toldIn('en', bilingual('', yaml)), [], options)
    expect(strip.map(({ logos }) => logos.map(({ id }) => id))).toEqual(expected)
  })

  it('of a funder stand beside its statement and not in the strip', async () => {
    const yaml = `${group(2)}
organizations: { f: { name: Funder, logo: l0 } }
funding: [{ funder: f, relation: funded, statement: Funded }]`
    const view = kitView(await toldIn('en', bilingual('', yaml)))
    expect(view.strip.map(({ logos }) => logos.map(({ light }) => light.path))).toEqual([['logos/g/l1.svg']])
  })
})
