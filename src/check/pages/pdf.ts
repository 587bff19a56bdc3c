import type { Code } from '../../diagnostics/codes.ts'
import type { Page } from '../page.ts'

const another = 'In a PDF that presskit made this is our mistake: please report it. In any other, '

/** What presskit verify says of a PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). */
export const pdfPages = {
  'pdf/unreadable': {
    why: 'A file that no program can open as a PDF is of use to nobody: mostly its copy was cut short.',
    mend: 'Copy or export it again, and open it once before you send it.',
  },
  'pdf/structure': {
    why: 'Tags tell a screen reader what is a heading, a list or a paragraph. Without them it reads lines in any order.',
    mend: `${another}export it again as a tagged, accessible PDF.`,
  },
  'pdf/content': {
    why: 'What is neither tagged nor marked as decoration is read aloud at the wrong place, or not at all.',
    mend: `${another}tag it, or mark page numbers and rules as decoration, and export it again.`,
  },
  'pdf/alternative': {
    why: 'Who cannot see a picture knows of it only what its alternative text says.',
    mend: `${another}write the alternative text where the document was made, and export it again.`,
  },
  'pdf/heading': {
    why: 'People who listen go from heading to heading. Where a level is skipped, a part seems to be missing.',
    mend: `${another}let each heading be at most one level below the one before it, and export it again.`,
  },
  'pdf/table': {
    why: 'A number in a table means something only together with the heads of its row and column.',
    mend: `${another}mark the heads of the table, give each row as many cells, and export it again.`,
  },
  'pdf/link': {
    why: 'Who listens to a link without words does not know where it leads.',
    mend: `${another}give the link words, and export it again.`,
  },
  'pdf/language': {
    why: 'A screen reader speaks a text in the language that the file names, and garbles it without one.',
    mend: `${another}set the language of the document, and of each passage in another one, and export it again.`,
  },
  'pdf/metadata': {
    why: 'Title, language and the standard that a PDF keeps to are what readers, archives and search engines look at first.',
    mend: `${another}write title and author into the document’s properties, and export it again as PDF/A and PDF/UA.`,
  },
  'pdf/font': {
    why: 'Letters whose font is not in the file look different elsewhere; those without a meaning cannot be copied, found or read aloud.',
    mend: `${another}embed all fonts, and export it again.`,
  },
  'pdf/colour': {
    why: 'Without a colour profile each machine shows and prints the colours in its own way.',
    mend: `${another}export it again as PDF/A, which adds the profile.`,
  },
  'pdf/file': {
    why: 'Archives refuse files with passwords, scripts, films or parts that need another program: nobody knows whether they open in thirty years.',
    mend: `${another}export it again as PDF/A, without these parts.`,
  },
  'pdf/page': {
    why: 'A page that is empty, or that shows less than it holds, looks like a mistake, and is one.',
    mend: `${another}take the empty page out, or bring back what is hidden, and export it again.`,
  },
} as const satisfies Partial<Record<Code, Page>>
