import type { Code } from '../diagnostics/codes.ts'
import { counted } from '../diagnostics/counted.ts'
import type { MendedFile } from '../fix/mended-file.ts'
import { grouped } from '../grouped.ts'
import { visible } from './visible.ts'

/** How often each code was mended in a file, in the order of the codes. */
export function countsOf({ codes }: MendedFile): readonly (readonly [Code, number])[] {
  const counts = [...grouped(codes, code => code)].map(([code, all]) => [code, all.length] as const)
  return counts.toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** For people: what was mended in each file, and what to look after. */
export function mendedLines(files: readonly MendedFile[], verb: 'mended' | 'would be mended'): readonly string[] {
  const links = files.flatMap(({ codes }) => codes).filter(code => code === 'url/insecure').length
  const lines = files.map(file => {
    const counts = countsOf(file).map(([code, count]) => `${count} ${code}`)
    return `${visible(file.file)}: ${counted(file.codes.length, 'problem')} ${verb} (${counts.join(', ')})`
  })
  return links === 0
    ? lines
    : [
        ...lines,
        `  Open the ${counted(links, 'link')} of url/insecure once: presskit never asks the network whether https answers there.`,
      ]
}
