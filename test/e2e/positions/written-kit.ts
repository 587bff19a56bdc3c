import { canSpell, type Dice, type Style, spell } from './spell.ts'

interface Room {
  /** All up to the text, with the spaces before its key. */
  readonly before: string
  readonly key: string
  readonly after?: string
  /** What is in no language has no keys for them; Markdown may stand in a file. */
  readonly kind: 'text' | 'prose' | 'value' | 'translation'
}

const release = 'release:\n  date: 2026-11-22\n'
const rooms = {
  headline: { before: `${release}  `, key: 'headline', after: '  body: x\n', kind: 'text' },
  body: { before: `${release}  headline: x\n  `, key: 'body', kind: 'prose' },
  translation: {
    before: `${release}  headline:\n    en: 340 or 3400\n    `,
    key: '',
    after: '  body: x\n',
    kind: 'translation',
  },
  dateline: { before: `${release}  dateline:\n    `, key: 'text', after: '  headline: x\n  body: x\n', kind: 'text' },
  quote: {
    before: `${release}  quotes:\n    - person: { name: x }\n      `,
    key: 'text',
    after: '  headline: x\n  body: x\n',
    kind: 'text',
  },
  subject: { before: 'mail:\n  ', key: 'subject', kind: 'text' },
  boilerplate: { before: 'organizations:\n  library:\n    name: x\n    ', key: 'boilerplate', kind: 'prose' },
  statement: {
    before:
      'organizations: { eu: { name: x } }\nfunding:\n  - funder: eu\n    programme: eu-2021-2027\n    relation: funded\n    ',
    key: 'statement',
    kind: 'text',
  },
  url: { before: 'links:\n  - title: x\n    ', key: 'url', kind: 'value' },
  email: { before: 'contacts:\n  - name: x\n    ', key: 'email', kind: 'value' },
} as const satisfies Record<string, Room>
export type Field = keyof typeof rooms

/** How a key is written, and what closes after its text. */
type Shape = (key: string, margin: string, language: string) => readonly [open: string, close: string]

const byLanguage: Shape = (key, margin, language) => [`${key}:\n${margin}  ${language}: `, '']
const alone: readonly Shape[] = [
  key => [`${key}: `, ''],
  key => [`"${key}":\t`, ''],
  (key, margin) => [`? ${key}\n${margin}: `, ''],
]
const any: readonly Shape[] = [...alone, byLanguage, (key, _margin, language) => [`${key}: { ${language}: `, ' }']]
const shapes: Readonly<Record<Room['kind'], readonly Shape[]>> = {
  text: any,
  prose: any,
  value: alone,
  translation: [(_key, _margin, language) => [`${language}: `, '']],
}

export interface WrittenKit {
  readonly files: Readonly<Record<string, string>>
  /** The file with the text. */
  readonly file: string
  /** The UTF-16 units of that file, its byte order mark left out, that say the piece. */
  readonly place: Span
  /** Those that say the whole text, with quotes and the head of a block. */
  readonly value: Span
}

export interface Wish {
  readonly field: Field
  readonly language: string
  readonly text: string
  /** The piece of the text that is looked for. */
  readonly piece: Span
  readonly style: Style
  readonly lineEnd: '\n' | '\r\n'
  readonly mark: '' | '\ufeff'
  readonly dice: Dice
}

type Span = readonly [from: number, to: number]

/** A kit of one text, written as the dice fall; none where the style cannot say the text there. */
export function writtenKit(wish: Wish): WrittenKit | undefined {
  const { field, language, text, style, dice } = wish
  const room: Room = rooms[field]
  if (style === 'file') return room.kind === 'prose' ? withFile(wish, room) : undefined
  const all = shapes[room.kind]
  const [open, close] = (all[dice(all.length)] ?? byLanguage)(room.key, marginOf(room), language)
  return canSpell(text, style, close !== '') ? withScalar(wish, room, [open, close]) : undefined
}

function withFile(wish: Wish, room: Room): WrittenKit {
  const { text, piece, style, lineEnd, mark, dice } = wish
  const spelled = spell(text, { style, indent: 0, lineEnd, dice })
  const yaml = `${headOf(wish)}${room.key}: { file: text.md }\n${room.after ?? ''}`.replaceAll('\n', lineEnd)
  const files = { 'presskit.yaml': yaml, 'text.md': mark + spelled.raw + lineEnd }
  return { files, file: 'text.md', place: spelled.place(...piece), value: [0, spelled.raw.length] }
}

function withScalar(wish: Wish, room: Room, [open, close]: ReturnType<Shape>): WrittenKit {
  const { text, piece, style, lineEnd, mark, dice } = wish
  const spelled = spell(text, { style, indent: marginOf(room).length + 3 + dice(5), lineEnd, dice })
  const isBlock = style === 'folded' || style === 'literal'
  const property = ['', '&news ', '!!str '][dice(3)] ?? ''
  // A name that nothing uses is taken for a part of the text.
  const alias = property === '&news ' ? 'facts: [{ label: x, value: *news }]\n' : ''
  const remark = isBlock || dice(3) > 0 ? '' : ' # ⟦x⟧ 🎉'
  const before = (headOf(wish) + open).replaceAll('\n', lineEnd) + property
  const after = `${close}${remark}\n${room.after ?? ''}${alias}`.replaceAll('\n', lineEnd)
  const [from, to] = spelled.place(...piece)
  const end = before.length + spelled.raw.length
  return {
    files: { 'presskit.yaml': mark + before + spelled.raw + after },
    file: 'presskit.yaml',
    place: [before.length + from, before.length + to],
    value: [before.length, isBlock ? end + lineEnd.length : end],
  }
}

function marginOf({ before }: Room): string {
  return ' '.repeat(before.length - before.lastIndexOf('\n') - 1)
}

/** All up to the key. */
function headOf({ field, language }: Wish): string {
  const { before, kind }: Room = rooms[field]
  const languages = kind === 'translation' ? `en, ${language}` : language
  return [
    `%YAML 1.2\n---\n# Odesa 🎉\npresskit: 1\nlanguages: [${languages}]\n`,
    field === 'email' ? '' : 'contacts: [{ name: x, email: press@library.example }]\n',
    before.startsWith('release') ? '' : `${release}  headline: x\n  body: x\n`,
    before,
  ].join('')
}
