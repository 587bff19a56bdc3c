import { expect, it } from 'vitest'
import { kitWith, onlyProblem, problems } from '../support/kits.ts'

const kind = (name: string, more = '') => ({ date: `  date: 2027-03-01\n  kind: ${name}${more}` })
const event = 'event:\n  start: 2027-03-12\n  place:\n    city: Odesa\n'
const noContact = { contacts: '', '- name': '', email: '' }

it.each([
  ['a press release without body', kitWith({ body: '' }), '3:1 kit/missing', 'body: The city'],
  ['a statement without body', kitWith({ ...kind('statement'), body: '' }), '3:1 kit/missing', 'body: The city'],
  ['a correction of nothing', kitWith(kind('correction')), '3:1 kit/missing', 'corrects: { text:'],
  [
    'a correction that says nothing',
    kitWith(kind('correction', '\n  corrects: {url: null}')),
    '6:19 kit/missing',
    'remove the line',
  ],
  ['an advisory without event', kitWith({ ...kind('media-advisory'), body: '' }), '1:1 kit/missing', 'event: { start:'],
  [
    'an advisory without place',
    kitWith(kind('media-advisory'), 'event:\n  start: 2027-03-12\n'),
    '11:1 kit/missing',
    'place: { venue:',
  ],
  [
    'an advisory with an empty place',
    kitWith(kind('media-advisory'), 'event:\n  start: 2027-03-12\n  place: {}\n'),
    '13:10 kit/missing',
    'place: { venue:',
  ],
  [
    'an event without start',
    kitWith({}, 'event:\n  end: 2027-03-12\n'),
    '10:1 kit/missing',
    'start: "2027-03-12T18:00"',
  ],
  ['no contacts', kitWith(noContact), '1:1 release/no-contact', 'contacts: [{ name:'],
  [
    'contacts without value',
    kitWith({ ...noContact, contacts: 'contacts:' }),
    '7:1 release/no-contact',
    'contacts: [{ name:',
  ],
  [
    'an empty list of contacts',
    kitWith({ ...noContact, contacts: 'contacts: []' }),
    '7:11 release/no-contact',
    'contacts: [{ name:',
  ],
  ['a contact without phone and e-mail', kitWith({ email: '' }), '8:5 release/no-contact', 'email: press@'],
  ['a contact whose phone is empty', kitWith({ email: '    phone:' }), '9:5 kit/missing', 'phone: "+380'],
  [
    'a contact without name',
    kitWith({ '- name': '  -', email: '    email: a@b.example' }),
    '9:5 kit/missing',
    'person:',
  ],
  ['a speaker without name', kitWith({}, 'speakers:\n  - topic: Nights\n'), '11:5 kit/missing', 'person:'],
  [
    'title beside person',
    kitWith({}, 'people:\n  a:\n    name: A\nspeakers:\n  - person: a\n    title: B\n'),
    '15:12 kit/type',
    'Move title to people.a',
  ],
])('%s', async (_name, yaml, expected, hint) => expect(await onlyProblem(yaml, hint)).toBe(expected))

it.each([
  ['an advisory without body', kitWith({ ...kind('media-advisory'), body: '' }, event)],
  ['a correction of a text', kitWith(kind('correction', '\n  corrects:\n    text: The release of 1 March'))],
  ['a correction of a page', kitWith(kind('correction', '\n  corrects:\n    url: https://harbour.example/1'))],
])('%s is complete', async (_name, yaml) => expect(await problems(yaml)).toEqual([]))
