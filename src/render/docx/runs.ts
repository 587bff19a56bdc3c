import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import { hasItalics } from '../../language/italics.ts'
import type { Language } from '../../language/language.ts'
import { xmlText } from '../../xml.ts'
import { type Looks, lookOf } from '../look.ts'
import { type Inline, type Inlines, plain } from '../prose/prose.ts'
import type { Setting } from './setting.ts'

type RunLook = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'style'>

interface Context {
  readonly setting: Setting
  readonly look: RunLook
}

/** How words in a line look in Word. A picture in prose is its alternative text. */
const looks: Looks<Inlines, Context, readonly ParagraphChild[]> = {
  text: ({ text }, context) => [run(text, context)],
  dateline: ({ text }, context) => [run(text, withLook(context, { style: 'Dateline' }))],
  break: () => [new TextRun({ break: 1 })],
  code: ({ text }, context) => [run(text, withLook(context, { style: 'HTMLCode' }))],
  emphasis: ({ children }, context) => inlineRuns(children, withLook(context, emphasis(context.setting.language))),
  strong: ({ children }, context) => inlineRuns(children, withLook(context, { bold: true })),
  struck: ({ children }, context) => inlineRuns(children, withLook(context, { strike: true })),
  link: ({ href, children }, context) => {
    const words = inlineRuns(directed(href, children, context), withLook(context, { style: 'Hyperlink' }))
    return [new ExternalHyperlink({ link: href, children: words })]
  },
  image: ({ children }, context) => inlineRuns(children, context),
}

function emphasis(language: Language): RunLook {
  return hasItalics(language) ? { italics: true } : { bold: true }
}

/** Words in a line as runs of Word, each in the language of the document. */
export function runs(children: readonly Inline[], setting: Setting, look: RunLook = {}): ParagraphChild[] {
  return inlineRuns(children, { setting, look })
}

function inlineRuns(children: readonly Inline[], context: Context): ParagraphChild[] {
  return children.flatMap(child => lookOf(looks, child, context))
}

/**
 * Numbers read from left to right in every language, also where no letter says so: left-to-right marks say it (UAX 9,
 * 2.6), which every program obeys; LibreOffice ignores the embedding that Word has for this.
 */
function directed(href: string, children: readonly Inline[], { setting }: Context): readonly Inline[] {
  if (setting.language.direction === 'ltr' || !href.startsWith('tel:')) return children
  return [plain('\u200e'), ...children, plain('\u200e')]
}

function withLook(context: Context, look: RunLook): Context {
  return { ...context, look: { ...context.look, ...look } }
}

function run(text: string, { setting: { language }, look }: Context): TextRun {
  return new TextRun({ ...look, ...scriptOf(language, text), text: xmlText(text) })
}

const rightToLeftLetters = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const latinLetters = /[\p{Script=Latin}\p{Script=Cyrillic}\d\u200e]/u

/**
 * Language and direction of a run (ECMA-376, 17.3.2.20 and 17.3.2.30). In a right-to-left language, a run of Latin letters
 * or figures alone, such as a phone number, keeps its own direction.
 */
export function scriptOf(
  { tag, script, direction }: Language,
  text: string,
): Pick<IRunOptions, 'language' | 'rightToLeft'> {
  if (direction === 'rtl') {
    const foreign = latinLetters.test(text) && !rightToLeftLetters.test(text)
    return { language: { bidirectional: tag }, ...(foreign ? {} : { rightToLeft: true }) }
  }
  if (complexScripts.has(script)) return { language: { value: tag, bidirectional: tag } }
  return { language: /^(zh|ja|ko)\b/.test(tag) ? { eastAsia: tag, value: tag } : { value: tag } }
}

/** Of South and South East Asia, from left to right: Word looks for their language where those from right to left have theirs. */
const complexScripts = new Set('Beng Deva Gujr Guru Khmr Knda Laoo Mlym Mymr Orya Sinh Taml Telu Thai Tibt'.split(' '))
