import type { Mend } from './breakage.ts'

/** What keyboards and word processors put in the place of the plain space, the hyphen and the colon of YAML. */
const signs: readonly (readonly [pattern: RegExp, instead: string, what: string])[] = [
  [/^([ \t]*(?:-[ \t]*)?)([\u00a0\u2002-\u200a\u202f\u205f\u3000]+)/, ' ', 'A no-break or wide space'],
  [/^([^"'#:]*:)([\u00a0\u2002-\u200a\u202f\u205f\u3000]+)/, ' ', 'A no-break or wide space'],
  [/^([ \t]*(?:-[ \t]+)*[a-zA-Z][\w-]*)(\uff1a[ \t]*)/, ': ', 'A wide colon'],
  [/^([ \t]*)([•‣▪●◦–—*−][ \t\u00a0]+)/, '- ', 'A bullet, a dash or an asterisk'],
]

/** A sign that looks like one of YAML’s own, and is none: YAML takes it for a letter. */
export function plainSigns(line: string, row: number): readonly Mend[] {
  return signs.flatMap(([pattern, plain, what]) => {
    const [found, before = '', sign = ''] = pattern.exec(line) ?? []
    if (found === undefined) return []
    const instead = plain === ' ' ? ' '.repeat(sign.length) : plain
    const mended = before + instead + line.slice(found.length)
    const message = `${what} stands here, and YAML reads it as a letter`
    return [{ row, line: mended, column: before.length + 1, message, hint: `Type a plain one: ${mended.trim()}` }]
  })
}

/** `-name: Olena`, `-{label: Area}`: without its space, a hyphen is the first letter of a word. */
export function spaceAfterHyphen(line: string, row: number): readonly Mend[] {
  const [, indent, item] = /^(\s*)-([\p{L}"'[{].*)$/u.exec(line.trimEnd()) ?? []
  if (indent === undefined || item === undefined) return []
  const mended = `${indent}- ${item}`
  const message = 'A space is missing after the hyphen that begins an item of a list'
  return [{ row, line: mended, column: indent.length + 1, message, hint: `Write ${mended.trim()}` }]
}

/** `place {city: Ghent}`, `languages [en]` */
export function colonBeforeBracket(line: string, row: number): readonly Mend[] {
  const [, start, value] = /^(\s*(?:-\s+)*[a-z][\w-]*)\s*([[{].*[\]}])$/.exec(line.trimEnd()) ?? []
  if (start === undefined || value === undefined) return []
  const mended = `${start}: ${value}`
  const column = start.search(/[a-z]/) + 1
  return [{ row, line: mended, column, message: 'A colon is missing after the key', hint: `Write ${mended.trim()}` }]
}

/** A tab is as wide as the editor shows it: as the lines around it, or in steps of two, four or eight. */
export function untab(line: string, row: number, lines: readonly string[]): readonly Mend[] {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? []
  const at = indent.indexOf('\t')
  if (at < 0) return []
  const steps = [2, 4, 8].map(step => indent.replaceAll('\t', ' '.repeat(step)).length)
  const beside = [lines[row - 1], lines[row + 1]].flatMap(other => /^ *(?=[^ \t])/.exec(other ?? '')?.[0].length ?? [])
  return [...new Set([...beside, ...steps])].map(width => ({
    row,
    line: ' '.repeat(width) + line.slice(indent.length),
    column: at + 1,
    message: tabMessage,
    hint: tabHint,
  }))
}

const tabMessage = 'A tab indents this line, and YAML knows only spaces'
export const tabHint =
  'Replace the tab with spaces, as many as the lines beside it have; most editors can insert spaces for YAML files.'

/** What a line is that no single change of a line mends. */
const causes: readonly (readonly [pattern: RegExp, message: string, hint: string])[] = [
  [/^ *\t/, tabMessage, tabHint],
  [
    /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/,
    'A mark of a merge conflict stands here',
    'Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  ],
]

export function causeOf(line: string): { readonly message: string; readonly hint: string } | undefined {
  const found = causes.find(([pattern]) => pattern.test(line))
  return found && { message: found[1], hint: found[2] }
}
