import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch } from 'diff'
import type { MendedFile } from '../fix/mended-file.ts'
import type { Paint } from './colour.ts'
import { hunksOf, linesOf } from './hunks.ts'
import { visible } from './visible.ts'

const headerOptions = FILE_HEADERS_ONLY

/** More changed lines than this are found by their place: looking for the fewest takes time by their square. */
const mostSought = 500

/** The unified diff of a mended file, as `patch -p0` takes it. */
export function patchOf({ file, before, after }: MendedFile): string {
  const sought = createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    context: 3,
    headerOptions,
    maxEditLength: mostSought,
  })
  if (sought !== undefined) return sought
  const hunks = hunksOf(linesOf(before), linesOf(after))
  const names = { oldFileName: file, newFileName: file, oldHeader: undefined, newHeader: undefined }
  return formatPatch({ ...names, hunks }, headerOptions)
}

const styles = { '-': 'red', '+': 'green', '@': 'cyan' } as const

/** A diff for eyes: coloured, with nothing that a terminal would obey, and no-break spaces to be seen. */
export function shownPatch(patch: string, paint: Paint): string {
  const lines = patch.split('\n').map(line => {
    const text = visible(line.replace(/\r$/, ''))
    const sign = text.charAt(0)
    if (/^(?:---|\+\+\+) /.test(text)) return paint('bold', text)
    if (sign !== '-' && sign !== '+' && sign !== '@') return text
    return paint(styles[sign], text.replaceAll(/[\u00a0\u202f]/g, '␣'))
  })
  return lines.join('\n')
}
