import { posix } from 'node:path'
import { few } from '../../diagnostics/few.ts'
import type { Kit } from '../../kit/kit.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

const toldEach = 5

export const fileUnused: Rule = {
  code: 'file/unused',
  why: 'A file that nobody names does not ship. Mostly it was forgotten, or left over: a photo without consent, an older text, the original of a logo.',
  mend: 'Name the file where it belongs (logos, photos, attachments), or take it out of the kit’s folder.',
  bad: `
attachments: []
`,
  good: `
attachments:
  - file: attachments/leaflet.pdf
    title: Leaflet
`,
  check,
}

function check({ kit, files, data }: Subject): Fault[] {
  const named = namedFiles(kit, JSON.stringify(data))
  const unused = files.filter(file => !named.has(plainName(file)) && !isOwn(file))
  if (unused.length === 0) return []
  const list = few(unused, toldEach)
  return [
    {
      at: [],
      message:
        unused.length === 1
          ? `Nothing names the file ${list}: it is left out of the kit`
          : `Nothing names ${unused.length} files, which are left out of the kit: ${list}`,
      hint: 'Name what belongs to the kit under logos, photos or attachments, and take the rest out of its folder',
    },
  ]
}

/** Under whatever key, which may be a wrong one. Names with `{lang}` stand for one file a language. */
function namedFiles({ languages }: Kit, data: string): ReadonlySet<string> {
  const names = [...data.matchAll(/[:[,]"([^"]{1,1000})"/g)].map(([, name = '']) => name.replaceAll('\\\\', '\\'))
  return new Set(names.flatMap(name => languages.map(language => plainName(name.replaceAll('{lang}', language)))))
}

/** A name with a slip of capitals, accents or slashes is told as that. */
function plainName(name: string): string {
  return posix.normalize(name.normalize('NFC').toLowerCase().replaceAll('\\', '/'))
}

/** What lies beside a kit and belongs to nobody else. */
function isOwn(file: string): boolean {
  return /^(?:presskit\.ya?ml|readme(\.\w+)?|license(\.\w+)?)$|(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/i.test(file)
}
