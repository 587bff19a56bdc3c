import type { FinishedPdf } from './finish.ts'
import type { KitFont } from './font-names.ts'
import type { Found } from './found.ts'
import type { Refused } from './guard.ts'
import type { Inspection } from './inspect.ts'
import type { PrintJob, PrintProblem } from './job.ts'
import { judgeFonts } from './judge-fonts.ts'
import type { PdfFont } from './pdf-fonts.ts'
import { refusals, shorten } from './refusals.ts'
import { addressOf, pathOf } from './site.ts'
import { literally, type Suspects, tracesOf } from './suspects.ts'

/** All that is known of one printed page. */
export interface Evidence {
  readonly refused: Refused
  readonly inspection: Inspection
  readonly addressAfter: string
  readonly pdf: FinishedPdf
  /** The fonts among the kit's files, and those in the PDF that are none of them. */
  readonly fonts: readonly KitFont[]
  readonly foreign: readonly PdfFont[]
  /** Text that is set in them. */
  readonly passages: readonly string[]
  /** Paths of the drawings that it shows with letters as text. */
  readonly lettered: readonly string[]
  /** What the page itself shows to be wrong. */
  readonly suspects: Suspects
}

type Question = (job: PrintJob, evidence: Evidence) => readonly Found[]

const mostPages = 500

const questions: readonly Question[] = [departure, pictures, lostFonts, judgeFonts, pages, headline, tables, faults]

/** What is wrong with a printed page: nothing, or all of it. */
export function judge(job: PrintJob, evidence: Evidence): readonly PrintProblem[] {
  return questions.flatMap(ask => ask(job, evidence)).map(found => ({ ...found, page: job.page }))
}

/** What the guard did not see go. */
function departure({ page }: PrintJob, { refused, inspection, addressAfter }: Evidence): readonly Found[] {
  const own = addressOf(page)
  const left = [inspection.address, addressAfter].filter(address => address !== own)
  return refusals(page, [...refused, ...inspection.hints, ...left])
}

function pictures({ page }: PrintJob, { refused, inspection }: Evidence): readonly Found[] {
  const broken = new Set(inspection.broken.filter(address => !refused.has(address)))
  return [...broken].map(address => ({
    code: 'print/image',
    message: `The browser cannot draw ${pathOf(address) ?? shorten(address)} on the page ${page}.`,
    hint: 'Open the file in an image program and save it again as PNG, JPEG or SVG.',
    traces: { by: 'kit', path: pathOf(address) ?? address },
  }))
}

function lostFonts({ page }: PrintJob, { inspection }: Evidence): readonly Found[] {
  return inspection.lostFonts.map(family => ({
    code: 'print/font',
    message: `The font file of “${family}” cannot be loaded on the page ${page}.`,
    hint: 'Check the address in the @font-face rule of the theme’s style sheet, and that the file is a font.',
    traces: { by: 'theme', code: [literally(family)] },
  }))
}

function pages({ page }: PrintJob, { pdf, suspects }: Evidence): readonly Found[] {
  if (pdf.pages > mostPages) {
    const message = `The page ${page} gives ${pdf.pages} sheets; presskit prints ${mostPages} at most.`
    return [{ code: 'print/pages', message, hint: 'Shorten the text, or give long material as an attachment.' }]
  }
  if (pdf.pages > 0 && pdf.fonts.length > 0 && pdf.tagged) return []
  return [
    {
      code: 'print/pages',
      message: `The page ${page} prints blank.`,
      hint: 'Look into the theme’s print styles: they hide all text.',
      traces: tracesOf('print/pages', suspects),
    },
  ]
}

function headline({ page, headline }: PrintJob, { inspection, pdf, suspects }: Evidence): readonly Found[] {
  if (headline === undefined || !pdf.tagged || plain(inspection.shown).includes(plain(headline))) return []
  const message = `The headline “${headline}” is not on the page ${page}.`
  const hint = 'Let the theme’s template show the headline of the release.'
  return [{ code: 'print/pages', message, hint, traces: tracesOf('print/pages', suspects) }]
}

/** The PDF does not show it: there, cells that are missing look like empty ones. */
function tables({ page }: PrintJob, { inspection }: Evidence): readonly Found[] {
  return inspection.unevenTables.map(start => ({
    code: 'print/access',
    message: `On the page ${page}: the rows of the table that begins with “${start}” are not equally long.`,
    hint: 'Give all rows the same number of cells; leave cells empty rather than out.',
    traces: { by: 'theme', words: [start], code: ['<table'] },
  }))
}

/** The first fault of a rule is the first one on the page. */
function faults({ page }: PrintJob, { pdf, suspects }: Evidence): readonly Found[] {
  return pdf.faults.map(({ code, rule, words, hint }, index) => {
    const before = pdf.faults.slice(0, index).filter(fault => fault.rule === rule).length
    return { code, message: `On the page ${page}: ${words}`, hint, traces: tracesOf(rule, suspects, before) }
  })
}

/** Letters and figures alone: what typography does to spaces, hyphens and quotation marks does not matter here. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
