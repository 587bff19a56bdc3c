import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Mailing } from '../../src/pipeline/mail-drafts.ts'
import { packKit } from '../../src/pipeline/pack.ts'
import { renderKit } from '../../src/render/render-kit.ts'
import { bilingual, preparedKit } from '../render/prepared.ts'

/** A kit that is one large attachment, but for its texts. */
async function mailing(more: string, size: number): Promise<Mailing> {
  const { kit, assets, theme } = await preparedKit(bilingual('', `id: cafe\noutput: { formats: [eml] }\n${more}`))
  const bare = { ...theme, faces: [], scripts: [], licences: new Map() }
  const { documents, files } = await renderKit({ kit, assets, theme: bare })
  const large = { path: 'attachments/report.jpg', bytes: randomBytes(size) }
  return { kit, documents, files: [...files, large] }
}

async function told(more: string, size: number) {
  const { findings, drafts } = await packKit(await mailing(more, size), new Date('2026-11-22'))
  return [...findings.map(({ message }) => message), ...drafts.skipped.map(({ why }) => why)].map(
    words => words.match(/\d+(?:\.\d+)? MB/g)?.join(' of ') ?? words,
  )
}

it.each([
  ['fits', '', 100_000, []],
  ['is too large', 'mail: { maxMb: 0.25 }', 200_000, ['0.3 MB of 0.25 MB', '0.3 MB of 0.25 MB', '0.3 MB of 0.25 MB']],
  ['is far too large', '', 8_000_000, ['11 MB of 10 MB', '11 MB of 10 MB', '11 MB of 10 MB']],
])('tells one size of a kit that %s, in the warning and of each draft', async (_name, more, size, expected) => {
  expect(await told(more, size)).toEqual(expected)
})
