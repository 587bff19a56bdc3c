import { Document, Packer } from 'docx'
import type { MakeDocument } from '../form.ts'
import { blockParts } from './blocks.ts'
import { fixDocx } from './fix.ts'
import { footerOf, headerOf } from './frame.ts'
import { settingOf } from './setting.ts'
import { numberingOf, stylesOf } from './styles.ts'

/** Twentieths of a point. */
const papers = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } }
const margins = { top: 1418, bottom: 1418, left: 1418, right: 1418, header: 567, footer: 567 }

/**
 * A document for word processors (ECMA-376, Office Open XML): real styles and headings, every run in its language, logos
 * with alternative texts. The same bytes for the same content.
 */
export const makeDocx: MakeDocument = async content => {
  const setting = settingOf(content)
  const children = blockParts(content.outline, setting)
  const document = new Document({
    styles: stylesOf(setting),
    numbering: numberingOf(setting),
    sections: [
      {
        properties: { page: { size: papers[content.style.paper], margin: margins } },
        headers: { default: headerOf(setting) },
        footers: { default: footerOf(setting) },
        children,
      },
    ],
  })
  const { kit, title, author } = content
  const properties = { title, subject: kit.label, creator: author, language: kit.language.tag, day: kit.date.iso }
  return fixDocx(await Packer.toBuffer(document), properties, content.style.picture)
}
