import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { plant } from '../package/tree.ts'
import { readPdf } from '../print/read-pdf.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'
import { themes } from '../themes.ts'
import { presskit } from './command.ts'

const sentence = 'Mends toasters and teddy bears in the reading room on Saturdays.'

function kit(sentences: readonly number[]): string {
  const speakers = sentences.map((count, index) => {
    const lines = Array.from({ length: count }, (_, line) => `${sentence} (${'ABCDEF'[index]}${line + 1})`)
    return `  - { name: Person ${'ABCDEF'[index]}, title: mender, bio: "${lines.join(' ')}" }`
  })
  return `presskit: 1
languages: [en]
release: { date: 2026-11-22, headline: City library opens a repair café, body: Come in. }
contacts: [{ name: An Peeters, email: press@library.example }]
speakers:
${speakers.join('\n')}
`
}

async function sheetsOf(sentences: readonly number[], theme: string): Promise<readonly (readonly string[])[]> {
  const folder = join(await temporaryFolder(), 'library')
  await plant(folder, { 'presskit.yaml': kit(sentences) })
  const { code } = await presskit(['build', folder, '--out', folder, '--theme', theme, '--formats', 'pdf'])
  expect(code).toBe(0)
  const pdf = await readFile(join(folder, 'library/en/library_speakers_en.pdf'))
  const { texts } = await readPdf(new Uint8Array(pdf))
  return texts.map(text => text.replaceAll(/\s/g, '').match(/(?<=\()[A-F]\d+(?=\))/g) ?? [])
}

it.each(themes)('a long biography goes on on the next sheet in %s', async theme => {
  const [first = [], second = []] = await sheetsOf([25, 40, 6], theme)
  expect(first).toContain('B6')
  expect(second).toContain('B40')
})

it.each(themes)('a short one is whole in %s', async theme => {
  for (const count of [30, 34, 38]) {
    const sheets = await sheetsOf([count, 6, 6, 6, 6], theme)
    const parts = (who: string) => sheets.filter(marks => marks.some(mark => mark.startsWith(who)))
    expect(['B', 'C', 'D', 'E'].filter(who => parts(who).length > 1)).toEqual([])
  }
})
