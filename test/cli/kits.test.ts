import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { findKits } from '../../src/cli/kits.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'

let cwd = ''
beforeEach(async () => {
  cwd = await temporaryFolder()
})

async function place(files: readonly string[]): Promise<void> {
  for (const file of files) {
    await mkdir(join(cwd, dirname(file)), { recursive: true })
    await writeFile(join(cwd, file), '')
  }
}

const two = ['kits/acme/presskit.yaml', 'kits/forum/presskit.yaml']

it.each([
  ['the one here', ['presskit.yaml', ...two], [], ['presskit.yaml']],
  [
    'the only one under kits/',
    ['kits/acme/presskit.yaml', 'kits/presskit.schema.json'],
    [],
    ['kits/acme/presskit.yaml'],
  ],
  ['a folder', two, ['kits/acme'], ['kits/acme/presskit.yaml']],
  ['a folder with a slash', two, ['kits/acme/'], ['kits/acme/presskit.yaml']],
  ['this folder', ['presskit.yaml'], ['.'], ['presskit.yaml']],
  ['a file', two, ['kits/forum/presskit.yaml'], ['kits/forum/presskit.yaml']],
  ['a file of another name', ['draft.yml'], ['draft.yml'], ['draft.yml']],
  [
    'several, in their order',
    two,
    ['kits/forum', 'kits/acme'],
    ['kits/forum/presskit.yaml', 'kits/acme/presskit.yaml'],
  ],
  ['one that is named twice, once', two, ['kits/acme', './kits/acme/presskit.yaml'], ['kits/acme/presskit.yaml']],
])('finds %s', async (_name, files, names, expected) => {
  await place(files)
  expect(await findKits(names, cwd)).toEqual(expected)
})

it.each([
  [
    'nothing anywhere',
    [],
    [],
    ['There is no presskit.yaml here, and no kit under kits/.', 'presskit build path/to/kit'],
  ],
  ['several to choose from', two, [], ['kits/ has 2 kits.', 'kits/acme\nkits/forum']],
  [
    'an empty folder',
    ['empty/x.txt'],
    ['empty'],
    ['The folder empty has no presskit.yaml.', 'Name the folder that has one'],
  ],
  [
    'a folder that has presskit.yml',
    ['acme/presskit.yml'],
    ['acme'],
    ['The folder acme has no presskit.yaml.', 'Is it acme/presskit.yml?'],
  ],
  [
    'a folder whose file got another ending on Windows',
    ['acme/presskit.yaml.txt'],
    ['acme'],
    ['The folder acme has no presskit.yaml.', 'Is it acme/presskit.yaml.txt? Rename that to presskit.yaml.'],
  ],
  [
    'a folder of the file’s name',
    ['acme/presskit.yaml/a.txt'],
    ['acme'],
    ['acme/presskit.yaml is no file that can be read.', 'It is a folder, or a link'],
  ],
  ['a kit’s name without its folder', two, ['acme'], ['There is no acme.', 'Did you mean kits/acme?']],
  ['a slip', two, ['kits/acmee'], ['There is no kits/acmee.', 'Did you mean kits/acme?']],
  ['nothing like it', two, ['elsewhere'], ['There is no elsewhere.', 'The kits here are:\nkits/acme\nkits/forum']],
  [
    'another kind of file',
    ['release.docx'],
    ['release.docx'],
    ['release.docx is not a presskit.yaml.', 'Name the kit’s folder'],
  ],
])('refuses %s', async (_name, files, names, [message = '', hint = '']) => {
  await place(files)
  await expect(findKits(names, cwd)).rejects.toMatchObject({
    kind: 'usage',
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  })
})
