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
