import { createRequire } from 'node:module'

/** The name and version of this package, from its own package.json. */
export const tool: { readonly name: string; readonly version: string } = createRequire(import.meta.url)(
  '../package.json',
)
