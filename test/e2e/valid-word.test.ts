import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pMap from 'p-map'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { presskit } from './command.ts'

/** Microsoft's Open XML SDK as a program; `.ci/run` brings it. */
const { OOXML_VALIDATOR: checker = '' } = globalThis.process.env

/** All fields, and both directions of writing. */
const kits = ['test/fixtures/kit/full', 'kits/sea-heat-tunis-2027']

it.skipIf(!existsSync(checker))(
  'the Open XML SDK has nothing to say of any Word document (skipped: OOXML_VALIDATOR names no such program)',
  async () => {
    const folder = await temporaryFolder()
    const { code } = await presskit(['build', '-q', '--formats', 'docx', '--out', folder, ...kits])
    expect(code).toBe(0)
    const files = (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.docx'))
    expect(files.length).toBeGreaterThan(20)
    const told = await pMap(files, async name => [name, await errorsOf(join(folder, name))], { concurrency: 2 })
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(files.map(name => [name, []])))
  },
)

/** As a list even where there are some: the program ends with 1 then. */
async function errorsOf(file: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(checker, [file]).catch(failure => failure)
  const { errors }: { errors: readonly { path: string; xPath: string; description: string }[] } = JSON.parse(stdout)
  return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`)
}
