import { hasItalics } from '../../language/italics.ts'
import { escapeXml } from '../../xml.ts'
import type { LocalKit } from '../localize/local-kit.ts'
import { type Looks, lookOf } from '../look.ts'
import type { Blocks, Outline } from '../outline/outline.ts'
import { mailProse, mailWords } from './prose.ts'

/** What the parts of a mail need to know. */
interface Setting {
  readonly kit: LocalKit
  /** A CSS colour. */
  readonly accent: string
}

const grey = 'color:#595959'

/**
 * How each part looks in a mail. Mail programs read the styles of elements alone, and few of them. Logos are their
 * alternative texts: pictures that a mail fetches are blocked, and those of the kit are attached with it.
 */
const looks: Looks<Blocks, Setting, string> = {
  notice: ({ text }) =>
    element('p', 'padding:8px 12px;background:#b00020;color:#ffffff;font-weight:bold', escapeXml(text)),
  masthead: ({ issuer, label, line }, { accent }) =>
    element(
      'p',
      `margin:0 0 16px;font-size:14px;${grey}`,
      lines([mailWords(issuer), element('strong', `color:${accent}`, escapeXml(label)), escapeXml(line)]),
    ),
  headline: ({ text }) => element('h1', 'margin:0 0 8px;font-size:26px;line-height:1.2', escapeXml(text)),
  subheadline: ({ text }) => element('p', `margin:0 0 16px;font-size:18px;${grey}`, escapeXml(text)),
  heading: ({ level, text }, { accent }) =>
    element(`h${level + 1}`, `margin:24px 0 8px;font-size:${20 - 2 * level}px;color:${accent}`, escapeXml(text)),
  prose: ({ nodes, level }) => mailProse(nodes, level + 1),
  quotation: ({ text, by }, { accent, kit: { language } }) =>
    element(
      'blockquote',
      `margin:16px 0;padding:0 16px;border-inline-start:3px solid ${accent}`,
      element('p', `margin:0 0 4px${hasItalics(language) ? ';font-style:italic' : ''}`, escapeXml(text)) +
        '\n' +
        element('p', `margin:0;font-size:14px;${grey}`, `— ${mailWords(by)}`),
    ),
  card: block => element('p', 'margin:0 0 12px', lines(block.lines.map(mailWords))),
  facts: ({ rows }, { kit: { language } }) =>
    element(
      'p',
      'margin:0 0 12px',
      lines(
        rows.map(
          ({ term, detail }) =>
            `<strong>${escapeXml(term)}</strong>${escapeXml(language.colon)}${detail.map(mailWords).join(escapeXml(language.semicolon))}`,
        ),
      ),
    ),
  emblem: ({ logo }) => element('p', `margin:0 0 4px;${grey}`, escapeXml(logo.alt)),
  logos: ({ label, logos }) =>
    (label === undefined ? '' : `${element('p', `margin:0;${grey}`, escapeXml(label))}\n`) +
    element('ul', 'margin:0 0 12px', logos.map(({ alt }) => element('li', '', escapeXml(alt))).join('\n')),
  photo: ({ photo, lines: said }) =>
    element('p', '', lines([escapeXml(photo.print.path), escapeXml(photo.alt), ...said.map(mailWords)])),
  endMark: ({ text }) => element('p', 'text-align:center', escapeXml(text)),
}

/** A document as the HTML of a mail: inlined styles, no pictures, nothing that is fetched. */
export function mailHtml(outline: Outline, setting: Setting, title: string): string {
  const { language } = setting.kit
  const { tag, direction } = language
  const font = 'Georgia,Cambria,serif'
  const written = outline.map(block => lookOf(looks, block, setting)).join('\n')
  const body = hasItalics(language) ? written : written.replaceAll('<em>', upright)
  return `<!doctype html>
<html lang="${escapeXml(tag)}" dir="${direction}">
<head><meta charset="utf-8"><title>${escapeXml(title)}</title></head>
<body dir="${direction}" style="margin:0;padding:16px">
<div dir="${direction}" style="max-width:640px;margin:0 auto;font:16px/1.5 ${font};color:#1a1a1a">
${body}
</div>
</body>
</html>
`
}

const upright = '<em style="font-style:normal;font-weight:bold">'

function element(name: string, style: string, content: string): string {
  return `<${name}${style === '' ? '' : ` style="${style}"`}>${content}</${name}>`
}

function lines(all: readonly string[]): string {
  return all.filter(Boolean).join('<br>\n')
}
