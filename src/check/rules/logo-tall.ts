import { leastWidth } from '../../assets/logo-width.ts'
import { logosOf } from '../logo-pictures.ts'
import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const logoTall: Rule = {
  code: 'logo/tall',
  why: 'A narrow logo that must be 20 mm wide would be higher than a hand: manuals give such marks a least height. Pages draw no narrow logo higher than 42 mm, and this one then is narrower than it asks for.',
  mend: 'Write the width that the logo has at its least height; the hint shows it for the number that is there.',
  bad: `
logos:
  items:
    library: { file: logos/library-tower.png, alt: City Library, minWidthMm: 20 }
  groups:
    - { id: organizer, items: [library] }
`,
  good: `
logos:
  items:
    library: { file: logos/library-tower.png, alt: City Library, minWidthMm: 4 }
  groups:
    - { id: organizer, items: [library] }
`,
  check,
}

function check(subject: Subject): Fault[] {
  return logosOf(subject).flatMap(({ logo, light, ink: { light: seen = { width: 1, height: 1 } } }) => {
    const asked = logo.minWidthMm ?? 0
    const ratio = (light.width * seen.width) / (light.height * seen.height)
    const given = leastWidth(ratio, asked)
    if (given >= asked) return []
    const [wanted, drawn] = [asked, given].map(width => `${rounded(width / ratio)} mm`)
    return [
      {
        at: [...logo.at, 'minWidthMm'],
        message: `At ${asked} mm of width the logo “${logo.id}” would be ${wanted} high: pages draw it ${drawn} high, ${rounded(given)} mm wide`,
        hint: `If its height is meant, write minWidthMm: ${rounded(asked * ratio)}`,
      },
    ]
  })
}

function rounded(millimetres: number): number {
  return Math.round(millimetres * 10) / 10
}
