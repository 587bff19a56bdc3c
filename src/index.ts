export {
  type BuildOutcome,
  type BuildResult,
  build,
} from './build.ts'
export { type CheckOutcome, check } from './check.ts'
export type { Code } from './diagnostics/codes.ts'
export type { Diagnostic, Position, Range, Severity } from './diagnostics/diagnostic.ts'
export { Mendable } from './diagnostics/mendable.ts'
export { jsonSchema } from './kit/json-schema.ts'
export type { Kit } from './kit/kit.ts'
export type { BuildRequest } from './pipeline/build-request.ts'
export type { ProgressEvent, Stage } from './pipeline/progress-event.ts'
export type { PdfFinding } from './verify/finding.ts'
export { verifyPdf } from './verify/pdf.ts'
