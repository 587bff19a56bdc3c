import type { PdfRule } from './reading.ts'
import { alternatives } from './rules/alternatives.ts'
import { annotations } from './rules/annotations.ts'
import { balance } from './rules/balance.ts'
import { catalog } from './rules/catalog.ts'
import { colour } from './rules/colour.ts'
import { content } from './rules/content.ts'
import { crossReferences } from './rules/cross-references.ts'
import { file } from './rules/file.ts'
import { fonts } from './rules/fonts.ts'
import { headings } from './rules/headings.ts'
import { language } from './rules/language.ts'
import { limits } from './rules/limits.ts'
import { metadata } from './rules/metadata.ts'
import { nesting } from './rules/nesting.ts'
import { objects } from './rules/objects.ts'
import { operators } from './rules/operators.ts'
import { pages } from './rules/pages.ts'
import { parentTree } from './rules/parent-tree.ts'
import { structure } from './rules/structure.ts'
import { tables } from './rules/tables.ts'

/** All that is asked of a PDF: a further rule is a file and a row. */
export const pdfRules: readonly PdfRule[] = [
  file,
  crossReferences,
  catalog,
  metadata,
  language,
  structure,
  nesting,
  headings,
  tables,
  alternatives,
  content,
  balance,
  operators,
  parentTree,
  annotations,
  fonts,
  colour,
  objects,
  limits,
  pages,
]
