import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const kit = new URL('../../kits/dushanbe-2016/', import.meta.url)

function read(path: string): string {
  return readFileSync(new URL(path, kit), 'utf8')
}

/** Every text below `value` that a reader of `language` meets: its own ones, and those that stand for all languages. */
function textsOf(value: unknown, language: string): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)]
  const entries = Object.entries(value).filter(([key]) => key === language || !['ru', 'en'].includes(key))
  return entries.flatMap(([, below]) => textsOf(below, language))
}

function everyWordOf(language: string): string {
  const texts = [...textsOf(parse(read('presskit.yaml')), language), read(`release.${language}.md`)]
  return texts.join('\n').replace(/\s+/g, ' ')
}

describe('the facts stand in both languages', () => {
  const words: Readonly<Record<string, string>> = { ru: everyWordOf('ru'), en: everyWordOf('en') }

  it.each([
    ['label', 'Пресс-релиз', 'Press release'],
    [
      'subject',
      'Региональная конференция о роли гражданского общества в предупреждении пыток',
      'Regional conference on the role of civil society in the prevention of torture',
    ],
    ['place and dates', 'Душанбе, Таджикистан, 31 мая – 2 июня 2016', 'Dushanbe, Tajikistan, 31 May – 2 June 2016'],
    ['dateline', 'Алматы Бишкек Брюссель Душанбе Варшава', 'Almaty Bishkek Brussels Dushanbe Warsaw'],
    ['day of the release', '2016-05-31', '2016-05-31'],
    ['participants', 'Шестьдесят представителей', 'Sixty representatives'],
    ['coalitions', 'Казахстана, Кыргызстана и Таджикистана', 'Kazakhstan, Kyrgyzstan and Tajikistan'],
    ['guests', 'других стран бывшего Советского Союза', 'other countries of the former Soviet Union'],
    ['guest organisations', 'международные правозащитные организации', 'International human rights organisations'],
    ['organiser', 'Коалиция против пыток в Таджикистане', 'Coalition against Torture in Tajikistan'],
    ['speaker 1', 'Маргус Солнсон', 'Margus Solnson'],
    ['office 1', 'временный поверенный в делах Европейского союза', 'chargé d’affaires a.i. of the European Union'],
    ['speaker 2', 'Маркус Мюллер', 'Markus Müller'],
    ['office 2', 'глава Бюро ОБСЕ в Таджикистане', 'head of the OSCE Office in Tajikistan'],
    ['speaker 3', 'Парвиз Муллоджанов', 'Parviz Mullojanov'],
    ['office 3', 'политолог', 'political analyst'],
    ['topic 3', 'олитические, экономические и социальные процессы', 'olitical, economic and social processes'],
    ['region of topic 3', 'гражданское общество в Центральной Азии', 'civil society in Central Asia'],
    ['speaker 4', 'Елена Волочай', 'Elena Volochai'],
    ['office 4', 'психолог из Украины', 'psychologist from Ukraine'],
    ['topic 4', 'компенсаций для жертв пыток', 'compensation for victims of torture'],
    ['task 1', 'независимых механизмах расследования', 'independent mechanisms of investigation'],
    ['task 2', 'юридической помощи', 'legal aid'],
    ['task 3', 'стратегических судебных делах', 'strategic litigation'],
    [
      'project',
      'Деятельность для защиты свободы от пыток в Казахстане и Таджикистане',
      'Action for Freedom from Torture in Kazakhstan and Tajikistan',
    ],
    ['partner 1', 'Хельсинкский Фонд по Правам Человека (Польша)', 'Helsinki Foundation for Human Rights (Poland)'],
    [
      'partner 2',
      'Международное Партнёрство по Правам Человека (Бельгия)',
      'International Partnership for Human Rights (Belgium)',
    ],
    [
      'partner 3',
      'Казахстанское международное бюро по правам человека и соблюдению законности (Казахстан)',
      'Kazakhstan International Bureau for Human Rights and Rule of Law (Kazakhstan)',
    ],
    ['partner 4', '«Нота Бене» (Таджикистан)', 'Nota Bene (Tajikistan)'],
    ['co-sponsor', 'фонд «Открытое общество»', 'Open Society Foundation'],
    ['summed up by', 'координатор проекта Ленур Керимов', 'project co-ordinator, Lenur Kerimov'],
    ['potential', 'большим потенциалом в предупреждении пыток', 'much potential in preventing torture'],
    ['means', 'мониторингу и адвокации', 'monitoring and advocacy'],
    ['help', 'более профессиональную юридическую помощь', 'more professional legal aid'],
    ['lasting', 'стала устойчивее', 'more sustainable'],
    ['delegation', 'https://eeas.europa.eu/delegations/tajikistan', 'https://eeas.europa.eu/delegations/tajikistan'],
    ['member states', '28 государств-членов', '28 member states'],
    ['active since', 'с 1992 года', 'since 1992'],
    ['a year', '35 миллионов евро в год', '€35 million a year'],
    ['logos of the co-sponsor', 'Коспонсор в 2016 году', 'Co-sponsor in 2016'],
    ['logos of the partners', 'НПО — партнёры проекта', 'NGO partners of the project'],
  ])('%s', (_fact, ru, en) => {
    const found = { ru: words.ru?.includes(ru) || `no “${ru}”`, en: words.en?.includes(en) || `no “${en}”` }
    expect(found).toEqual({ ru: true, en: true })
  })

  it('gives nobody’s words in quotation marks: what stands there is a name', () => {
    const quoted = [...read('release.ru.md').matchAll(/«(.+?)»/g), ...read('release.en.md').matchAll(/“(.+?)”/g)]
    expect(new Set(quoted.map(([, inside]) => inside?.replace(/\s/g, ' ')))).toEqual(
      new Set([
        'Деятельность для защиты свободы от пыток в Казахстане и Таджикистане',
        'Открытое общество',
        'Нота Бене',
        'Action for Freedom from Torture in Kazakhstan and Tajikistan',
      ]),
    )
  })
})

describe('the logos', () => {
  it.each(readdirSync(new URL('logos/', kit)))('%s is paths alone, with a title', name => {
    const svg = read(`logos/${name}`)
    const elements = new Set([...svg.matchAll(/<(\w+)/g)].map(([, element]) => element))
    expect([...elements].sort()).toEqual(['g', 'path', 'svg', 'title'])
    expect(svg).not.toMatch(/href|style|on\w+=/)
  })
})

describe('the emblem of the European Union', () => {
  const svg = read('logos/eu.svg')
  const height = 540
  const stars = [...svg.matchAll(/<path d="M(.+?)Z"\/>/g)].map(([, corners = '']) =>
    corners.split('L').map(corner => corner.split(' ').map(Number)),
  )
  const middleOf = (star: readonly (readonly number[])[]) =>
    [0, 1].map(axis => star.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / star.length)

  it('is a flag of 2:3 in its two colours', () => {
    expect(svg).toContain(`viewBox="0 0 ${(height * 3) / 2} ${height}"`)
    expect(new Set(svg.match(/#\w{6}/g))).toEqual(new Set(['#003399', '#FFCC00']))
  })

  it('has twelve stars, placed as the hours on a clock, on a circle of a third of the height', () => {
    expect(stars).toHaveLength(12)
    for (const [hour, star] of stars.entries()) {
      const [x = 0, y = 0] = middleOf(star)
      const angle = (hour * Math.PI) / 6
      expect(x).toBeCloseTo((height * 3) / 4 + (height / 3) * Math.sin(angle), 1)
      expect(y).toBeCloseTo(height / 2 - (height / 3) * Math.cos(angle), 1)
    }
  })

  it('has stars of five points, one of them straight up, in circles of an eighteenth of the height', () => {
    for (const star of stars) {
      const [x = 0, y = 0] = middleOf(star)
      expect(star).toHaveLength(10)
      expect(star[0]?.[0]).toBeCloseTo(x, 1)
      expect(star[0]?.[1]).toBeCloseTo(y - height / 18, 1)
      const reach = star.filter((_, index) => index % 2 === 0).map(([px = 0, py = 0]) => Math.hypot(px - x, py - y))
      for (const radius of reach) expect(radius).toBeCloseTo(height / 18, 1)
    }
  })
})
