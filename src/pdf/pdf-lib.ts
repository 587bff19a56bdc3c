import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { once } from '../once.ts'

/** The PDF library, as `import * as` would give it. */
export type PdfLib = typeof import('@cantoo/pdf-lib')

/**
 * Loads the PDF library, once, from the one file that its package brings for browsers: 0.1 s instead of 0.5 s for its
 * 400 modules. The package's `exports` hide that file: its main entry is found instead, and the folder beside it.
 */
export const loadPdfLib = once((): PdfLib => {
  const require = createRequire(import.meta.url)
  const folder = join(dirname(require.resolve('@cantoo/pdf-lib')), '..')
  return require(join(folder, 'dist', 'pdf-lib.min.js'))
})
