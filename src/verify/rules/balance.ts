import { rowOf } from '../../diagnostics/row-of.ts'
import type { Content } from '../contents.ts'
import { fileFault, type PdfFinding, ua } from '../finding.ts'
import type { PdfRule } from '../reading.ts'

/** Sequences end where they began and have a number of their own (ISO 32000-1, 14.6); states are not saved too deep. */
export const balance: PdfRule = ({ contents }) =>
  contents.flatMap(content => [...unbalanced(content), ...tooDeep(content), ...repeated(content)])

const marks: Readonly<Record<string, number>> = { BDC: 1, BMC: 1, EMC: -1 }
const states: Readonly<Record<string, number>> = { q: 1, Q: -1 }

/** As many as every program has to manage (ISO 19005-2, 6.1.13). */
const mostSaved = 28

function levels({ operations }: Content, steps: Readonly<Record<string, number>>): readonly number[] {
  let level = 0
  return operations.map(({ name }) => {
    level += rowOf(steps, name) ?? 0
    return level
  })
}

function unbalanced(content: Content): readonly PdfFinding[] {
  const found = levels(content, marks)
  if ((found.at(-1) ?? 0) === 0 && found.every(level => level >= 0)) return []
  const message = `Marked content on page ${content.page} has a beginning without end, or an end without beginning.`
  return [{ code: 'pdf/content', clause: ua('7.1'), message }]
}

function tooDeep(content: Content): readonly PdfFinding[] {
  if (levels(content, states).every(level => level <= mostSaved)) return []
  const message = `Graphics states on page ${content.page} are nested more than ${mostSaved} deep.`
  return [fileFault('6.1.13', message, 'Ungroup some of the groups in the drawing.')]
}

function repeated({ mcids, page }: Content): readonly PdfFinding[] {
  if (new Set(mcids).size === mcids.length) return []
  const message = `Two pieces of content on page ${page} have the same number (MCID).`
  return [{ code: 'pdf/content', clause: ua('7.1'), message }]
}
