import { chmod, lstat, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { reportSchema } from '../../../src/cli/report/json-schema.ts'
import { plant } from '../../package/tree.ts'
import { temporaryFolder } from '../../print/temporary-folder.ts'
import { capturedIo, piped } from '../captured-io.ts'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
})

const kit = `presskit: 1 # the format
id: cafe
languages: [ru]
contacts: [{ name: "Ань Петерс",   phone: +493023125120 }]
release:
  date: 2026-11-22
  headline: Библиoтека открывает кафе
  body:
    file: release.md
check:
  ignore:
    - { code: text/dashes, reason: the designer likes them }
links:
  - { title: 'Карта 12-14 мая 2026', url: http://library.example/map }
`
const mended = kit
  .replace('+493023125120', '"+493023125120"')
  .replace('Библиoтека', 'Библиотека')
  .replace('http:', 'https:')
const body = 'Пришли 3 400\nчеловек\r\nи все.\r\n'

async function call(argv: readonly string[], given: Parameters<typeof capturedIo>[0] = {}) {
  const { io, written } = capturedIo({ argv: ['check', ...argv], cwd: folder, ...given })
  return { code: await main(io), ...written }
}

function textOf(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8')
}

it('mends what is safe and leaves every other byte as it was', async () => {
  await plant(folder, { 'presskit.yaml': `\ufeff${kit.replaceAll('\n', '\r\n')}`, 'release.md': body })
  await chmod(join(folder, 'presskit.yaml'), 0o640)
  const { code, stderr } = await call(['--fix', folder])
  expect(await textOf('presskit.yaml')).toBe(`\ufeff${mended.replaceAll('\n', '\r\n')}`)
  expect(await textOf('release.md')).toBe(body.replace('3 400', '3\u00a0400'))
  expect((await stat(join(folder, 'presskit.yaml'))).mode & 0o777).toBe(0o640)
  expect(stderr).toContain('presskit.yaml: 3 problems mended (1 contact/phone, 1 text/homoglyph, 1 url/insecure)')
  expect(stderr).toContain('release.md: 1 problem mended (1 text/spaces)')
  expect(stderr).toContain('the designer likes them')
  expect(code).toBe(0)
})

it('finds nothing to mend a second time', async () => {
  await plant(folder, { 'presskit.yaml': kit, 'release.md': body })
  await call(['--fix', folder])
  const { mtimeMs } = await stat(join(folder, 'presskit.yaml'))
  const { stderr, code } = await call(['--fix', folder])
  expect(stderr).toContain('Nothing that can be mended by itself')
  expect((await stat(join(folder, 'presskit.yaml'))).mtimeMs).toBe(mtimeMs)
  expect(code).toBe(0)
})

it('shows the difference and writes nothing', async () => {
  await plant(folder, { 'presskit.yaml': kit, 'release.md': body })
  const { stdout, stderr } = await call(['--fix', '--dry-run', folder])
  expect(stdout).toContain(`--- ${folder}/presskit.yaml\n+++ ${folder}/presskit.yaml\n@@ `)
  expect(stdout).toContain('-  headline: Библиoтека открывает кафе\n+  headline: Библиотека открывает кафе\n')
  expect(stderr).toContain('3 problems would be mended')
  expect(await textOf('presskit.yaml')).toBe(kit)
  expect(await textOf('release.md')).toBe(body)
})

it('colours the difference on a terminal, and shows no-break spaces', async () => {
  await plant(folder, { 'presskit.yaml': kit, 'release.md': body })
  const { stdout } = await call(['--dry-run', folder], { terminal: { isTTY: true } })
  expect(stdout).toContain('\u001b[32m+Пришли 3␣400\u001b[39m')
  expect(await textOf('presskit.yaml')).toBe(kit)
})

it('tells programs what was mended', async () => {
  await plant(folder, { 'presskit.yaml': kit, 'release.md': body })
  const dry = reportSchema.parse(JSON.parse((await call(['--fix', '--dry-run', '--json', folder])).stdout))
  expect(dry.kits[0]?.mended?.[0]?.difference).toContain('+  headline: Библиотека')
  const { kits } = reportSchema.parse(JSON.parse((await call(['--fix', '--json', folder])).stdout))
  const codes = { 'contact/phone': 1, 'text/homoglyph': 1, 'url/insecure': 1 }
  expect(kits[0]?.mended).toEqual([
    { file: `${folder}/presskit.yaml`, codes, difference: null },
    { file: `${folder}/release.md`, codes: { 'text/spaces': 1 }, difference: null },
  ])
})

it('says which file is read-only, and mends none', async () => {
  await plant(folder, { 'presskit.yaml': kit, 'release.md': body })
  await chmod(join(folder, 'release.md'), 0o444)
  const { code, stderr } = await call(['--fix', folder])
  expect(code).toBe(3)
  expect(stderr).toContain('release.md is read-only')
  expect(await textOf('presskit.yaml')).toBe(kit)
})

it('follows a link inside of the kit, which stays one', async () => {
  await plant(folder, { 'presskit.yaml': kit, 'texts/ru.md': body })
  await symlink('texts/ru.md', join(folder, 'release.md'))
  await call(['--fix', folder])
  expect(await textOf('texts/ru.md')).toBe(body.replace('3 400', '3\u00a0400'))
  expect((await lstat(join(folder, 'release.md'))).isSymbolicLink()).toBe(true)
})

it('writes through no link out of the kit', async () => {
  await plant(folder, { 'elsewhere.yaml': kit, 'kit/release.md': body })
  await symlink('../elsewhere.yaml', join(folder, 'kit/presskit.yaml'))
  const { code, stderr } = await call(['--fix', join(folder, 'kit')])
  expect(code).toBe(1)
  expect(stderr).toContain('is a link that leads out of its folder')
  expect(await textOf('elsewhere.yaml')).toBe(kit)
  expect(await textOf('kit/release.md')).toBe(body)
})

it('writes a kit of standard input to standard output', async () => {
  const written = await call(['--fix', '-'], { stdin: piped(kit.replace('file: release.md', 'Все.')) })
  expect(written.stdout).toBe(mended.replace('file: release.md', 'Все.'))
  expect(written.stderr).toContain('<stdin>: 3 problems mended')
})

it('writes one result to standard output', async () => {
  const { code, stdout } = await call(['--fix', '--json', '-'], { stdin: piped(kit) })
  expect(code).toBe(2)
  expect(JSON.parse(stdout)).toMatchObject({ ok: false, error: { kind: 'usage' } })
})

it('refuses to mend what it is asked to explain', async () => {
  expect((await call(['--fix', '--explain'])).code).toBe(2)
})

it('leaves what nobody can read', async () => {
  const broken = 'presskit: [1\nrelease:\n\t- x: "\n'
  await writeFile(join(folder, 'presskit.yaml'), broken)
  expect((await call(['--fix', folder])).code).toBe(1)
  expect(await textOf('presskit.yaml')).toBe(broken)
})
