import { expect, it } from 'vitest'
import { kitWith, problems } from '../support/kits.ts'

async function places(body: string, files = {}): Promise<readonly string[]> {
  return (await problems(kitWith({ body: `  body: ${body}` }), files)).map(line => line.split(' ', 3).join(' '))
}

it.each([
  [
    'a literal text',
    '|\n    One line,\n    a [link](javascript:alert(1)) in the next.',
    ['8:14 url/scheme javascript:alert(1)'],
  ],
  [
    'a folded text',
    '>\n    One line,\n    a [link](data:x) in the next.\n\n    And [one](file:///x) more.',
    ['8:14 url/scheme data:x', '10:15 url/scheme file:///x'],
  ],
  ['a quoted text', '"See [this](ftp://x.example)."', ['6:21 url/scheme ftp://x.example']],
  [
    'a plain text of two lines',
    'See [this](https://ok.example)\n    and [that](ftp://x.example).',
    ['7:16 url/scheme ftp://x.example'],
  ],
  ['a text by language', '\n    en: See [this](ftp://x.example).', ['7:20 url/scheme ftp://x.example']],
  [
    'the second of two alike',
    '|\n    `ftp://x.example` [a](https://ok.example)\n    [b](ftp://x.example)',
    ['8:9 url/scheme ftp://x.example'],
  ],
  ['a link in angle brackets', '|\n    <https://u:p@x.example>', ['7:6 url/scheme https://u:p@x.example']],
  ['a reference', '|\n    A [word].\n\n    [word]: vbscript:x', ['9:13 url/scheme vbscript:x']],
  ['a picture', '|\n    ![A map](attachments/map.png)', ['7:14 url/scheme attachments/map.png']],
  [
    'a picture in a link',
    '|\n    [![A](a.png)](javascript:x)',
    ['7:11 url/scheme a.png', '7:19 url/scheme javascript:x'],
  ],
  ['an entity', '|\n    [a](javascript&colon;x)', ['7:5 url/scheme javascript:x']],
  ['a mail address that is none', '|\n    [a](mailto:nobody)', ['7:9 contact/email nobody']],
])('%s', async (_name, body, expected) => expect(await places(body)).toEqual(expected))

it('a text in a file of its own is told there, once for all languages', async () => {
  const yaml = kitWith({ languages: 'languages: [en, uk]', body: '  body:\n    file: release.md' })
  const found = await problems(yaml, { 'release.md': '\ufeffFirst.\r\n\r\nA [link](data:x).\r\n' })
  expect(found.map(line => line.split(' ', 2).join(' '))).toEqual(['release.md:3:10 url/scheme'])
})

it.each([
  '|\n    [a](https://harbour.example) [b](mailto:press@harbour.example) [c](tel:+380445550100)',
  '|\n    No link: a [b] (c) <d> `[x](y:z)`',
])('%j may stand', async body => expect(await places(body)).toEqual([]))
