import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { withKit } from '../kit/support/kits.ts'
import { type Slip, slips } from './positions/slips.ts'
import { type Dice, styles } from './positions/spell.ts'
import { shownFirstLine, toldPlaces } from './positions/told-places.ts'
import { type WrittenKit, writtenKit } from './positions/written-kit.ts'

/** What columns are miscounted by: astral, wide and combining letters, tabs, what YAML escapes or takes for a remark. */
const noise = fc
  .array(fc.constantFrom('Odesa', '🎉', '𝔊ent', 'e\u0301t', '東京', '👩‍👩‍👧', 'Ł', "d'or", 'a\tb', '\\ #'), {
    maxLength: 5,
  })
  .map(words => words.join(' '))

const writing = fc.record({
  slip: fc.constantFrom(...slips),
  style: fc.constantFrom(...styles),
  before: noise,
  after: noise,
  lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
  mark: fc.constantFrom('' as const, '\ufeff' as const),
  seed: fc.nat(),
})

it('points at what a rule speaks of, however it is written and in every form of report', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(writing, async ({ slip, before, after, seed, ...how }) => {
      const kit = writtenKit({ ...how, ...slip, ...surrounded(slip, before, after), dice: diceOf(seed) })
      if (!kit) return
      count += 1
      const source = kit.files[kit.file]?.replace(/^\ufeff/, '') ?? ''
      const found = (await diagnosed(kit)).filter(({ code, file }) => code === slip.code && file.endsWith(kit.file))
      const told = found.map(diagnostic => toldPlaces(diagnostic, source))
      expect(told).toContainEqual(exactly(source.slice(...(isWhole(slip) ? kit.value : kit.place))))
    }),
    { numRuns: 150 },
  )
  expect(count).toBeGreaterThan(60)
})

function exactly(piece: string) {
  return { json: piece, sarif: piece, github: piece, human: shownFirstLine(piece) }
}

/** A rule that speaks of the whole text. */
function isWhole({ text }: Slip): boolean {
  return text.startsWith('⟦') && text.endsWith('⟧')
}

function surrounded(slip: Slip, before: string, after: string) {
  const { text, field } = slip
  const [start, end] = [text.indexOf('⟦'), text.indexOf('⟧') - 1]
  const plain = text.replace(/[⟦⟧]/g, '')
  // A dateline is short, and 𝔊 is no plain letter of a funder’s statement.
  if (isWhole(slip) || field === 'dateline' || field === 'statement')
    return { text: plain, piece: [start, end] as const }
  const between = field === 'body' || field === 'boilerplate' ? '\n\n' : ' — '
  const head = before === '' ? '' : `A ${before}.${between}`
  const tail = after === '' ? '' : `${between}A ${after}`
  return { text: head + plain + tail, piece: [head.length + start, head.length + end] as const }
}

/** Numbers that look like chance, the same for the same seed (Numerical Recipes’ generator). */
function diceOf(seed: number): Dice {
  let state = seed
  return count => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
}

function diagnosed({ files }: WrittenKit): Promise<readonly Diagnostic[]> {
  return withKit(files, async folder => (await check(join(folder, 'presskit.yaml'))).diagnostics)
}
