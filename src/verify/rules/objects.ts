import type { PDFDict } from '@cantoo/pdf-lib'
import { asDict, dictAt, isTrue, listed, name, nameAt, numberAt, textAt } from '../../pdf/objects.ts'
import { loadPdfLib } from '../../pdf/pdf-lib.ts'
import { allObjects } from '../all-objects.ts'
import { fileFault, type PdfFinding, ua } from '../finding.ts'
import { intents } from '../intents.ts'
import type { PdfRule } from '../reading.ts'

/** No object of the file is of a kind that archives refuse (ISO 19005-2, 6.1, 6.2 and 6.5). */
export const objects: PdfRule = ({ document }) => {
  const { PDFStream } = loadPdfLib()
  const found = new Set<PdfFinding>()
  for (const object of allObjects(document)) {
    const dict = asDict(object)
    const isStream = object instanceof PDFStream
    for (const [isWrong, finding] of dict ? questions : []) if (dict && isWrong(dict, isStream)) found.add(finding)
  }
  return [...found]
}

type Question = readonly [isWrong: (dict: PDFDict, isStream: boolean) => boolean, finding: PdfFinding]

const blendModes: ReadonlySet<string> = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
)

/** Also where a dictionary does not say that it is an action. */
const refusedActions: ReadonlySet<string> = new Set(
  'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript SetState NOP'.split(
    ' ',
  ),
)
const allowedActions: ReadonlySet<string> = new Set('GoTo GoToR GoToE Thread URI Named SubmitForm'.split(' '))

function filtersOf(dict: PDFDict): readonly string[] {
  return listed(dict.lookup(name('Filter'))).map(filter => String(dict.context.lookup(filter)))
}

const isImage = (dict: PDFDict) => nameAt(dict, 'Subtype') === 'Image'
const isForm = (dict: PDFDict) => nameAt(dict, 'Subtype') === 'Form'
const has = (dict: PDFDict, ...keys: readonly string[]) => keys.some(key => dict.has(name(key)))

/** Chromium leaves their type out. */
const isState = (dict: PDFDict, isStream: boolean) =>
  nameAt(dict, 'Type') === 'ExtGState' || (!isStream && !dict.has(name('Type')) && has(dict, 'ca', 'CA', 'BM', 'SMask'))

const isIntent = (dict: PDFDict, key: string) => !has(dict, key) || intents.has(String(dict.lookup(name(key))))

const pageTurns: ReadonlySet<string> = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])

const questions: readonly Question[] = [
  [
    (dict, isStream) => isStream && filtersOf(dict).some(filter => filter === '/LZWDecode' || filter === '/LZW'),
    fileFault('6.1.7.2', 'A stream is packed by LZW.'),
  ],
  [
    (dict, isStream) => isStream && has(dict, 'F', 'FFilter', 'FDecodeParms'),
    fileFault('6.1.7.1', 'A stream lies in another file.'),
  ],
  [
    dict => isImage(dict) && isTrue(dict, 'Interpolate'),
    fileFault('6.2.8', 'A picture is smoothed as the program likes.'),
  ],
  [
    dict => isImage(dict) && has(dict, 'Alternates', 'OPI'),
    fileFault('6.2.8', 'A picture has another one in its place.'),
  ],
  [
    dict => isForm(dict) && (has(dict, 'Ref', 'PS', 'OPI') || nameAt(dict, 'Subtype2') === 'PS'),
    fileFault('6.2.9', 'A form refers to another file, or is PostScript.'),
  ],
  [dict => nameAt(dict, 'Subtype') === 'PS', fileFault('6.2.9', 'The PDF holds PostScript.')],
  [
    (dict, isStream) =>
      isState(dict, isStream) && (has(dict, 'TR', 'HTP') || (nameAt(dict, 'TR2') ?? 'Default') !== 'Default'),
    fileFault('6.2.5', 'Colours are changed by a transfer function.'),
  ],
  [
    (dict, isStream) =>
      isState(dict, isStream) && listed(dict.lookup(name('BM'))).some(mode => !blendModes.has(String(mode).slice(1))),
    fileFault('6.2.10', 'Something is mixed in a way that PDF does not know (BM).'),
  ],
  [
    dict =>
      has(dict, 'HalftoneType') && (![1, 5].includes(numberAt(dict, 'HalftoneType') ?? 0) || has(dict, 'HalftoneName')),
    fileFault('6.2.5', 'Dots are printed in a way of their own (HalftoneType, HalftoneName).'),
  ],
  [
    (dict, isStream) =>
      (isImage(dict) && !isIntent(dict, 'Intent')) || (isState(dict, isStream) && !isIntent(dict, 'RI')),
    fileFault('6.2.6', 'Colours are to be shown in a way that PDF does not know (Intent, RI).'),
  ],
  [
    dict => nameAt(dict, 'S') === 'Named' && !pageTurns.has(nameAt(dict, 'N') ?? ''),
    fileFault('6.5.1', 'The PDF calls a command of the program (Named).'),
  ],
  [
    dict => (nameAt(dict, 'Subtype') === 'Widget' || nameAt(dict, 'FT') !== undefined) && has(dict, 'A', 'AA'),
    fileFault('6.4.1', 'A field of a form does something on its own.'),
  ],
  [
    dict => {
      const action = nameAt(dict, 'S') ?? ''
      return refusedActions.has(action) || (nameAt(dict, 'Type') === 'Action' && !allowedActions.has(action))
    },
    fileFault('6.5.1', 'The PDF does something that archives refuse, such as JavaScript.'),
  ],
  [
    dict => nameAt(dict, 'Type') === 'Page' && has(dict, 'AA', 'PresSteps'),
    fileFault('6.5.2', 'A page does something on its own.'),
  ],
  [
    dict => dictAt(dict, 'EF') !== undefined && !(textAt(dict, 'F') && textAt(dict, 'UF')),
    { code: 'pdf/file', clause: ua('7.11', '21-001'), message: 'A file in the PDF has no name (F and UF).' },
  ],
  [
    dict =>
      isImage(dict) &&
      !isTrue(dict, 'ImageMask') &&
      ![1, 2, 4, 8, 16].includes(numberAt(dict, 'BitsPerComponent') ?? 8),
    fileFault('6.2.8', 'A picture has an odd number of bits for each colour.'),
  ],
]
