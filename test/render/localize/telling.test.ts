import { describe, expect, it } from 'vitest'
import { en } from '../../../src/language/en.ts'
import { ru } from '../../../src/language/ru.ts'
import { name, prose, text } from '../../../src/render/localize/telling.ts'
import { madeKit } from '../../assets/made-kit.ts'

const placed = { logos: new Map(), photos: new Map(), attachments: new Map(), files: [] }
/** In Russian, of a kit in Ukrainian and English. */
const telling = { kit: { ...madeKit({}), languages: ['uk', 'en'] as const }, language: ru, placed }

describe('a text', () => {
  it.each([
    ['its own', { ru: 'Да', en: 'Yes' }, 'Да'],
    ['none of another language', { en: 'Yes' }, undefined],
    ['none', undefined, undefined],
  ])('is %s', (_name, value, expected) => {
    expect(text(telling, value)).toBe(expected)
  })
})

describe('a name', () => {
  it.each([
    ['its own', { uk: 'Олена', ru: 'Елена', en: 'Olena' }, 'Елена'],
    ['that of the primary language', { en: 'Olena', uk: 'Олена' }, 'Олена'],
    ['that of another language', { en: 'Olena' }, 'Olena'],
    ['none of a language that the kit does not have', { pl: 'Ołena' }, ''],
  ])('is %s', (_name, value, expected) => {
    expect(name(telling, value)).toBe(expected)
  })
})

it('prose of another language is none', () => {
  const value = { en: { markdown: 'Yes', at: [] } }
  expect(prose(telling, value)).toEqual([])
  expect(prose({ ...telling, language: en }, value).map(({ type }) => type)).toContain('inline')
})
