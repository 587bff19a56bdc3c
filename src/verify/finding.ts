import type { Problem } from '../diagnostics/diagnostic.ts'

/** What keeps a PDF from conforming. */
export interface PdfFinding extends Problem {
  /** Where it is asked for: `ISO 14289-1, 7.3; Matterhorn 13-004`, the checkpoint of that protocol (1.1) if there is one. */
  readonly clause: string
}

/** The two standards that we hold a PDF to; what both ask for is told of the first. */
export const ua = (clause: string, checkpoint?: string): string =>
  `ISO 14289-1, ${clause}${checkpoint ? `; Matterhorn ${checkpoint}` : ''}`
export const a2 = (clause: string): string => `ISO 19005-2, ${clause}`

/** What archives refuse of a file (ISO 19005-2). */
export function fileFault(clause: string, message: string, hint?: string): PdfFinding {
  return { code: 'pdf/file', clause: a2(clause), message, ...(hint ? { hint } : {}) }
}
