import { cp, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { build } from '../../src/build.ts'
import { buildRequest } from '../build-request.ts'
import { plant } from '../package/tree.ts'
import { temporaryFolder } from '../print/temporary-folder.ts'

async function codesOf(css: string): Promise<readonly string[]> {
  const folder = await temporaryFolder()
  await plant(folder, { 'theme.yaml': 'name: own\nextends: classic\nstyles: [classic.css, own.css]\n', 'own.css': css })
  const request = buildRequest(resolve('kits/dushanbe-2016/presskit.yaml'), folder)
  const { diagnostics } = await build({ ...request, formats: ['pdf'], theme: folder, dryRun: true })
  return diagnostics.map(({ code, message }) => `${code} ${message}`)
}

it.each([
  ['as it should be', '', []],
  [
    'smaller than a logo, on paper',
    '@media print { .emblem { width: 6mm } }',
    [
      'funding/size The emblem of “european-union” is 6 × 4 mm on the page ru/dushanbe-2016_press-release_ru.html, the logo “open-society” 42 × 11 mm',
    ],
  ],
  [
    'below what a window shows',
    '.funded { margin-block-start: 700px }',
    [
      'funding/visible The emblem of “european-union” is not seen without scrolling on index.html, in a window of 1280 × 640 pixels',
    ],
  ],
])('measures an emblem that a theme draws %s', async (_name, css, expected) => {
  expect(await codesOf(css)).toEqual(expected)
})

/** Its picture as before, in the middle of a square three times as wide. */
async function addMargin(file: string): Promise<void> {
  const drawing = await readFile(file, 'utf8')
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? []).map(Number)
  const box = `viewBox="${-width} ${height / 2 - 1.5 * width} ${3 * width} ${3 * width}"`
  await writeFile(file, drawing.replace(/ width="[^"]*" height="[^"]*" viewBox="[^"]*"/, ` ${box}`))
}

const emblemAsItIs =
  '{{#with funder.logo}}<img class="emblem" src="{{@root.root}}{{light.path}}" alt="{{alt}}">{{/with}}'

it.each([
  ['that shows through a window', ['eu', 'eu-dark', 'nota-bene', 'nota-bene-dark'], '', []],
  ['whose dark variant has none', ['eu', 'nota-bene'], '', []],
  [
    'that a theme shows as it is',
    ['eu', 'eu-dark'],
    emblemAsItIs,
    [
      'funding/size The emblem of “european-union” is 9 × 6 mm on the page ru/conference_press-release_ru.html, the logo “open-society” 42 × 11 mm',
    ],
  ],
])('measures what is seen of a picture with a wide margin: one %s', async (_name, padded, emblem, expected) => {
  const place = await temporaryFolder()
  const folder = join(place, 'conference')
  await cp('kits/dushanbe-2016', folder, { recursive: true })
  for (const name of padded) await addMargin(join(folder, `logos/${name}.svg`))
  const own = emblem && { 'partials/emblem.hbs': emblem }
  await plant(join(place, 'own'), { 'theme.yaml': 'name: own\nextends: classic\n', ...own })
  const request = buildRequest(join(folder, 'presskit.yaml'), folder)
  const { diagnostics } = await build({ ...request, formats: ['pdf'], theme: join(place, 'own'), dryRun: true })
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(expected)
})

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path d="M0 0h${width}v${height}H0z" fill="#039"/></svg>`

it.each([
  ['a wordmark', 30, 10],
  ['a very wide one', 50, 10],
  ['a square', 10, 10],
  ['a tall one', 10, 30],
])('draws the emblem of a funder as large as other logos: %s', async (_name, width, height) => {
  const folder = join(await temporaryFolder(), 'library')
  const yaml = `presskit: 1
languages: [en]
release: { date: 2026-11-22, headline: City library opens a repair café, body: Volunteers mend toasters. }
contacts: [{ name: An Peeters, email: press@library.example }]
organizations: { fund: { name: Fund, logo: fund } }
funding: [{ funder: fund, relation: funded, statement: Funded by the Fund }]
logos:
  items: { fund: { file: own.svg, alt: Fund }, same: { file: own.svg, alt: A }, word: { file: word.svg, alt: B }, tall: { file: tall.svg, alt: C } }
  groups: [{ id: partners, label: Partners, items: [same, word, tall] }]
`
  const files = { 'own.svg': drawing(width, height), 'word.svg': drawing(38, 10), 'tall.svg': drawing(10, 20) }
  await plant(folder, { 'presskit.yaml': yaml, ...files })
  const request = buildRequest(join(folder, 'presskit.yaml'), folder)
  const { diagnostics } = await build({ ...request, formats: ['pdf'], dryRun: true })
  expect(diagnostics.filter(({ code }) => code === 'funding/size')).toEqual([])
})
