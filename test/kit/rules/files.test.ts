import { expect, it } from 'vitest'
import { kitWith, problems } from '../support/kits.ts'

it('every file that a kit names is asked for', async () => {
  const logos = 'logos:\n  items:\n    a:\n      file: logos/a.svg\n      dark: logos/A-dark.svg\n      alt: A\n'
  const photos = 'photos:\n  p:\n    file: ../p.jpg\n'
  const attachments = 'attachments:\n  - file: map.pdf\n    title: Map\n'
  const files = { 'logos/a-dark.svg': '<svg/>', 'logos/b.svg': '<svg/>' }
  const found = await problems(kitWith({}, logos + photos + attachments), files)
  expect(found.map(line => line.split(' ', 2).join(' '))).toEqual([
    '13:13 file/missing',
    '14:13 file/case',
    '18:11 file/outside',
    '20:11 file/missing',
  ])
})

it('a file that is none is told as what it is', async () => {
  const found = await problems(kitWith({}, 'attachments:\n  - file: [map.pdf]\n    title: Map\n'))
  expect(found.map(line => line.split(' ', 2).join(' '))).toEqual(['11:11 kit/type'])
})
