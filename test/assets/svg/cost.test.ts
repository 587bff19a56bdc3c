import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { costFlaws } from '../../../src/assets/svg/cost.ts'
import { readTree } from '../../../src/assets/svg/tree.ts'

const head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'

function drawing(content: string): string {
  return `${head}${content}</svg>`
}

function flaws(svg: string): string {
  const { root, flaws } = readTree(svg)
  return [...flaws, ...(root === undefined ? [] : costFlaws(root))]
    .map(({ code, what }) => `${code} ${what}`)
    .join('\n')
}

/** Nine levels, each of which names the one before ten times, by what `again` writes. */
function tenfold(wrap: string, again: (id: string) => string): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const inner = again(`a${level}`).repeat(10)
    return `<${wrap} id="a${level + 1}">${inner}</${wrap}>`
  })
  return drawing(`<${wrap} id="a0"><rect/></${wrap}>${levels.join('')}`)
}

const chain = Array.from({ length: 1000 }, (_, i) => `<g id="c${i}"><use href="#c${i + 1}"/></g>`).join('')

describe('what a drawing draws', () => {
  it('is counted through nested uses without drawing them', async () => {
    const bomb = await readFile(new URL('../../fixtures/assets/drawings/nested-use.svg', import.meta.url), 'utf8')
    expect(bomb.length).toBeLessThan(2200)
    expect(flaws(bomb)).toBe('image/bomb draws billions of elements when all is drawn')
  })

  it.each([
    ['patterns', tenfold('pattern', id => `<rect fill="url(#${id})"/>`), 'billions of'],
    ['masks', tenfold('mask', id => `<rect style="mask:url('#${id}')"/>`), 'billions of'],
    ['markers', tenfold('marker', id => `<path d="M0 0h1" marker-mid="url(#${id})"/>`), 'billions of'],
    ['a style sheet', drawing(`<style>${sheet()}</style>${masks()}`), 'billions of'],
    ['a style sheet for everything', drawing(`<style>*{mask:url(#a)}</style><rect/><mask id="a"/>`), 'draws itself'],
    [
      'a style sheet by attribute',
      drawing(`<style>[x]{mask:url(#a)}</style><mask id="a">${'<g/>'.repeat(200)}</mask>${'<g x=""/>'.repeat(200)}`),
      'draws itself',
    ],
    ['filters', drawing(`<filter id="f">${'<feTurbulence/>'.repeat(12)}</filter>`), '24002 elements'],
    [
      'a marker at every corner',
      drawing(`<marker id="m"><g/><g/></marker><path d="${'1 '.repeat(9000)}" marker-mid="url(#m)"/>`),
      'elements',
    ],
    ['too many elements', drawing('<g/>'.repeat(20_000)), 'has more than 20000 elements'],
    ['too deep', drawing('<g>'.repeat(300) + '</g>'.repeat(300)), 'nests more than 200 elements deep'],
    ['too deep by use', drawing(chain), 'nests more than 200 elements deep when all is drawn'],
    ['itself', drawing('<g id="a"><use href="#a"/></g>'), 'draws itself'],
    ['itself by two', drawing('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), 'draws itself'],
    ['itself by an escape', drawing('<g id="a b"><use href="#a%20b"/></g>'), 'draws itself'],
    ['itself as its mask', drawing('<mask id="a"><rect mask="url(#a)"/></mask>'), 'draws itself'],
  ])('is refused for %s', (_name, svg, expected) => expect(flaws(svg)).toMatch(new RegExp(`^image/bomb .*${expected}`)))

  it.each([
    [
      'a hundred gradients on a thousand shapes',
      drawing(gradients() + '<rect class="c1" fill="url(#g1)"/>'.repeat(1000)),
    ],
    ['a use of nothing', drawing('<use href="#none"/>')],
    [
      'a drop shadow',
      drawing(`<filter id="f"><feGaussianBlur/><feMerge/></filter>${'<g filter="url(#f)"/>'.repeat(9)}`),
    ],
    [
      'a mask by class below a rule that ends with a semicolon',
      drawing('<style>@charset "utf-8";.a{mask:url(#m)}</style><rect class="a"/><mask id="m"><rect/></mask>'),
    ],
    ['19,999 shapes', drawing('<g/>'.repeat(19_999))],
  ])('may be %s', (_name, svg) => expect(flaws(svg)).toBe(''))
})

function sheet(): string {
  return Array.from({ length: 9 }, (_, level) => `.u${level}{mask:url(#a${level})}`).join('')
}

function masks(): string {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `<mask id="a${level + 1}">${`<g class="u${level}"/>`.repeat(10)}</mask>`,
  )
  return `<mask id="a0"><rect/></mask>${levels.join('')}`
}

function gradients(): string {
  const rules = Array.from({ length: 100 }, (_, i) => `.c${i}{fill:url(#g${i})}`).join('')
  const paints = Array.from({ length: 100 }, (_, i) => `<linearGradient id="g${i}"><stop/><stop/></linearGradient>`)
  return `<style>${rules}</style>${paints.join('')}`
}
