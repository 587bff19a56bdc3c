import type { Finding, Path } from '../../diagnostics/diagnostic.ts'
import { type Data, dataAt, isList, isMap, pathText } from '../data.ts'
import type { ReleaseKind } from '../release.ts'
import { expectationAt } from '../shape/expectation.ts'

interface Need {
  readonly path: Path
  readonly kind: ReleaseKind
}

/** Beside headline, date and contact, which every kind needs. */
const needs: readonly Need[] = [
  { kind: 'press-release', path: ['release', 'body'] },
  { kind: 'statement', path: ['release', 'body'] },
  { kind: 'correction', path: ['release', 'body'] },
  { kind: 'correction', path: ['release', 'corrects'] },
  { kind: 'media-advisory', path: ['event'] },
  { kind: 'media-advisory', path: ['event', 'place'] },
]

/** What a kit of its kind lacks. */
export function needFindings(data: Data): readonly Finding[] {
  return [...kindNeeds(data), ...correctsNothing(data), ...contactNeeds(data), ...personNeeds(data)]
}

function kindNeeds(data: Data): readonly Finding[] {
  if (!isMap(dataAt(data, ['release']))) return []
  const kind = dataAt(data, ['release', 'kind']) ?? 'press-release'
  return needs.flatMap(({ kind: needy, path }) => {
    if (needy !== kind || !isEmpty(dataAt(data, path)) || (path.length > 1 && isEmpty(dataAt(data, path.slice(0, -1)))))
      return []
    const message = `${pathText(path)} is missing: a ${kind} needs it`
    return [
      { code: 'kit/missing', message, hint: `Write ${expectationAt(path).line ?? path.at(-1)}`, at: path } as const,
    ]
  })
}

function isEmpty(value: Data | undefined): boolean {
  return value === undefined || value === null || (isMap(value) && Object.keys(value).length === 0)
}

function correctsNothing(data: Data): readonly Finding[] {
  const corrects = dataAt(data, ['release', 'corrects'])
  if (!isMap(corrects) || corrects.text !== undefined || corrects.url !== undefined) return []
  const at = ['release', 'corrects', 'text']
  return [
    {
      code: 'kit/missing',
      message: 'release.corrects says nothing',
      hint: 'Write text: or url: of what is replaced.',
      at,
    },
  ]
}

function contactNeeds(data: Data): readonly Finding[] {
  const contacts = dataAt(data, ['contacts'])
  if (contacts === undefined || contacts === null || (isList(contacts) && contacts.length === 0)) {
    return [
      noContact(
        ['contacts'],
        'Journalists have nobody to call or write to',
        `Write ${expectationAt(['contacts']).line}`,
      ),
    ]
  }
  if (!isList(contacts)) return []
  return contacts.flatMap((contact, index) =>
    isMap(contact) && !Object.hasOwn(contact, 'phone') && !Object.hasOwn(contact, 'email')
      ? [
          noContact(
            ['contacts', index],
            'This contact has neither telephone nor e-mail',
            'Write email: press@harbour.example or phone: "+380 44 555 01 00"',
          ),
        ]
      : [],
  )
}

function noContact(at: Path, message: string, hint: string): Finding {
  return { code: 'release/no-contact', message, hint, at }
}

const whereSomebodyStands: readonly Path[] = [['speakers'], ['contacts'], ['release', 'quotes']]

/** Said under people, or in place, and not in both. */
const inPlace = ['name', 'title', 'organization', 'bio', 'photo']

function personNeeds(data: Data): readonly Finding[] {
  return whereSomebodyStands.flatMap(path => {
    const list = dataAt(data, path)
    return isList(list)
      ? list.flatMap((item, index) => (isMap(item) ? personFindings(item, [...path, index]) : []))
      : []
  })
}

function personFindings(item: Readonly<Record<string, Data>>, at: Path): readonly Finding[] {
  if (!Object.hasOwn(item, 'person')) return Object.hasOwn(item, 'name') ? [] : [nobody(at)]
  return inPlace
    .filter(key => Object.hasOwn(item, key))
    .map(key => ({
      code: 'kit/type',
      message: `${key} stands beside person, so it is not clear which of both holds`,
      hint: `Move ${key} to people.${item.person}, or remove person and write name and title here.`,
      at: [...at, key],
    }))
}

function nobody(at: Path): Finding {
  return {
    code: 'kit/missing',
    message: `${pathText(at)} does not say who it is`,
    hint: 'Write person: and an id under people, or name: and title: in place of it.',
    at: [...at, 'name'],
  }
}
