import type { Path } from '../diagnostics/diagnostic.ts'
import type { Kit } from '../kit/kit.ts'
import type { KitText } from './kit-texts.ts'
import { masked } from './masked.ts'
import { placeIn } from './place.ts'
import type { Fault, Rule } from './rule.ts'
import type { Subject } from './subject.ts'

export const textHype: Rule = {
  code: 'text/hype',
  why: 'News has no exclamation marks: an editor who sees one outside of a quotation reads an advertisement.',
  mend: 'End the sentence with a full stop, and let the fact speak. In a quotation the mark may stand.',
  bad: `
release:
  headline: City library opens a repair café!
`,
  good: `
release:
  headline: "City library opens a repair café: “Come and mend!”"
`,
  check,
}

const quoted = /“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|"[^"]*"|”[^”]*”/g
const filler = '\ufffc'

function check({ kit, texts }: Subject): Fault[] {
  const names = namesOf(kit)
  return texts.filter(({ at }) => isNews(at)).flatMap(text => faultsOf(text, names))
}

function isNews([room, key]: Path): boolean {
  return room === 'release' && ['headline', 'subheadline', 'lead', 'body'].includes(String(key))
}

/** Some names end with the mark. */
function namesOf({ people, organizations, event }: Kit): readonly string[] {
  const named = [...people.values(), ...organizations.values(), { name: event?.name ?? {} }]
  return named.flatMap(({ name }) => Object.values(name)).filter(name => name.includes('!'))
}

function faultsOf(text: KitText, names: readonly string[]): Fault[] {
  const cover = (found: string) => filler.repeat(found.length)
  const plain = names.reduce((rest, name) => rest.replaceAll(name, cover), masked(text)).replaceAll(quoted, cover)
  const first = /\S*[\u00a0\u202f ]?!+/u.exec(plain)
  if (!first) return []
  const count = plain.split('!').length - 1
  return [
    {
      ...placeIn(text, first.index, first.index + first[0].length),
      message:
        count === 1
          ? 'An exclamation mark stands outside of a quotation'
          : `${count} exclamation marks stand outside of quotations`,
      hint: 'Write a full stop, and let the fact speak',
    },
  ]
}
