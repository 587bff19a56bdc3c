import { rowOf } from '../../diagnostics/row-of.ts'
import { attributeOf, type Node } from './tree.ts'

/** User units: CSS pixels, 96 to the inch (CSS Values 4, section 6.2). */
export interface Size {
  readonly width: number
  readonly height: number
}

const pixelsPer: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
}

/** The size that a drawing asks for: by width and height where both are absolute, else by its viewBox; none without either. */
export function sizeOf(root: Node): Size | undefined {
  return absolute(root) ?? viewBox(root)
}

function absolute(root: Node): Size | undefined {
  return positive(pixels(attributeOf(root, 'width')), pixels(attributeOf(root, 'height')))
}

function viewBox(root: Node): Size | undefined {
  const numbers = attributeOf(root, 'viewBox') ?? ''
  const [, , width = 0, height = 0] = numbers
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return positive(width, height)
}

function pixels(length = ''): number {
  const [, number = '', unit = ''] = /^\s*([+\d.eE-]+?)([a-zA-Z]*)\s*$/.exec(length) ?? []
  return Number(number) * (rowOf(pixelsPer, unit.toLowerCase()) ?? Number.NaN)
}

function positive(width: number, height: number): Size | undefined {
  return inReason(width) && inReason(height) ? { width, height } : undefined
}

/** Beyond these, drawing programs round a size to nothing, or run over. */
function inReason(length: number): boolean {
  return length >= 1 && length <= 1_000_000
}
