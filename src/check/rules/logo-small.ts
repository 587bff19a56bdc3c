import { counted } from '../../diagnostics/counted.ts'
import { isDrawing, logosOf } from '../logo-pictures.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

const leastWidth = 800

export const logoSmall: Rule = {
  code: 'logo/small',
  why: 'Websites show logos at up to 400 points, on screens with two pixels a point: under 800 pixels a logo is blurred.',
  mend: 'Name the SVG, or export the logo again, at least 800 pixels wide. Enlarging a small file does not help.',
  bad: `
logos:
  items:
    library: { file: logos/library-small.png, alt: City Library }
  groups:
    - { id: organizer, items: [library] }
`,
  good: `
logos:
  items:
    library: { file: logos/library.png, alt: City Library }
  groups:
    - { id: organizer, items: [library] }
`,
  check,
}

function check(subject: Subject): Fault[] {
  return logosOf(subject).flatMap(({ logo, light }) =>
    isDrawing(light) || light.width >= leastWidth
      ? []
      : [
          {
            at: [...logo.at, 'file'],
            message: `The logo “${logo.id}” is ${counted(light.width, 'pixel')} wide; websites need ${leastWidth}`,
            hint: `Name the SVG, or export the logo again, ${leastWidth} pixels wide or more`,
          },
        ],
  )
}
