import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/kit/prose/markdown.ts'
import { columnsOf } from '../../src/language/columns.ts'
import { proseNodes } from '../../src/render/prose/prose.ts'
import { nodesText } from '../../src/render/prose/text.ts'
import { outlineText } from '../../src/render/text.ts'
import { wrapHanging, wrapText } from '../../src/render/wrap.ts'
import { everyBlock } from './content.ts'
import { bilingual, toldIn } from './prepared.ts'

describe('a line', () => {
  it.each([
    ['at spaces', 'one two three', 8, 'one two\nthree'],
    ['and keeps what just fits', 'one two', 7, 'one two'],
    ['and keeps lines that were there', 'one\n\ntwo three', 5, 'one\n\ntwo\nthree'],
    ['never at a no-break space', 'in 10\u00a0000 km', 6, 'in\n10\u00a0000\nkm'],
    ['never within a word', 'a Donaudampfschiff b', 6, 'a\nDonaudampfschiff\nb'],
    ['never within a web address', 'see https://a.example/b-c?d=e now', 8, 'see\nhttps://a.example/b-c?d=e\nnow'],
    ['never within a mail address', 'to press-desk@library.example now', 9, 'to\npress-desk@library.example\nnow'],
    ['never within a phone number', 'call +32 2 555 01 00 now', 10, 'call\n+32 2 555 01 00\nnow'],
    ['nor where it has an area in brackets', 'call (030) 23125 100 now', 10, 'call\n(030) 23125 100\nnow'],
    ['but within a row of numbers', `is ${'1 '.repeat(20)}`, 20, 'is 1 1 1 1 1 1 1 1 1\n1 1 1 1 1 1 1 1 1 1\n1 '],
    ['between words of Arabic', 'يفتح المتحف أبوابه', 12, 'يفتح المتحف\nأبوابه'],
    ['between Han letters, which are two columns wide', '城市图书馆开放', 6, '城市图\n书馆开\n放'],
    ['not before a mark that begins no line', '城市图。书馆', 6, '城市\n图。书\n馆'],
    ['not behind a mark that ends none', '城市《图书》馆', 6, '城市\n《图\n书》馆'],
    ['between Han letters and a web address', '请看https://a.example/b。再见', 6, '请看\nhttps://a.example/b。\n再见'],
    ['never within an address in Han', '请看 https://a.example/路径/二', 6, '请看\nhttps://a.example/路径/二'],
    ['never within a mail address in Han', '写信 用户@例子.example 吧', 19, '写信\n用户@例子.example\n吧'],
    ['never within a word of Latin among Han', '城市Library馆', 8, '城市\nLibrary\n馆'],
    ['between words of Thai, not between its letters', 'พิพิธภัณฑ์แม่น้ำ', 8, 'พิพิธภัณฑ์\nแม่น้ำ'],
    ['never within an emoji', '👩‍👩‍👧👩‍👩‍👧', 2, '👩‍👩‍👧👩‍👩‍👧'],
    ['nowhere, where there is no width', 'one two', Number.POSITIVE_INFINITY, 'one two'],
  ])('breaks %s', (_name, text, columns, expected) => {
    expect(wrapText(text, columns)).toBe(expected)
  })

  it('is set in where it continues one', () => {
    expect(wrapHanging('one two three four', 9)).toBe('one two\n  three\n  four')
  })

  it('is wrapped in a moment, however long', () => {
    const text = `${'城'.repeat(20_000)} ${'a@'.repeat(20_000)} ${'1 '.repeat(20_000)}`
    expect(wrapText(text, 72).replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
  })
})

describe('prose', () => {
  it.each([
    ['a list', '- one two three\n- four', 10, '• one two\n  three\n• four'],
    ['a nested list', '- one\n  - two three four', 12, '• one\n  • two\n    three\n    four'],
    ['numbers', '9. one two three\n10. four five', 10, '9. one two\n   three\n10. four\n    five'],
    ['a quotation', '> one two three', 9, '> one two\n> three'],
    ['a quotation in a list', '- a\n\n  > one two three', 11, '• a\n\n  > one two\n  > three'],
    ['a row of a table', '| one | two |\n|---|---|\n| three | four |', 9, 'one | two\nthree |\n  four'],
    ['code, which keeps its lines', '    one two three', 6, 'one two three'],
  ])('hangs below its marks: %s', (_name, markdown, columns, expected) => {
    expect(nodesText(proseNodes(parseMarkdown(markdown)), columns)).toBe(expected)
  })
})

it('keeps every word of every kind of block', async () => {
  const { language } = await toldIn('en', bilingual())
  const wrapped = outlineText(everyBlock, language, 24)
  const words = (text: string) => text.split(/[\s>]+/)
  expect(words(wrapped)).toEqual(words(outlineText(everyBlock, language)))
  const wide = wrapped.split('\n').filter(line => columnsOf(line) > 24)
  expect(wide.every(line => /^ *\(https:\S+$/.test(line))).toBe(true)
})
