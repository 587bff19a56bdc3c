import { expect, it } from 'vitest'
import { artifactUri } from '../../../src/cli/report/artifact-uri.ts'

it.each([
  ['kits/acme/presskit.yaml', 'kits/acme/presskit.yaml'],
  ['./kits/../a b.yaml', 'a%20b.yaml'],
  ['кафе/100 %#?.md', '%D0%BA%D0%B0%D1%84%D0%B5/100%20%25%23%3F.md'],
  ['a:b.yaml', 'a%3Ab.yaml'],
  ['..a/b.yaml', '..a/b.yaml'],
  ['/home/marta/kits/a.yaml', 'kits/a.yaml'],
  ['../ivan/a b.yaml', 'file:///home/ivan/a%20b.yaml'],
  ['/srv/kits/a.yaml', 'file:///srv/kits/a.yaml'],
  ['\ud800.yaml', '%EF%BF%BD.yaml'],
])('%s', (file, expected) => {
  expect(artifactUri(file, '/home/marta')).toBe(expected)
})
