import { execFileSync } from 'node:child_process'
import { chmod, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { resolveKitPath } from '../../src/kit/kit-path.ts'
import { withKit } from './support/kits.ts'

const files = {
  'logos/acme.svg': '<svg/>',
  ['logos/Größe.svg'.normalize('NFC')]: '<svg/>',
  'Photos/a.jpg': 'x',
  empty: null,
}

async function outcome(name: string): Promise<string> {
  return withKit(files, async folder => {
    await symlink('/etc/hostname', join(folder, 'out.txt'))
    await symlink('/etc', join(folder, 'etc'))
    await symlink('loop', join(folder, 'loop'))
    await symlink('logos/acme.svg', join(folder, 'inside.svg'))
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const { file, problem } = await resolveKitPath(folder, name)
    return problem ? `${problem.code} ${problem.message} > ${problem.hint}` : file.slice(folder.length + 1)
  })
}

describe('files that a kit names', () => {
  it.each([
    ['logos/acme.svg', 'logos/acme.svg'],
    ['inside.svg', 'logos/acme.svg'],
    ['logos/Größe.svg'.normalize('NFC'), 'logos/Größe.svg'.normalize('NFC')],
  ])('%s is there', async (name, expected) => expect(await outcome(name)).toBe(expected))

  it.each([
    ['logos/acne.svg', 'file/missing', 'Did you mean logos/acme.svg?'],
    ['logo/acme.svg', 'file/missing', 'Did you mean logos/acme.svg?'],
    ['empty/a.svg', 'file/missing', 'The folder empty is empty'],
    ['logos/a/b.svg', 'file/missing', 'The folder logos has'],
    ['logos', 'file/missing', 'name a file in it'],
    ['pipe', 'file/missing', 'a device or a pipe'],
    ['.env', 'file/private', 'Name another file'],
    ['.git/config', 'file/private', 'Name another file'],
    ['photos/.DS_Store', 'file/private', 'Name another file'],
    ['photos/Thumbs.db', 'file/private', 'Name another file'],
    ['~$release.docx', 'file/private', 'Name another file'],
    ['presskit.yaml', 'file/private', 'Name another file'],
    ['loop', 'file/missing', 'leads nowhere'],
    ['', 'file/missing', 'logos/acme.svg'],
    [' ', 'file/missing', 'logos/acme.svg'],
    ['x'.repeat(300), 'file/missing', ''],
    ['logos/Acme.svg', 'file/case', 'Write logos/acme.svg'],
    ['photos/a.jpg', 'file/case', 'Write Photos/a.jpg'],
    ['LOGOS/ACME.SVG', 'file/case', 'Write logos/acme.svg'],
    ['logos/Größe.svg'.normalize('NFD'), 'file/case', 'without accents'],
    ['../x.svg', 'file/outside', 'Copy the file'],
    ['logos/../../x.svg', 'file/outside', 'name it from there: x.svg'],
    ['logos/../logos/acme.svg', 'file/outside', 'Write it without: logos/acme.svg'],
    ['..', 'file/outside', ''],
    ['/etc/hostname', 'file/outside', 'Copy the file'],
    ['~/logo.svg', 'file/outside', 'Copy the file'],
    ['out.txt', 'file/outside', 'Copy the file'],
    ['etc/hostname', 'file/outside', 'Copy the file'],
    ['C:\\my photo.jpg', 'file/outside', 'name it from there: my photo.jpg'],
    ['c:/logo.svg', 'file/outside', 'Copy the file'],
    ['\\\\server\\share\\a.svg', 'file/outside', 'Copy the file'],
    ['logos\\acme.svg', 'file/outside', 'logos/acme.svg'],
    ['https://x.example/a.svg', 'file/outside', 'Copy the file'],
    ['file:///etc/hostname', 'file/outside', 'Copy the file'],
    ['data:image/svg+xml,x', 'file/outside', 'name it from there: logos/acme.svg'],
    ['./logos/acme.svg', 'file/outside', 'logos/acme.svg'],
    ['logos//acme.svg', 'file/outside', 'logos/acme.svg'],
    ['logos/', 'file/outside', ''],
    ['CON', 'file/outside', 'another name'],
    ['logos/nul.svg', 'file/outside', 'another name'],
    ['logos/acme.svg.', 'file/outside', 'another name'],
    ['logos/acme.svg ', 'file/outside', 'another name'],
    ['logos/a\nb.svg', 'file/outside', 'by hand'],
    ['logos/a\u202egvs.exe', 'file/outside', 'by hand'],
    ['logos/a\0.svg', 'file/outside', 'by hand'],
  ])('%j may not be used', async (name, code, hint) => {
    const told = await outcome(name)
    expect(told.split(' ')[0]).toBe(code)
    expect(told.slice(told.indexOf(' > '))).toContain(hint)
  })
})

/** Root may look everywhere. */
const nobody = 65534

it('tells of a folder that may not be read, and not of a file that is not there', async () => {
  await withKit({ 'logos/acme.svg': '<svg/>' }, async folder => {
    const isRoot = process.getuid?.() === 0
    await chmod(dirname(folder), 0o755)
    await chmod(join(folder, 'logos'), 0)
    if (isRoot) process.seteuid?.(nobody)
    const { problem } = await resolveKitPath(folder, 'logos/acme.svg').finally(() => isRoot && process.seteuid?.(0))
    await chmod(join(folder, 'logos'), 0o755)
    expect(problem).toMatchObject({
      code: 'file/unreadable',
      hint: 'Allow yourself to look into the folder logos: chmod u+rx.',
    })
  })
})
