import { expect, it } from 'vitest'
import { formats } from '../../src/kit/kit.ts'
import { isPacked, mediaTypeOf } from '../../src/package/media-types.ts'
import { findForm, forms, formsOf } from '../../src/render/forms.ts'
import { madeKit } from '../assets/made-kit.ts'

it('makes each form once that a kit can ask for, and no other', () => {
  expect(forms.map(({ format }) => format).toSorted()).toEqual([...formats].toSorted())
})

it('makes files of types that are registered', () => {
  expect(Object.fromEntries(forms.map(({ format, extension }) => [format, mediaTypeOf(`a.${extension}`)]))).toEqual({
    pdf: 'application/pdf',
    html: 'text/html',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    txt: 'text/plain',
    eml: 'message/rfc822',
    ics: 'text/calendar',
    vcf: 'text/vcard',
    jsonld: 'application/ld+json',
    ninjs: 'application/json',
  })
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
