import { expect, it } from 'vitest'
import { formats } from '../../src/kit/kit.ts'
import { isPacked, mediaTypeOf } from '../../src/package/media-types.ts'
import { findForm, forms, formsOf } from '../../src/render/forms.ts'
import { madeKit } from '../assets/made-kit.ts'

it('makes each form once, and no form that a kit cannot ask for', () => {
  const made = forms.map(({ format }) => format)
  expect(new Set(made).size).toBe(made.length)
  expect(formats).toEqual(expect.arrayContaining(made))
})

it.each(forms.map(form => [form.format, form] as const))('%s has the media type of its files', (_format, form) => {
  expect(mediaTypeOf(`a.${form.extension}`)).toBe(form.mediaType)
})

it('stores what is packed already', () => {
  expect(forms.filter(({ extension }) => isPacked(`a.${extension}`)).map(({ format }) => format)).toEqual([
    'pdf',
    'docx',
  ])
})

it.each([
  ['all that it can have when it asks for none', undefined, ['pdf', 'html', 'docx', 'txt', 'eml']],
  ['those that it asks for, in the order in which they are offered', ['txt', 'pdf'], ['pdf', 'txt']],
] as const)('gives a kit %s', (_name, asked, expected) => {
  const kit = { ...madeKit({}), ...(asked ? { formats: asked } : {}) }
  const given = formsOf(kit).map(({ format }) => format)
  expect(given.filter(format => ['pdf', 'html', 'docx', 'txt', 'eml'].includes(format))).toEqual(expected)
})

it('loads makers that can be called', async () => {
  for (const { of, maker } of forms) {
    if (typeof maker === 'string') continue
    const made = await maker()
    expect([of, typeof ('makeMail' in made ? made.makeMail : made)]).toEqual([of, 'function'])
  }
})

it('finds the row of a format', () => {
  for (const form of forms) expect(findForm(form.format)).toBe(form)
})
