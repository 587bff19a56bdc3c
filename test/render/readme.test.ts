import { expect, it } from 'vitest'
import { readmeText } from '../../src/render/readme.ts'
import { bilingual, told, toldIn } from './prepared.ts'

function file(path: string, size: number) {
  return { path, bytes: new Uint8Array(size) }
}

const files = [
  file('assets/classic.css', 5000),
  file('en/a.html', 10),
  file('logos/a.svg', 2000),
  file('ru/a.html', 1500),
]

it('says once a language what the start pages say', async () => {
  expect(
    readmeText(Object.values(await told(bilingual())), files),
  ).toBe(`PRESS RELEASE · for immediate release · 22 November 2026

City library opens a repair café

Press kit: index.html

Files in this kit: 4, 9 KB
Checksums of all files are in SHA256SUMS.

en/a.html  (Web page, 10 bytes)
logos/a.svg  (2 KB)

------------------------------------------------------------------------

ПРЕСС-РЕЛИЗ · для немедленного распространения · 22 ноября 2026 г.

Городская библиотека открывает ремонтное кафе

Пресс-кит: ru/index.html

Файлов в пресс-ките: 4, 9 КБ
Контрольные суммы всех файлов — в SHA256SUMS.

logos/a.svg  (2 КБ)
ru/a.html  (Веб-страница, 2 КБ)
`)
})

it('begins with the draft, and keeps a title that is hidden', async () => {
  const release = '  status: draft\n  hideTitle: true\n  embargo: "2026-11-22T09:00:00Z"'
  const text = readmeText([await toldIn('en', bilingual(release))], files)
  expect(text).toMatch(
    /^Draft – not for publication\n\nPRESS RELEASE · Embargoed until 22 November 2026, 09:00 \(UTC\)/,
  )
  expect(text).not.toContain('repair')
})

it('names attachments by their titles, and the links', async () => {
  const more =
    'attachments: [{ file: map.pdf, title: Map }]\nlinks: [{ title: Film, url: "https://library.example/film" }]'
  const kit = await toldIn('en', bilingual('', more), { 'map.pdf': '%PDF-1.4\n' })
  const text = readmeText([kit], [file('attachments/01-map.pdf', 9)])
  expect(text).toContain('attachments/01-map.pdf  (Map, 9 bytes)\n\nLinks:\nFilm: https://library.example/film\n')
})
