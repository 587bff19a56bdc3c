import { deflateSync } from 'node:zlib'
import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib'
import { utf16 } from '../../pdf/cmap.ts'
import { codeAt, codeLength, lettersOf, seeTexts, seeTextsBeside } from '../../pdf/fonts.ts'
import { dictAt, name, streamAt } from '../../pdf/objects.ts'
import { streamBytes } from '../../pdf/streams.ts'
import type { Shown } from '../../pdf/walk.ts'
import type { TaggedStream } from './tagging.ts'

/**
 * Tells of every glyph that the document shows which letters it stands for (ISO 19005-2, 6.2.11.7.2). Chromium leaves
 * out those that its font reaches by shaping alone, ligatures and Arabic forms, and writes their letters beside them.
 */
export function completeUnicode(document: PDFDocument, streams: readonly TaggedStream[]): void {
  const fonts = new Map<PDFDict, Unicode>()
  const see = (font: PDFDict, shown: Shown) => {
    const unicode = fonts.get(font) ?? unicodeOf(font)
    fonts.set(font, unicode)
    note(shown, unicode)
  }
  for (const { paints, dict } of streams) seeTexts(paints, dictAt(dict, 'Resources'), see)
  seeTextsBeside(document, new Set(streams.map(({ dict }) => dict)), see)
  for (const [font, { missing }] of fonts) if (missing.length > 0) complete(font, missing, document)
}

interface Unicode {
  readonly codeLength: 1 | 2
  readonly known: ReadonlyMap<number, string>
  readonly missing: Missing[]
}

interface Missing {
  readonly code: number
  readonly actualText: Uint8Array | undefined
}

function unicodeOf(font: PDFDict): Unicode {
  return { codeLength: codeLength(font), known: lettersOf(font) ?? new Map(), missing: [] }
}

function note({ codes, actualText }: Shown, { codeLength, known, missing }: Unicode): void {
  for (let at = 0; at + codeLength <= codes.length; at += codeLength) {
    const code = codeAt(codes, at, codeLength)
    if (!known.has(code)) missing.push({ code, actualText })
  }
}

function complete(font: PDFDict, missing: readonly Missing[], { context }: PDFDocument): void {
  const stream = streamAt(font, 'ToUnicode')
  if (!stream) return
  const added = new Map<number, string>()
  for (const group of groupsOf(missing)) {
    const text = textOf(group)
    group.forEach(({ code }, index) => {
      if (!added.has(code)) added.set(code, share(text, index, group.length))
    })
  }
  const bytes = Buffer.from(streamBytes(stream)).toString('latin1')
  const whole = bytes.replace(/(?=endcmap)/, () => blocksOf(added))
  font.set(name('ToUnicode'), context.register(context.stream(deflateSync(whole), { Filter: 'FlateDecode' })))
}

/** What stands under the same replacement text. */
function groupsOf(missing: readonly Missing[]): readonly (readonly Missing[])[] {
  const groups: Missing[][] = []
  for (const one of missing) {
    const last = groups.at(-1)
    if (last && one.actualText && last[0]?.actualText === one.actualText) last.push(one)
    else groups.push([one])
  }
  return groups
}

function textOf([first]: readonly Missing[]): string {
  return first?.actualText ? utf16(first.actualText).replace(/^\uFEFF/, '') : ''
}

/** Letter by letter; the last glyph takes what is left. What cannot be told reads as a letter that is not known. */
function share(text: string, index: number, count: number): string {
  const letters = [...text]
  const own = index === count - 1 ? letters.slice(index).join('') : letters[index]
  return own || letters.at(-1) || '\uFFFD'
}

const mostInBlock = 100

function blocksOf(letters: ReadonlyMap<number, string>): string {
  const lines = [...letters].sort(([a], [b]) => a - b).map(([code, text]) => `<${hex(code)}> <${hexOf(text)}>`)
  const count = Math.ceil(lines.length / mostInBlock)
  const blocks = Array.from({ length: count }, (_, index) =>
    lines.slice(index * mostInBlock, (index + 1) * mostInBlock),
  )
  return blocks.map(block => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`).join('')
}

function hexOf(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0')
}
