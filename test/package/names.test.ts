import { expect, it } from 'vitest'
import { checkNames, documentName } from '../../src/package/names.ts'

const long = `${'a-very-long-name'.repeat(6)}`

it.each([
  [['dushanbe-2016', 'press-release', 'ru', 'html'], 'ru/dushanbe-2016_press-release_ru.html'],
  [['dushanbe-2016', 'speakers', 'zh-Hans', 'pdf'], 'zh-hans/dushanbe-2016_speakers_zh-hans.pdf'],
  [['con', 'statement', 'en', 'txt'], 'en/con_statement_en.txt'],
  // Cofán, whose code Windows keeps for a device.
  [['kit', 'statement', 'con', 'txt'], 'con_/kit_statement_con_.txt'],
  [[`${'a'.repeat(60)}-b`, 'press-release', 'en', 'html'], `en/${'a'.repeat(57)}_press-release_en.html`],
  [[`${'a'.repeat(55)}--b`, 'press-release', 'en', 'html'], `en/${'a'.repeat(55)}_press-release_en.html`],
] as const)('names a document %j', ([id, document, language, ext], expected) => {
  expect(documentName(id, document, language, ext)).toBe(expected)
})

it.each([1, 40, 53, 54, 55, 56, 80, 96])('keeps a name under 80 characters for an id of %i', length => {
  const name = documentName(long.slice(0, length), 'press-release', 'sr-Latn-RS', 'html').slice('sr-latn-rs/'.length)
  expect(name.length).toBeLessThan(80)
  expect(name).toMatch(/^a[a-z-]*[a-z]_press-release_sr-latn-rs\.html$|^a_/)
  expect(() => checkNames([{ path: `sr-latn-rs/${name}` }])).not.toThrow()
})

it.each([
  [
    'a whole kit',
    ['index.html', 'ru/index.html', 'README.txt', 'CREDITS.txt', 'SHA256SUMS', 'logos/eu/eu-dark.svg', 'en/a_b.pdf'],
  ],
  ['79 characters', [`${'a'.repeat(75)}.txt`]],
  ['a name that begins like a device', ['contacts/conrad.vcf', 'contacts/com10.vcf']],
])('lets through %s', (_name, paths) => {
  expect(() => checkNames(paths.map(path => ({ path })))).not.toThrow()
})

it.each([
  ['another script', ['ru/релиз.html'], 'other characters'],
  ['an accent', ['é.txt'], 'other characters'],
  ['capitals', ['Logo.svg'], 'other characters'],
  ['a space', ['a b.txt'], 'other characters'],
  ['a backslash', ['a\\b.txt'], 'other characters'],
  ['a newline', ['a.txt\n'], 'other characters'],
  ['a hidden file', ['.env'], 'other characters'],
  ['an absolute path', ['/etc/passwd'], 'not a plain relative path'],
  ['a way out', ['a/../../b.txt'], 'not a plain relative path'],
  ['a folder', ['a/'], 'not a plain relative path'],
  ['nothing', [''], 'not a plain relative path'],
  ['80 characters', [`${'a'.repeat(76)}.txt`], '80 characters or more'],
  ['a trailing dot', ['a.'], 'ends with a dot'],
  ['a device', ['contacts/con.vcf'], 'Windows'],
  ['a device in a folder', ['lpt1/a.txt'], 'Windows'],
  ['a duplicate', ['a.txt', 'b.txt', 'a.txt'], 'stands twice'],
  ['a case-twin', ['README.txt', 'readme.txt'], 'in letter case alone'],
  ['a file that is a folder', ['a/b/c.txt', 'a/b'], 'both a file and a folder'],
])('throws for %s', (_name, paths, expected) => {
  expect(() => checkNames(paths.map(path => ({ path })))).toThrow(expected)
})
