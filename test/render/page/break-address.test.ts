import { expect, it } from 'vitest'
import { addressParts, breakAddresses } from '../../../src/render/page/break-address.ts'

it.each([
  ['a mail address', 'press@library.example', ['press@', 'library', '.example']],
  ['dots and hyphens before the sign', 'an.peeters-k@a.example', ['an', '.peeters-k@', 'a', '.example']],
  [
    'a web address',
    'https://a-b.example/en/x_y.html?q=1&r=2#top',
    ['https://a-b', '.example/en/x', '_y', '.html?q', '=1', '&r', '=2', '#top'],
  ],
  ['slashes before dots', 'https://../.well-known', ['https://../.well-known']],
  ['a host', 'library.example', ['library', '.example']],
  ['a sign at its end', 'library.example.', ['library', '.example.']],
  ['no address', 'Library', ['Library']],
])('a line may end in %s', (_name, address, expected) => {
  expect(addressParts(address)).toEqual(expected)
})

const long = 'https://heritage.example/programmes/2027'
const broken = 'https://heritage<wbr>.example/programmes/2027'

it.each([
  ['a long one', `<p>See ${long} now</p>`, `<p>See ${broken} now</p>`],
  ['its link', `<a href="${long}">${long}</a>`, `<a href="${long}">${broken}</a>`],
  ['a long mail address', `<p>${'a'.repeat(30)}@b.example</p>`, `<p>${'a'.repeat(30)}@<wbr>b<wbr>.example</p>`],
  ['entities stay whole', `<p>${long}?a&amp;b&#x3D;c</p>`, `<p>${broken}?a<wbr>&amp;b<wbr>&#x3D;c</p>`],
  ['a short one stays whole', '<p>press@library.example</p>', '<p>press@library.example</p>'],
  ['a long word is none', `<p>${'a'.repeat(60)}.b</p>`, `<p>${'a'.repeat(60)}.b</p>`],
])('in a page: %s', (_name, html, expected) => {
  expect(breakAddresses(`<head>${long}</head><body>${html}`)).toBe(`<head>${long}</head><body>${expected}`)
})
