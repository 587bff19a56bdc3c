import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isError } from '../../src/diagnostics/diagnostic.ts'
import { prepare, readKit } from '../../src/pipeline/prepare.ts'
import { printDocuments } from '../../src/print/pdf.ts'
import { renderKit } from '../../src/render/render-kit.ts'
import { openSession } from '../print/printing.ts'
import { themes } from '../themes.ts'
import { describePdf } from './described-pdf.ts'

const kits = (await readdir('kits', { withFileTypes: true })).filter(entry => entry.isDirectory())
/** The theme that a kit wears is told with all its documents, in kits.test.ts. */
const disguises = (
  await Promise.all(
    kits.map(async ({ name: id }) => {
      const { value } = await readKit(`kits/${id}/presskit.yaml`)
      return themes.filter(theme => theme !== value?.kit.theme.name).map(theme => [id, theme] as const)
    }),
  )
).flat()

const session = openSession()
afterAll(() => session[Symbol.asyncDispose]())

it('has each kit in the themes that it does not wear', () => {
  expect(disguises).toHaveLength(kits.length * (themes.length - 1))
})

describe.each(disguises)('the release of %s in %s', (id, theme) => {
  it('prints what it printed before (vitest -u writes it anew)', async () => {
    const told = await describePdf(await releaseOf(id, theme))
    await expect(`${told}\n`).toMatchFileSnapshot(resolve('test/fixtures/goldens', `${id}.${theme}.txt`))
  })
})

/** The release in its first language, printed alone: the rest of the kit would say little more. */
async function releaseOf(id: string, theme: string): Promise<Uint8Array> {
  const read = await readKit(`kits/${id}/presskit.yaml`)
  const wishes = { purpose: 'ship', theme, check: () => [] } as const
  const prepared = read.value && (await prepare(read.value, wishes, () => undefined)).value
  if (!prepared) throw new Error(`The kit ${id} has errors`)
  const date = new Date(0)
  const { documents, pages } = await renderKit({ ...prepared, date })
  const release = documents.find(({ id: name }) => /^(press-release|media-advisory|statement|correction)$/.test(name))
  if (!release) throw new Error(`The kit ${id} has no release`)
  const { page, language, title, author, heading } = release
  const job = { page: page.path, pdf: 'release.pdf', language, title, author, headline: heading, date }
  const files = new Map(pages.map(({ path, bytes }) => [path, bytes]))
  const { value, diagnostics } = await printDocuments([job], files, session)
  expect(diagnostics.filter(isError)).toEqual([])
  return value?.[0]?.bytes ?? new Uint8Array()
}
