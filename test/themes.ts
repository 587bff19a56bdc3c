import { readdirSync } from 'node:fs'

/** Every theme that presskit ships: a new one is tried wherever these are. */
export const themes: readonly string[] = readdirSync('templates').sort()
