import type { PrintProblem } from './job.ts'

/** A problem of the page that is looked at. */
export type Found = Omit<PrintProblem, 'page'>
