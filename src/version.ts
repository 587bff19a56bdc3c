import { readFileSync } from 'node:fs'
import { packageRoot } from './package-root.ts'

/** The name and version of this package, from its own package.json. */
export const tool: { readonly name: string; readonly version: string } = JSON.parse(
  readFileSync(new URL('package.json', packageRoot), 'utf8'),
)
