import { isDrawing, logosOf } from '../logo-pictures.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const logoNoVector: Rule = {
  code: 'logo/no-vector',
  why: 'Print, signs and television need a logo at sizes that no pixels fill: a vector drawing is sharp at each of them.',
  mend: 'Ask whoever drew the logo for the SVG and name that file; presskit makes the PNG.',
  bad: `
logos:
  items:
    library: { file: logos/library.png, dark: logos/library.png, alt: City Library }
  groups:
    - { id: organizer, items: [library] }
`,
  good: `
logos:
  items:
    library: { file: logos/library.svg, dark: logos/library.svg, alt: City Library }
  groups:
    - { id: organizer, items: [library] }
`,
  check,
}

function check(subject: Subject): Fault[] {
  return logosOf(subject).flatMap(({ logo, light }) =>
    isDrawing(light)
      ? []
      : [
          {
            at: [...logo.at, 'file'],
            message: `The logo “${logo.id}” is made of pixels: it cannot be printed large`,
            hint: 'Ask for the SVG of the logo and name it here; the PNG is made from it',
          },
        ],
  )
}
