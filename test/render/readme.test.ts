import { expect, it } from 'vitest'
import { renderKit } from '../../src/render/render-kit.ts'
import { noise, square } from '../assets/made-pictures.ts'
import type { KitFiles } from '../kit/support/kits.ts'
import { bilingual, preparedKit } from './prepared.ts'

async function readme(release: string, more: string, files: KitFiles = {}): Promise<string> {
  const kit = await renderKit(await preparedKit(bilingual(release, `id: cafe\n${more}`), files))
  const cover = kit.cover([...kit.files, { path: 'en/cafe_press-release_en.pdf', bytes: new Uint8Array(34_000) }])
  return new TextDecoder().decode(cover.at(-1)?.bytes)
}

const formats = 'output: { formats: [html, txt, pdf] }\n'

it('says once a language what the start pages say', async () => {
  const [english = '', russian = ''] = (await readme('', formats)).split(`\n${'-'.repeat(72)}\n\n`)
  expect(english.replaceAll(/\d+(?:\.\d)? (?=KB|MB)|(?<=: )\d+/g, 'N ')).toBe(`PRESS RELEASE
for immediate release · 22 November 2026

City library opens a repair café

Press kit: index.html
Files in this kit: N , N KB
Checksums of all files are in SHA256SUMS.

Documents

Press release
• en/cafe_press-release_en.pdf (PDF, N KB)
• en/cafe_press-release_en.html (Web page, N KB)

Media contact

An Peeters
E-mail: press@library.example
`)
  expect(russian).toMatch(/^ПРЕСС-РЕЛИЗ\nдля немедленного распространения · 22 ноября 2026 г\.\n\nГородская/)
  expect(russian).toContain('• ru/cafe_press-release_ru.html (Веб-страница, ')
  expect(russian).not.toContain('• en/')
})

it('begins with the draft, and keeps a title that is hidden', async () => {
  const text = await readme('  status: draft\n  hideTitle: true\n  embargo: "2026-11-22T09:00:00Z"', formats)
  expect(text).toMatch(/^Draft – not for publication · Embargoed until 22 November 2026, 09:00\u00A0\(UTC\)/)
  expect(text).not.toContain('repair')
})

it('says of pictures what they show, whose they are and where they lie', async () => {
  const more = `${formats}logos:
  items: { library: { file: a.svg, alt: City Library, terms: For reporting } }
  groups: [{ id: hosts, label: Hosts, items: [library] }]
photos:
  hall: { file: b.jpg, caption: The hall, alt: A hall, creator: Ida Berg, copyright: © 2026, usageTerms: Free }
`
  const text = await readme('', more, { 'a.svg': square, 'b.jpg': await noise().jpeg().toBuffer() })
  expect(text).toContain(
    'Photos\n\nThe hall\nPhoto: Ida Berg\n© 2026\nTerms of use: Free\n• photos/print/hall.jpg (400 × ',
  )
  expect(text).toContain('Logos\n\nHosts\n\nCity Library\nFor reporting\n• logos/hosts/library.svg (SVG, ')
})

it('names attachments and links by their titles', async () => {
  const more =
    'attachments: [{ file: map.pdf, title: Map }]\nlinks: [{ title: Film, url: "https://library.example/film" }]'
  const text = await readme('', more, { 'map.pdf': '%PDF-1.4\n' })
  expect(text).toMatch(
    /Attachments\n\nMap\n• attachments\/\S+\.pdf \(9 bytes\)\n\nFilm\n• https:\/\/library\.example\/film\n/,
  )
})

it('keeps to the width that the kit asks for', async () => {
  const text = await readme('  notes: Bring a lamp.', 'output: { wrap: 40, formats: [html] }')
  expect(text).toContain('\nCity library opens a repair café\n')
  expect(text).toContain('for immediate release · 22 November 2026\n')
  expect(text).toContain(`\n${'-'.repeat(40)}\n`)
  expect(text.split('\n').filter(line => line.length > 40 && !line.includes('•'))).toEqual([])
})
