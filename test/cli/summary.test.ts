import { expect, it } from 'vitest'
import type { BuildResult } from '../../src/build.ts'
import { plain } from '../../src/cli/colour.ts'
import { summary } from '../../src/cli/summary.ts'

const result: BuildResult = {
  id: 'acme',
  folder: 'out/acme',
  archive: 'out/acme.zip',
  archiveSize: 1_234_567,
  files: [
    ...Array.from({ length: 12 }, (_, index) => ({ path: `logos/partners/${index}.svg`, size: 4000 })),
    { path: 'README.txt', size: 900 },
    { path: 'SHA256SUMS', size: 700 },
    { path: 'assets/kit.css', size: 10_000 },
    { path: 'assets/inter.ttf', size: 40_000 },
    { path: 'en/acme_press-release_en.html', size: 12_000 },
    { path: 'en/acme_press-release_en.pdf', size: 84_000 },
    { path: 'en/index.html', size: 9000 },
    { path: 'index.html', size: 9000 },
    { path: 'manifest.json', size: 3000 },
  ],
  mails: [{ path: 'out/acme_en.eml', size: 1_700_000 }],
  browser: { product: 'Chrome/147.0.7727.0', source: 'embedded' },
  skipped: [
    { what: 'docx', why: 'this version does not make it' },
    { what: 'fact sheet', why: 'it is empty' },
    { what: 'ics', why: 'this version does not make it' },
  ],
}

it('is an aligned table: the start page, documents, folders, the zip, then what to know', () => {
  expect(summary(result, plain, 'written')).toBe(
    [
      '',
      'acme is ready',
      '  in out/acme/',
      '',
      '  index.html                                 9 KB',
      '  README.txt                                900 B',
      '  en/acme_press-release_en.html             12 KB',
      '  en/acme_press-release_en.pdf              84 KB',
      '  en/index.html                              9 KB',
      '  logos/                         12 files   48 KB',
      '  assets/                         2 files   50 KB',
      '  SHA256SUMS                                700 B',
      '  manifest.json                              3 KB',
      '',
      '  out/acme.zip                             1.2 MB',
      '  out/acme_en.eml                          1.7 MB',
      '  PDFs by Chrome/147.0.7727.0 (embedded)',
      '  Left out docx, ics: this version does not make it',
      '  Left out fact sheet: it is empty',
      '',
      '',
    ].join('\n'),
  )
})

it('folds a folder of many documents', () => {
  const files = Array.from({ length: 13 }, (_, index) => ({ path: `contacts/${index}.vcf`, size: 100 }))
  expect(summary({ ...result, files }, plain, 'written')).toMatch(/^ {2}contacts\/ +13 files +1 KB$/m)
})

it('lists every file of a dry run, and says that nothing was written', () => {
  const text = summary(result, plain, 'dry-run')
  expect(text).toMatch(/^\nacme would be made; nothing was written\n/)
  for (const { path } of result.files) expect(text).toContain(`  ${path} `)
})

it('names files below the kit when they come with its folder', () => {
  const files = result.files.map(file => ({ ...file, path: `out/acme/${file.path}` }))
  expect(summary({ ...result, files }, plain, 'written')).toBe(summary(result, plain, 'written'))
})

it('shows what a terminal would obey', () => {
  const text = summary({ ...result, skipped: [{ what: 'a\u001b[2J', why: '\u202eb' }] }, plain, 'written')
  expect(text).toContain('Left out a<U+001B>[2J: <U+202E>b')
})
