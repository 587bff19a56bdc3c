import { name } from '../../pdf/objects.ts'
import type { Content } from '../contents.ts'
import { fileFault, type PdfFinding } from '../finding.ts'
import { intents } from '../intents.ts'
import type { PdfRule } from '../reading.ts'

/** Content is written in operators that there are (ISO 32000-1, annex A), and brings what it names. */
export const operators: PdfRule = ({ contents }) =>
  contents.flatMap(content => questions.flatMap(([isWrong, tell]) => (isWrong(content) ? [tell(content.page)] : [])))

type Question = readonly [isWrong: (content: Content) => boolean, tell: (page: number) => PdfFinding]

const questions: readonly Question[] = [
  [
    ({ operations }) => operations.some(operation => !known.has(operation.name)),
    page => fileFault('6.2.2', `The content of page ${page} has operators that PDF does not know.`),
  ],
  [
    ({ dict, operations }) => !dict.has(name('Resources')) && operations.some(operation => naming.has(operation.name)),
    page => fileFault('6.2.2', `The content of page ${page} does not bring its fonts and pictures itself (Resources).`),
  ],
  [
    ({ operations }) =>
      operations.some(({ name: own, operands: [intent] }) => own === 'ri' && !intents.has(String(intent))),
    page => fileFault('6.2.6', `On page ${page}, colours are to be shown in a way that PDF does not know (ri).`),
  ],
  [
    content => entriesOfPictures(content).some(([key, value]) => /^\/F(ilter)?$/.test(key) && packed.test(value)),
    page => fileFault('6.1.10', `A picture in the content of page ${page} is packed by LZW or encrypted.`),
  ],
  [
    content => entriesOfPictures(content).some(([key, value]) => /^\/I(nterpolate)?$/.test(key) && value === 'true'),
    page => fileFault('6.2.8', `A picture in the content of page ${page} is smoothed as the program likes.`),
  ],
]

const known: ReadonlySet<string> = new Set(
  'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
    ' ',
  ),
)

/** Those that need something of the resources. */
const naming: ReadonlySet<string> = new Set(['Do', 'Tf', 'gs', 'sh'])

const packed = /\/(LZW|LZWDecode|Crypt)\b/

/** Of pictures that stand in the content itself: their entries, two by two. */
function entriesOfPictures({ operations }: Content): readonly (readonly [key: string, value: string])[] {
  return operations
    .filter(operation => operation.name === 'EI')
    .flatMap(({ operands }) => operands.map((key, at) => [String(key), String(operands[at + 1])] as const))
}
