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
  return packDocx(await partsOf(document), propertiesOf(content), content.style.picture)
}

function propertiesOf({ kit, title, author }: DocumentContent): Properties {
  const { issuer, event, speakers, label, language, date, titleHidden } = kit
  const named = [issuer?.name, event?.name, ...speakers.map(({ name }) => name)].filter(name => name !== undefined)
  const keywords = titleHidden ? [] : [...new Set(named)]
  return { title, subject: label, creator: author, keywords, language: language.tag, day: date.iso }
}

/** What the library keeps to itself: it gives the archive (JSZip's) that it is about to pack. */
interface Compiler {
  readonly compile: (
    document: Document,
    prettify: undefined,
    overrides: readonly never[],
  ) => { readonly files: Readonly<Record<string, Entry>> }
}

interface Entry {
  readonly name: string
  readonly dir: boolean
  readonly async: (type: 'nodebuffer') => Promise<Buffer>
}

/** The parts of a document, unpacked: the library deflates them in JavaScript, which takes a quarter of a second. */
async function partsOf(document: Document): Promise<Parts> {
  const compiler: Compiler = Reflect.get(Packer, 'compiler')
  const archive = compiler.compile(document, undefined, [])
  const files = Object.values(archive.files).filter(({ dir }) => !dir)
  const parts = await Promise.all(files.map(async file => [file.name, await file.async('nodebuffer')] as const))
  return new Map(parts)
}
