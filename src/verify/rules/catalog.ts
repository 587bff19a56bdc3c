import type { PDFDict } from '@cantoo/pdf-lib'
import { arrayAt, asDict, dictAt, isTrue, listed, name, textAt } from '../../pdf/objects.ts'
import { fileFault, type PdfFinding, ua } from '../finding.ts'
import type { PdfRule, Reading } from '../reading.ts'
import { isLanguage } from './language.ts'

/** What the catalog promises of the whole document. */
export const catalog: PdfRule = reading =>
  questions.flatMap(([isRight, finding]) => (isRight(reading) ? [] : [finding]))

type Question = readonly [isRight: (reading: Reading) => boolean, finding: PdfFinding]

const lacks = (key: string) => (reading: Reading) => !reading.document.catalog.has(name(key))
const namesLack = (key: string) => (reading: Reading) => !dictAt(reading.document.catalog, 'Names')?.has(name(key))

/** The configurations of optional content (ISO 32000-1, 8.11.4.3). */
function layersOf({ document: { catalog, context } }: Reading): readonly PDFDict[] {
  const all = dictAt(catalog, 'OCProperties')
  const more = listed(arrayAt(all, 'Configs')).map(each => asDict(context.lookup(each)))
  return [dictAt(all, 'D'), ...more].flatMap(layers => layers ?? [])
}

const permissions: ReadonlySet<string> = new Set(['UR3', 'DocMDP'])

const questions: readonly Question[] = [
  [
    ({ document }) => isTrue(dictAt(document.catalog, 'MarkInfo'), 'Marked'),
    { code: 'pdf/structure', clause: ua('6.2'), message: 'The PDF does not say that it is tagged.' },
  ],
  [
    ({ document }) => !isTrue(dictAt(document.catalog, 'MarkInfo'), 'Suspects'),
    { code: 'pdf/structure', clause: ua('7.1', '01-007'), message: 'The PDF calls its own tags suspect.' },
  ],
  [
    ({ structure }) => structure !== undefined,
    {
      code: 'pdf/structure',
      clause: ua('7.1'),
      message: 'The PDF has no tags: a screen reader finds neither headings nor lists nor an order.',
      hint: 'Print it with a program that makes tagged PDF.',
    },
  ],
  [
    ({ document }) => isTrue(dictAt(document.catalog, 'ViewerPreferences'), 'DisplayDocTitle'),
    {
      code: 'pdf/metadata',
      clause: ua('7.1', '07-001'),
      message: 'The window shows the name of the file instead of the title.',
      hint: 'Set DisplayDocTitle in the viewer preferences.',
    },
  ],
  [
    ({ document }) => isLanguage(textAt(document.catalog, 'Lang')),
    {
      code: 'pdf/language',
      clause: ua('7.2', '11-001'),
      message: 'The PDF does not say which language it is in.',
      hint: 'Give the catalog a Lang such as (en) or (pt-BR).',
    },
  ],
  [lacks('AA'), fileFault('6.5.2', 'The PDF does something on its own when it is opened or closed.')],
  [
    reading => layersOf(reading).every(layers => textAt(layers, 'Name')?.trim()),
    { code: 'pdf/structure', clause: ua('7.10', '20-001'), message: 'A set of layers has no name.' },
  ],
  [
    reading => layersOf(reading).every(layers => !layers.has(name('AS'))),
    { code: 'pdf/structure', clause: ua('7.10', '20-003'), message: 'Layers show and hide themselves (AS).' },
  ],
  [lacks('Requirements'), fileFault('6.11', 'The PDF makes demands on the program.')],
  [namesLack('JavaScript'), fileFault('6.5.1', 'The PDF holds JavaScript.')],
  [namesLack('AlternatePresentations'), fileFault('6.10', 'The PDF holds an alternate presentation.')],
  [
    ({ document }) => (dictAt(document.catalog, 'Perms')?.keys() ?? []).every(key => permissions.has(key.decodeText())),
    fileFault('6.1.12', 'The PDF sets permissions that archives do not know.'),
  ],
  [
    ({ document }) =>
      !isTrue(dictAt(document.catalog, 'AcroForm'), 'NeedAppearances') && !isTrue(document.catalog, 'NeedsRendering'),
    fileFault('6.4.1', 'The PDF leaves it to the program how its form looks.'),
  ],
  [
    ({ document }) => !dictAt(document.catalog, 'AcroForm')?.has(name('XFA')),
    fileFault('6.4.2', 'The PDF holds an XFA form.'),
  ],
]
