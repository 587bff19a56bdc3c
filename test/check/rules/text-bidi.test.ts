import { expect, it } from 'vitest'
import { bilingual, found, smallest } from '../found.ts'
import { holdRule } from '../hold-rule.ts'

const override = 'U+202E RIGHT-TO-LEFT OVERRIDE'
const tail = 'invisible and able to reorder what is shown'

it.each([
  ['202A', 'LEFT-TO-RIGHT EMBEDDING'],
  ['202B', 'RIGHT-TO-LEFT EMBEDDING'],
  ['202C', 'POP DIRECTIONAL FORMATTING'],
  ['202D', 'LEFT-TO-RIGHT OVERRIDE'],
  ['202E', 'RIGHT-TO-LEFT OVERRIDE'],
  ['2066', 'LEFT-TO-RIGHT ISOLATE'],
  ['2067', 'RIGHT-TO-LEFT ISOLATE'],
  ['2068', 'FIRST STRONG ISOLATE'],
  ['2069', 'POP DIRECTIONAL ISOLATE'],
])('names U+%s', async (code, name) => {
  const yaml = smallest.replace('repair café\n', `repair ${String.fromCharCode(Number.parseInt(code, 16))}café\n`)
  expect(await found('text/bidi', yaml)).toEqual([`release.headline: The text has U+${code} ${name}, ${tail}`])
})

it.each([
  ['the plain marks', smallest.replace('café', 'café \u200e\u200f\u061c')],
  ['right-to-left words', smallest.replace('café', 'مقهى קפה')],
  ['joiners', smallest.replace('café', 'می\u200cخواهم 👩\u200d🔧')],
])('accepts %s', async (_name, yaml) => {
  expect(await found('text/bidi', yaml)).toEqual([])
})

const at = (path: string) => `${path}: The text has ${override}, ${tail}`

it.each([
  [
    'a file of the body',
    bilingual,
    { 'release.ru.md': 'Кафе \u202eоткрыто.' },
    `release.body.file: The text in release.ru.md has ${override}, ${tail}`,
  ],
  ['prose in the kit', smallest.replace('on Saturday', 'on \u202eSaturday'), {}, at('release.body')],
  [
    'a name that is used twice',
    `${smallest}  quotes: [{person: an, text: Ours, standalone: true}]\npeople: {an: {name: "An \u202ePeeters"}}\nspeakers: [{person: an}]\n`,
    {},
    at('people.an.name'),
  ],
  ['a name inline', `${smallest}speakers: [{name: Ivan, title: "Head \u202eof all"}]\n`, {}, at('speakers.0.title')],
  [
    'a name inline in the agenda',
    `${smallest}event: {start: 2027-03-12, agenda: [{start: 2027-03-12, title: A, speakers: [{name: "I\u202eL"}]}]}\n`,
    {},
    at('event.agenda.0.speakers.0.name'),
  ],
  [
    'a logo',
    `${smallest}logos: {items: {a: {file: logos/a.svg, alt: "A \u202elogo"}}, groups: [{id: g, items: [a]}]}\n`,
    {},
    at('logos.items.a.alt'),
  ],
  [
    'a group of logos',
    `${smallest}logos: {items: {a: {file: logos/a.svg, alt: A}}, groups: [{id: g, label: "G\u202eH", items: [a]}]}\n`,
    {},
    at('logos.groups.0.label'),
  ],
  [
    'a credit line',
    `${smallest}photos: {a: {file: photos/a.jpg, caption: A, alt: A, usageTerms: A, creditLine: "I\u202eL"}}\n`,
    {},
    at('photos.a.creditLine'),
  ],
  ['an organization', `${smallest}organizations: {a: {name: "A\u202eB"}}\nissuer: a\n`, {}, at('organizations.a.name')],
  ['an answer', `${smallest}questions: [{question: A, answer: "A\u202eB"}]\n`, {}, at('questions.0.answer')],
  ['a word of the theme', `${smallest}strings: {en: {contact: "A\u202eB"}}\n`, {}, at('strings.en.contact')],
  [
    'a reason',
    `${smallest}check: {ignore: [{code: photo/none, reason: "A\u202eB"}]}\n`,
    {},
    at('check.ignore.0.reason'),
  ],
])('looks into %s', async (_name, yaml, files, expected) => {
  expect(await found('text/bidi', yaml, files)).toEqual([expected])
})

it('names every character of a text once', async () => {
  const yaml = smallest.replace('café', '\u2067a\u2069\u2067b\u2069')
  const [first] = await found('text/bidi', yaml)
  expect(first).toContain('U+2067 RIGHT-TO-LEFT ISOLATE and U+2069 POP DIRECTIONAL ISOLATE')
})

it('names a text once that stands for every language', async () => {
  const yaml = `${bilingual}speakers: [{name: "I\u202eL", bio: "A\u202eB"}]\n`
  const [first, second, ...more] = await found('text/bidi', yaml)
  expect([first, second]).toEqual([
    expect.stringMatching(/^speakers\.0\.name/),
    expect.stringMatching(/^speakers\.0\.bio/),
  ])
  expect(more).toEqual([])
})

holdRule('text/bidi', [
  ['an override', { release: { subheadline: 'Open \u202eto all' } }, ['\u202e']],
  ['Arabic with marks', { languages: ['ar'], release: { subheadline: 'المكتبة\u200f (2027)\u200f' } }, []],
  ['Hebrew with Latin words', { languages: ['he'], release: { subheadline: 'בית קפה Repair café נפתח' } }, []],
  ['joined emoji', { languages: ['fr'], release: { subheadline: 'Réparer 👩\u200d🔧 ensemble' } }, []],
])
