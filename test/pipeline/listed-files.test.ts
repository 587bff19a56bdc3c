import { expect, it } from 'vitest'
import { listedFiles } from '../../src/pipeline/listed-files.ts'
import { renderKit } from '../../src/render/render-kit.ts'
import { bilingual, preparedKit } from '../render/prepared.ts'

it('tells the manifest of which document and language each file is', async () => {
  const { kit, assets, theme } = await preparedKit(bilingual('', 'id: cafe\noutput: { formats: [html, docx, ninjs] }'))
  const rendered = await renderKit({ kit, assets, theme: { ...theme, faces: [], scripts: [], licences: new Map() } })
  const bytes = new Uint8Array()
  const files = listedFiles(
    [...rendered.files, ...(await rendered.makeForms()), { path: 'README.txt', bytes }],
    rendered,
  )
  const told = files
    .filter(({ path }) => /en_|_en|README/.test(path))
    .map(({ path, document, language }) => [path, document, language])
  expect(told).toEqual([
    ['en/cafe_press-release_en.html', 'press-release', 'en'],
    ['data/cafe_en.ninjs.json', undefined, 'en'],
    ['en/cafe_press-release_en.docx', 'press-release', 'en'],
    ['README.txt', undefined, undefined],
  ])
})
