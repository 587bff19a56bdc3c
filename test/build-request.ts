import { join } from 'node:path'
import type { BuildRequest } from '../src/pipeline/build-request.ts'
import { browserRequest } from './print/printing.ts'

/** A build of a kit's file into `out` below `folder`, with nothing asked of it. */
export function buildRequest(file: string, folder: string): BuildRequest {
  return {
    file,
    out: join(folder, 'out'),
    release: false,
    strict: false,
    dryRun: false,
    browser: browserRequest,
    runner: { pid: 1, isRunning: () => false },
    onProgress: () => undefined,
  }
}
