import { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { type Element, elementsOf } from '../../src/pdf/structure.ts'

const { context } = await PDFDocument.create()

function element(type: string, kids: Element['kids'] = []): Element {
  return { ref: PDFRef.of(1), dict: context.obj({}), type, kids }
}

it('gives elements in reading order, each before its own', () => {
  const tree = [element('Sect', [element('H1'), { mcid: 0, page: undefined }, element('P', [element('Link')])])]
  expect(elementsOf([...tree, element('Part')]).map(({ type }) => type)).toEqual(['Sect', 'H1', 'P', 'Link', 'Part'])
})

it.each<[name: string, tree: Element, count: number]>([
  ['more kids than a call has arguments', element('Document', new Array(200_000).fill(element('P'))), 200_001],
  ['more levels than calls can nest', nested(50_000), 50_001],
])('takes %s', (_name, tree, count) => {
  expect(elementsOf([tree])).toHaveLength(count)
})

function nested(levels: number): Element {
  let tree = element('Div')
  for (let level = 0; level < levels; level += 1) tree = element('Div', [tree])
  return tree
}
