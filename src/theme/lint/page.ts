import { type Effect, effectOf, type Fault, imbalances } from './balance.ts'
import { idsOf, twins } from './ids.ts'
import type { Notes } from './notes.ts'
import { type Part, partsOf } from './parts.ts'

export interface Parsed {
  readonly notes: Notes
  readonly program: hbs.AST.Program | undefined
}

/** Tells what is surely wrong with the page of a template, its partials included: elements that nobody closes, ids that stand twice. */
export type JudgePage = (template: Parsed) => void

export function pageJudge(partials: ReadonlyMap<string, Parsed>): JudgePage {
  const parts = remembered((name: string) => {
    const partial = partials.get(name)
    return partial && partsIn(partial)
  })
  const effect = remembered((name: string): Effect | undefined => {
    const own = parts(name)
    return own && effectOf(own, effect)
  })
  const ids = remembered((name: string): ReturnType<typeof idsOf> => idsOf(parts(name) ?? [], one => ids(one) ?? []))
  return template => {
    const own = partsIn(template)
    const whole = own && effectOf(own, effect)
    for (const fault of whole ? imbalances(whole) : []) tellFault(fault)
    for (const [first, second] of twins(idsOf(own ?? [], name => ids(name) ?? []))) {
      const place = second.notes.template.ours ? first : second
      const message = `The id “${place.name}” stands twice on one page`
      tell(
        place,
        message,
        'Give each element an id of its own, or leave it out: a link or a label finds the first alone.',
      )
    }
  }
}

function partsIn({ notes, program }: Parsed): readonly Part[] | undefined {
  return program && partsOf(program, notes)
}

/** What calls itself is not known while it is looked for. */
function remembered<T>(find: (name: string) => T | undefined): (name: string) => T | undefined {
  const found = new Map<string, T | undefined>()
  return name => {
    if (found.has(name)) return found.get(name)
    found.set(name, undefined)
    const value = find(name)
    found.set(name, value)
    return value
  }
}

function tellFault({ tag, before }: Fault): void {
  const { name } = tag
  if (before) tell(tag, `<${name}> is not closed before </${before.name}>`, `Write </${name}> before it.`)
  else if (tag.closing) tell(tag, `</${name}> closes nothing`, `Remove it, or open <${name}> before it.`)
  else tell(tag, `<${name}> is never closed`, `Write </${name}> where it ends.`)
}

function tell(
  { notes, from }: Pick<Part & { readonly notes: Notes; readonly from: number }, 'notes' | 'from'>,
  message: string,
  hint: string,
): void {
  if (notes.template.ours) return
  const end = notes.template.text.indexOf('>', from)
  notes.tell({ from, to: end < 0 ? from + 1 : end + 1 }, message, hint)
}
