import { Document, Packer } from 'docx'
import type { DocumentContent } from '../document.ts'
import type { MakeDocument } from '../form.ts'
import { blockParts } from './blocks.ts'
import { footerOf, headerOf } from './frame.ts'
import { numberingOf } from './lists.ts'
import { type Parts, type Properties, packDocx } from './pack.ts'
import { settingOf } from './setting.ts'
import { stylesOf } from './styles.ts'

/** Twentieths of a point. */
const papers = { A4: { width: 11906, height: 16838 }, Letter: { width: 12240, height: 15840 } }
const margins = { top: 1418, bottom: 1418, left: 1418, right: 1418, header: 567, footer: 567 }

/**
 * A document for word processors (ECMA-376, Office Open XML): real styles and headings, every run in its language, logos
 * with alternative texts. The same bytes for the same content.
 */
export const makeDocx: MakeDocument = content => {
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
  return packDocx(partsOf(document), propertiesOf(content), content.style.picture)
}

function propertiesOf({ kit, title, author }: DocumentContent): Properties {
  const { issuer, event, speakers, label, language, date, titleHidden } = kit
  const named = [issuer?.name, event?.name, ...speakers.map(({ name }) => name)].filter(name => name !== undefined)
  const keywords = titleHidden ? [] : [...new Set(named)]
  return { title, subject: label, creator: author, keywords, language: language.tag, day: date.iso }
}

/** What the library keeps to itself: the parts as texts, before it packs them. */
interface Compiler {
  readonly xmlifyFile: (document: Document) => Readonly<Record<string, Part | readonly Part[]>>
}

interface Part {
  readonly path: string
  readonly data: string
}

/** The parts of a document, unpacked: the library deflates them in JavaScript, which takes a quarter of a second. */
function partsOf(document: Document): Parts {
  const compiler: Compiler = Reflect.get(Packer, 'compiler')
  const texts = Object.values(compiler.xmlifyFile(document)).flat()
  const pictures = document.Media.Array.map(({ fileName, data }) => ({
    path: `word/media/${fileName}`,
    data: `${data}`,
  }))
  return new Map([...texts, ...pictures].map(({ path, data }) => [path, data]))
}
