import { expect, it } from 'vitest'
import { said } from '../../src/fix/say.ts'

const data = { release: { titel: 'a', texts: ['b', 'c'] }, phone: 49 }

it.each([
  ['a value', { at: ['phone'], value: '+49' }, { ...data, phone: '+49' }],
  [
    'an item',
    { at: ['release', 'texts', 1], value: 'd' },
    { ...data, release: { ...data.release, texts: ['b', 'd'] } },
  ],
  [
    'a key, in its place',
    { at: ['release', 'titel'], key: 'title' },
    { ...data, release: { title: 'a', texts: ['b', 'c'] } },
  ],
  ['nothing that is not there', { at: ['x', 'y'], value: 'd' }, data],
])('says %s anew', (_name, saying, expected) => {
  expect(JSON.stringify(said(data, [saying]))).toBe(JSON.stringify(expected))
})

it('says several changes of one text together', () => {
  const sayings = [
    { at: ['a'], changes: [{ from: 0, to: 1, text: '1' }] },
    { at: ['a'], changes: [{ from: 2, to: 3, text: '3' }] },
  ]
  expect(JSON.stringify(said({ a: 'x-x' }, sayings))).toBe('{"a":"1-3"}')
})
