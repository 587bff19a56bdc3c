import { expect, it } from 'vitest'
import { kitWith, problems } from '../support/kits.ts'

it.each([
  ['a text for every language', { headline: '  headline: "a\\u0007"' }, '5:13 kit/type'],
  ['a text by language', { headline: '  headline: { en: "a\\u0007" }' }, '5:19 kit/type'],
  ['places', { headline: '  headline: a\n  dateline: { places: [Ghent, "a\\u0007"] }' }, '6:31 kit/type'],
  ['places by language', { headline: '  headline: a\n  dateline: { places: { en: ["a\\u0007"] } }' }, '6:30 kit/type'],
])('control characters are told in %s', async (_name, lines, expected) => {
  expect(await problems(kitWith(lines))).toEqual([expect.stringContaining(`${expected} The text holds the control`)])
})

it.each([
  ['of the event', 'event: { start: 2027-05-04T10:00, agenda: [{ start: "14:30", title: a }] }', '2027-05-04T14:30'],
  ['of the event, where it has a time of its own', 'event: { start: 2027-05-04, end: soon }', '2027-05-04T18:00'],
  ['of the release', 'event: { start: 2pm }', '2026-11-22T14:00'],
  ['of the release, where the event has none', 'event: { start: 2027-02-30, end: "14:30" }', '2026-11-22T14:30'],
])('a time without a day gets the day %s as its example', async (_name, event, expected) => {
  const found = await problems(kitWith({}, `timezone: Europe/Brussels\n${event}\n`))
  expect(found.filter(line => / (the day, too|a T and the time): /.test(line))).toEqual([
    expect.stringMatching(new RegExp(`${expected}$`)),
  ])
})

it('an embargo without a day gets that of the release, and the offset of the kit’s zone', async () => {
  expect(
    await problems(kitWith({ headline: '  headline: a\n  embargo: tomorrow' }, 'timezone: Asia/Dushanbe\n')),
  ).toEqual([expect.stringContaining('2026-11-22T09:00:00+05:00')])
})

it.each([
  ['a telephone number', kitWith({ email: '    phone: “+48 22 555 01 00”' }), '"+48 22 555 01 00"'],
  ['a web address', kitWith({}, 'links: [{ title: a, url: «https://a.example» }]\n'), '"https://a.example"'],
  ['a day', kitWith({ date: '  date: ‘2026-11-22’' }), '"2026-11-22"'],
])('%s in curly quotation marks is told with straight ones', async (_name, yaml, expected) => {
  const found = await problems(yaml)
  expect(found).toEqual([expect.stringContaining('stands in curly quotation marks')])
  expect(found[0]?.endsWith(`Type straight ones: ${expected}`)).toBe(true)
})
