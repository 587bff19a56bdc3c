import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService } from 'yaml-language-server'

const address = 'http://kit.invalid/presskit.schema.json'

/** What VS Code’s YAML extension runs, in this process, with our schema in place of the network. */
const service = getLanguageService({
  schemaRequestService: async uri => {
    if (uri !== address && !uri.startsWith('file:')) throw new Error(`no network: ${uri}`)
    return readFileSync(uri === address ? 'kits/presskit.schema.json' : new URL(uri), 'utf8')
  },
  workspaceContext: { resolveRelativePath: (path: string, from: string) => new URL(path, from).href },
})
service.configure({
  validate: true,
  hover: true,
  completion: true,
  schemas: [{ uri: address, fileMatch: ['presskit.yaml'] }],
})

let documents = 0

/** A kit in an editor; `|` is where the cursor stands. */
function opened(text: string) {
  const offset = text.indexOf('|')
  documents += 1
  const document = TextDocument.create(`file:///kits/${documents}/presskit.yaml`, 'yaml', 1, text.replace('|', ''))
  return { document, position: document.positionAt(Math.max(0, offset)) }
}

async function offered(text: string): Promise<readonly string[]> {
  const { document, position } = opened(text)
  const { items } = await service.doComplete(document, position, false)
  return items.map(({ label }) => label)
}

const kits = readdirSync('kits', { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? [`kits/${entry.name}/presskit.yaml`] : [],
)
const fixtures = ['smallest', 'full', 'languages'].map(name => `test/fixtures/kit/${name}/presskit.yaml`)

it.each([...kits, ...fixtures])('an editor finds the schema of %s, and no fault', async file => {
  const document = TextDocument.create(pathToFileURL(file).href, 'yaml', 1, readFileSync(file, 'utf8'))
  expect(await service.doValidation(document, false)).toEqual([])
})

it.each([
  ['an unknown key', 'presskit: 1\nspeekers: []\n', /speekers/, 1],
  ['a wrong word', 'release:\n  status: ready\n', /draft.*final/s, 1],
  ['a date in words', 'release:\n  date: 31 May 2016\n', /./, 1],
])('an editor tells of %s', async (_name, text, expected, line) => {
  const found = await service.doValidation(opened(text).document, false)
  expect(found.filter(({ range, message }) => range.start.line === line && expected.test(message))).not.toEqual([])
})

it.each([
  ['keys at the top', 'presskit: 1\n|', ['release', 'contacts', 'photos']],
  ['keys of the release', 'release:\n  |', ['headline', 'dateline', 'embargo']],
  ['the words of a choice', 'release:\n  kind: |', ['press-release', 'media-advisory']],
  ['the words of consent', 'photos:\n  a:\n    consent: |', ['obtained', 'refused']],
])('an editor offers %s', async (_name, text, expected) => {
  expect(await offered(text)).toEqual(expect.arrayContaining(expected))
})

it.each([
  ['embargo', 'release:\n  emb|argo: 2027-03-01T09:00:00+02:00\n', 'Not for publication before this time.'],
  ['the end mark', 'release:\n  end|Mark: auto\n', 'practice'],
  ['a photo’s caption', 'photos:\n  a:\n    cap|tion: x\n', 'left to right'],
])('an editor explains %s', async (_name, text, expected) => {
  const { document, position } = opened(text)
  expect(JSON.stringify(await service.doHover(document, position))).toContain(expected)
})
