import { ua } from '../finding.ts'
import { kidsIn, type TreeReading, typeOf } from '../reading.ts'

/** Headings go down by one level at a time, from H1 on (ISO 14289-1, 7.4.2). */
export function headings(reading: TreeReading) {
  let last = 0
  const types = reading.elements.map(element => typeOf(element, reading) ?? '')
  const skips = types.flatMap(type => {
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0)
    if (level === 0) return []
    const before = last
    last = level
    return level > before + 1 ? [skipped(before, level)] : []
  })
  const isMixed = types.includes('H') && types.some(type => /^H[1-6]$/.test(type))
  const isDouble = reading.elements.some(element => {
    return kidsIn(element, reading).filter(kid => typeOf(kid, reading) === 'H').length > 1
  })
  return [...skips, ...(isMixed ? [mixed] : []), ...(isDouble ? [double] : [])]
}

const double = {
  code: 'pdf/heading',
  clause: ua('7.4.4', '14-006'),
  message: 'Two headings without a level (H) stand in the same part.',
} as const

const mixed = {
  code: 'pdf/heading',
  clause: ua('7.4.4', '14-007'),
  message: 'Headings with a level (H1, H2 …) stand beside headings without (H).',
} as const

function skipped(before: number, level: number) {
  const message =
    before === 0
      ? `The first heading is of level ${level}, not 1.`
      : `A heading of level ${level} follows one of level ${before}.`
  return {
    code: 'pdf/heading',
    clause: ua('7.4.2', before === 0 ? '14-002' : '14-003'),
    message,
    hint: `Make it a heading of level ${before + 1}.`,
  } as const
}
