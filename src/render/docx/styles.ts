import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import { hasItalics } from '../../language/italics.ts'
import type { Language } from '../../language/language.ts'
import { type Faces, facesOf } from './faces.ts'
import { scriptOf } from './runs.ts'
import type { Setting } from './setting.ts'

/** The ids of styles, each named for its role; Word knows most of them by these names. */
export const styles = {
  issuer: 'Issuer',
  label: 'Label',
  releaseLine: 'ReleaseLine',
  headline: 'Title',
  subheadline: 'Subtitle',
  heading: (level: number) => `Heading${Math.min(level, 6)}`,
  body: 'BodyText',
  quote: 'Quote',
  quoteSource: 'QuoteSource',
  bullet: 'ListBullet',
  number: 'ListNumber',
  listBody: 'ListContinue',
  code: 'HTMLPreformatted',
  cell: 'TableText',
  belowTable: 'BelowTable',
  card: 'Card',
  facts: 'Facts',
  caption: 'Caption',
  logos: 'Logos',
  photo: 'Photo',
  endMark: 'EndMark',
  notice: 'Notice',
  footer: 'Footer',
  bullets: 'bullets',
} as const

/** Twentieths of a point: the text is 160 mm wide on A4. */
export const textWidth = 9070

const grey = '595959'

/** The height of a line, in 240ths of its own. */
function lines(line: number) {
  return { line, lineRule: LineRuleType.AUTO }
}

function rule(color: string) {
  return { style: 'single' as const, size: 6, color, space: 6 }
}

/** Sizes in half points, space in twentieths of a point. */
export function stylesOf(setting: Setting): IStylesOptions {
  const accent = sixDigits(setting.content.style.accent)
  const { language } = scriptOf(setting.language, '')
  const faces = facesOf(setting.language)
  const { text, sans, code } = faces
  return {
    default: {
      document: {
        run: { font: text, size: 21, ...(language ? { language } : {}) },
        paragraph: { spacing: { after: 120, ...lines(269) } },
      },
      title: {
        run: { font: text, size: 44, bold: true },
        paragraph: { spacing: { before: 240, after: 80, ...lines(240) }, keepNext: true },
      },
      heading1: heading(sans, 24, accent, 0),
      heading2: heading(sans, 22, '000000', 1),
      heading3: heading(sans, 22, grey, 2),
      heading4: heading(sans, 21, grey, 3),
      heading5: heading(sans, 20, grey, 4),
      heading6: heading(sans, 20, grey, 5),
      hyperlink: { run: { color: accent, underline: {} } },
      listParagraph: { run: {}, paragraph: {} },
    },
    paragraphStyles: [
      ...openingStyles(accent, faces),
      ...bodyStyles(accent, setting.language, faces),
      ...endStyles(faces),
    ],
    characterStyles: [
      { id: 'Dateline', name: 'Dateline', run: { bold: true } },
      { id: 'HTMLCode', name: 'HTML Code', run: { font: code, size: 20 } },
    ],
  }
}

function heading(font: Faces['sans'], size: number, color: string, outlineLevel: number) {
  return {
    run: { font, size, bold: true, color },
    paragraph: { keepNext: true, spacing: { before: 240, after: 80, ...lines(240) }, outlineLevel },
  }
}

function openingStyles(accent: string, { text, sans, small }: Faces): readonly ParagraphStyle[] {
  return [
    style(styles.issuer, 'Issuer', {
      run: { font: sans, size: 22, bold: true },
      paragraph: { spacing: { after: 60 }, border: { bottom: rule(accent) } },
    }),
    style(styles.label, 'Label', {
      run: { font: sans, size: 20, bold: true, allCaps: true, color: accent },
      paragraph: { spacing: { before: 120, after: 0 }, keepNext: true },
    }),
    style(styles.releaseLine, 'Release Line', {
      run: { ...small, color: grey },
      paragraph: { spacing: { after: 120 } },
    }),
    style(styles.subheadline, 'Subtitle', {
      run: { font: text, size: 26, italics: false, color: grey },
      paragraph: { spacing: { after: 240, ...lines(240) } },
    }),
  ]
}

function bodyStyles(accent: string, language: Language, { code, small }: Faces): readonly ParagraphStyle[] {
  // Sides of borders are those of the paper, whatever the direction of the text.
  const side = language.direction === 'rtl' ? 'right' : 'left'
  const list = { paragraph: { contextualSpacing: true } }
  return [
    style(styles.body, 'Body Text', {}),
    style(styles.quote, 'Quote', {
      run: { italics: hasItalics(language) },
      paragraph: { indent: { left: 480, right: 480 }, border: { [side]: rule(accent) } },
    }),
    style(styles.quoteSource, 'Quote Source', { run: small, paragraph: { indent: { left: 480, right: 480 } } }),
    style(styles.bullet, 'List Bullet', list),
    style(styles.number, 'List Number', list),
    style(styles.listBody, 'List Continue', list),
    style(styles.code, 'HTML Preformatted', { run: { font: code, size: 20 }, paragraph: { spacing: { after: 0 } } }),
    style(styles.cell, 'Table Text', { run: small, paragraph: { spacing: { after: 0, ...lines(240) } } }),
    style(styles.belowTable, 'Below Table', { run: { size: 12 }, paragraph: { spacing: { after: 0, ...lines(240) } } }),
    style(styles.card, 'Card', { run: small, paragraph: { keepLines: true, spacing: { after: 140, ...lines(264) } } }),
    style(styles.facts, 'Facts', { run: small, paragraph: { spacing: { after: 40, ...lines(264) } } }),
  ]
}

function endStyles({ sans, small }: Faces): readonly ParagraphStyle[] {
  return [
    style(styles.caption, 'caption', {
      run: { ...small, color: grey },
      paragraph: { keepNext: true, spacing: { before: 120, after: 80 } },
    }),
    style(styles.logos, 'Logos', { paragraph: { spacing: { after: 160, ...lines(240) } } }),
    style(styles.photo, 'Photo', {
      run: { ...small, color: grey },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 40, ...lines(240) } },
    }),
    style(styles.endMark, 'End Mark', {
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200, after: 200 } },
    }),
    style(styles.notice, 'Notice', {
      run: { ...small, bold: true, color: 'FFFFFF' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { after: 120 },
        shading: { type: 'clear' as const, fill: 'B00020', color: 'auto' },
      },
    }),
    style(styles.footer, 'footer', {
      run: { font: sans, size: 18, color: grey },
      paragraph: { spacing: { after: 0 } },
    }),
  ]
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number]

function style(id: string, name: string, look: Pick<ParagraphStyle, 'run' | 'paragraph'>): ParagraphStyle {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look }
}

/** `#abc` or `#aabbcc` as Word has colours: `aabbcc`. */
function sixDigits(colour: string): string {
  const digits = colour.replace('#', '')
  return digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits
}
