import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkKit } from '../../src/check/check.ts'
import type { Code } from '../../src/diagnostics/codes.ts'
import type { Kit } from '../../src/kit/kit.ts'
import { loadKit } from '../../src/kit/load.ts'
import { readSource } from '../../src/kit/source.ts'
import { plant, type Tree } from '../package/tree.ts'

/** A kit without a fault: `release`, then whatever else is written below it. */
export const smallest = `
presskit: 1
id: repair-cafe
languages: [en]
contacts:
  - name: An Peeters
    email: press@library.example
release:
  date: 2026-11-22
  headline: City library opens a repair café
  body: The city library opens a repair café on Saturday.
`

/** The same in two languages. */
export const bilingual = `
presskit: 1
id: repair-cafe
languages: [en, ru]
contacts:
  - name: An Peeters
    email: press@library.example
release:
  date: 2026-11-22
  headline:
    en: City library opens a repair café
    ru: Городская библиотека открывает ремонтное кафе
  body:
    file: release.{lang}.md
`

const files: Tree = {
  'release.en.md': 'The city library opens a repair café.\n',
  'release.ru.md': 'Городская библиотека открывает ремонтное кафе.\n',
  'logos/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>',
  'photos/a.jpg': 'a',
}

/** The kit that a YAML text and its files make. */
export async function kitOf(yaml: string, own: Tree = {}): Promise<Kit> {
  const folder = await mkdtemp(join(tmpdir(), 'presskit-check-'))
  try {
    await plant(folder, { ...files, ...own, 'presskit.yaml': yaml })
    const source = await readSource(join(folder, 'presskit.yaml'))
    const loaded = source.value ? await loadKit(source.value) : source
    if (loaded.value === undefined) throw new Error(`no kit: ${JSON.stringify(loaded.diagnostics)}`)
    return loaded.value
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What is found in a kit under one code: `place: message`. */
export async function found(code: Code, yaml: string, own: Tree = {}): Promise<string[]> {
  const findings = checkKit(await kitOf(yaml, own)).filter(finding => finding.code === code)
  // A text file is named as the user would name it: here in a folder that is new each time.
  return findings.map(({ at, message }) => `${at.join('.')}: ${message.replace(/\/\S+\//, '')}`)
}
