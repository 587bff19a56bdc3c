import { type Paragraph, type ParagraphChild, type Table, TextRun } from 'docx'
import { type Looks, lookOf } from '../look.ts'
import type { Blocks, Outline } from '../outline/outline.ts'
import { type Inline, plain, strong } from '../prose/prose.ts'
import { logoPicture, photoPicture } from './pictures.ts'
import { paragraph, prose } from './prose.ts'
import { runs } from './runs.ts'
import type { Setting } from './setting.ts'
import { styles } from './styles.ts'

type Part = Paragraph | Table

/** How each part of a document looks in Word. The notice stands in the header of every page. */
const looks: Looks<Blocks, Setting, readonly Part[]> = {
  notice: () => [],
  masthead: ({ issuer, label, line }, setting) => [
    ...(issuer.length > 0 ? [inStyle(styles.issuer, issuer, setting)] : []),
    inStyle(styles.label, [plain(label)], setting),
    inStyle(styles.releaseLine, [plain(line)], setting),
  ],
  headline: ({ text }, setting) => [inStyle(styles.headline, [plain(text)], setting)],
  subheadline: ({ text }, setting) => [inStyle(styles.subheadline, [plain(text)], setting)],
  heading: ({ level, text }, setting) => [inStyle(styles.heading(level), [plain(text)], setting)],
  prose: ({ nodes, level }, setting) => prose(nodes, level, setting),
  quotation: ({ text, by }, setting) => [
    paragraph({ style: styles.quote, keepNext: true, children: runs([plain(text)], setting) }, setting),
    inStyle(styles.quoteSource, [plain('— '), ...by], setting),
  ],
  card: ({ lines }, setting) => [
    paragraph({ style: styles.card, children: joined(lines.map(line => runs(line, setting))) }, setting),
  ],
  facts: ({ rows }, setting) =>
    rows.map(({ term, detail }) =>
      inStyle(
        styles.facts,
        [strong(term), plain(setting.language.colon), ...listed(detail, setting.language.semicolon)],
        setting,
      ),
    ),
  emblem: ({ logo }, setting) => [
    paragraph({ style: styles.logos, keepNext: true, children: [...logoPicture(logo, setting)] }, setting),
  ],
  logos: ({ label, logos }, setting) => [
    ...(label === undefined ? [] : [inStyle(styles.caption, [plain(label)], setting)]),
    paragraph({ style: styles.logos, children: spaced(logos.map(logo => logoPicture(logo, setting))) }, setting),
  ],
  photo: ({ photo, lines }, setting) => [
    paragraph(
      {
        style: styles.photo,
        children: joined([[...photoPicture(photo, setting)], runs([plain(photo.print.path)], setting)]),
      },
      setting,
    ),
    paragraph({ style: styles.card, children: joined(lines.map(line => runs(line, setting))) }, setting),
  ],
  endMark: ({ text }, setting) => [inStyle(styles.endMark, [plain(text)], setting)],
}

/** A document's parts as paragraphs and tables of Word. */
export function blockParts(outline: Outline, setting: Setting): readonly Part[] {
  return outline.flatMap(block => lookOf(looks, block, setting))
}

export function inStyle(style: string, children: readonly Inline[], setting: Setting): Paragraph {
  return paragraph({ style, children: runs(children, setting) }, setting)
}

function listed(detail: readonly (readonly Inline[])[], semicolon: string): readonly Inline[] {
  return detail.flatMap((line, index) => (index === 0 ? line : [plain(semicolon), ...line]))
}

function joined(lines: readonly ParagraphChild[][]): ParagraphChild[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [new TextRun({ break: 1 }), ...line]))
}

/** Clear space between marks. */
function spaced(pictures: readonly (readonly ParagraphChild[])[]): ParagraphChild[] {
  return pictures.flatMap((picture, index) =>
    index === 0 ? [...picture] : [new TextRun({ text: '      ' }), ...picture],
  )
}
