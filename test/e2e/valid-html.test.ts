import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { themes } from '../themes.ts'
import { richKits } from './rich-kits.ts'
import { writeMarkup } from './write-pages.ts'

/** The Nu HTML Checker needs Java; `.ci/run` brings both. */
const { VNU_JAR: checker = '' } = globalThis.process.env
const isThere = existsSync(checker) && spawnSync('java', ['-version']).status === 0

/** The checker does not know that a hash lets a script run; `copy-buttons.test.ts` sees it run. */
const knownBetter = /Inline script violates Content Security Policy/

it.skipIf(!isThere)(
  'the Nu HTML Checker has nothing to say of any page (skipped: no Java, or VNU_JAR names no vnu.jar)',
  async () => {
    const folder = await temporaryFolder()
    for (const theme of themes) for (const kit of richKits) await writeMarkup(kit, theme, join(folder, theme, kit))
    const { stdout } = spawnSync(
      'java',
      ['-jar', checker, '--stdout', '--exit-zero-always', '--skip-non-html', '--format', 'json', folder],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    )
    const { messages }: { messages: readonly Message[] } = JSON.parse(stdout)
    expect(messages.filter(({ message }) => knownBetter.test(message)).length).toBeGreaterThan(100)
    const told = messages
      .filter(({ message }) => !knownBetter.test(message))
      .map(
        ({ url, lastLine, message }) => `${url.slice(url.indexOf(folder) + folder.length + 1)}:${lastLine} ${message}`,
      )
    expect(told).toEqual([])
  },
)

interface Message {
  readonly url: string
  readonly lastLine: number
  readonly message: string
}
