import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { printDocuments } from '../../../src/print/pdf.ts'
import { bytes, job, kitOf, openSession, page } from '../../print/printing.ts'
import { temporaryFolder } from '../../print/temporary-folder.ts'
import { edited, put } from '../../verify/faulty.ts'
import { capturedIo } from '../captured-io.ts'

let good: Uint8Array
beforeAll(async () => {
  await using session = openSession()
  const { value: [file] = [] } = await printDocuments([job('a')], await kitOf({ 'ru/a.html': page() }), session)
  good = file?.bytes ?? new Uint8Array()
})

async function verify(files: Readonly<Record<string, Uint8Array>>, ...args: readonly string[]) {
  const cwd = await temporaryFolder()
  await mkdir(join(cwd, 'folder'))
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content)
  const { io, written } = capturedIo({ argv: ['verify', ...args], cwd })
  return { code: await main(io), ...written }
}

const faulty = () => edited(good, ({ catalog }) => put(catalog, 'Lang'))

describe('presskit verify', () => {
  it('passes a PDF that conforms, and says so', async () => {
    const { code, stdout, stderr } = await verify({ 'a.pdf': good }, 'a.pdf')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toBe('a.pdf: follows PDF/UA-1 and PDF/A-2a, as far as a program can tell\n')
  })

  it('fails one that does not, with the clause', async () => {
    const { code, stderr } = await verify({ 'a.pdf': good, 'b.pdf': await faulty() }, 'a.pdf', 'b.pdf')
    expect(code).toBe(1)
    expect(stderr).toContain('b.pdf error pdf/language')
    expect(stderr).toContain('(ISO 14289-1, 7.2; Matterhorn 11-001)')
    expect(stderr).toContain('1 error\n')
  })

  it('tells programs in JSON', async () => {
    const { code, stdout, stderr } = await verify({ 'b.pdf': await faulty() }, '--json', 'b.pdf')
    const { ok, diagnostics } = JSON.parse(stdout)
    expect({ code, stderr, ok }).toEqual({ code: 1, stderr: '', ok: false })
    expect(diagnostics).toMatchObject([{ code: 'pdf/language', severity: 'error', file: 'b.pdf', range: null }])
  })

  it('tells GitHub by annotations', async () => {
    const { stderr } = await verify({ 'b.pdf': await faulty() }, '--format', 'github', 'b.pdf')
    expect(stderr).toMatch(/^::error file=b\.pdf,title=pdf\/language::The PDF does not say which language/)
  })

  it.each<[string, string, number, string]>([
    ['nothing', '', 1, 'The file is empty.'],
    ['a text', 'hello', 1, 'The file is not a PDF.'],
    ['half a PDF', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog', 1, 'The end of the file is missing.'],
    ['an encrypted PDF', '%PDF-1.7\ntrailer\n<< /Encrypt 5 0 R >>\n%%EOF', 1, 'The PDF is encrypted'],
    [
      'a PDF in a circle',
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 1>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF',
      1,
      'it holds pages in a circle',
    ],
  ])('says of %s what it is, without a stack trace', async (_name, content, code, message) => {
    const result = await verify({ 'a.pdf': bytes(content) }, 'a.pdf')
    expect(result.code).toBe(code)
    expect(result.stderr).toContain(message)
    expect(result.stderr).not.toMatch(/^\s+at /m)
  })

  it.each([
    ['a file that is not there', 'none.pdf', 'There is no file none.pdf.'],
    ['a folder', 'folder', 'folder is no file.'],
    ['a device', '/dev/zero', '/dev/zero is no file.'],
  ])('refuses %s: exit 2', async (_name, argument, message) => {
    const { code, stderr } = await verify({}, argument)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
