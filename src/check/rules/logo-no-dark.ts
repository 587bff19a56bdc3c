import type { Fault, Rule } from '../rule.ts'
import type { Subject } from '../subject.ts'

export const logoNoDark: Rule = {
  code: 'logo/no-dark',
  why: 'On stages, on screens and on websites in dark mode, logos stand on dark ground. Without a variant of your own, a designer in a hurry makes one.',
  mend: 'Ask for the variant for dark ground and name it; when the logo may stand on dark ground as it is, name the same file again.',
  bad: `
logos:
  items:
    library: { file: logos/library.svg, alt: City Library }
  groups:
    - { id: organizer, items: [library] }
`,
  good: `
logos:
  items:
    library: { file: logos/library.svg, dark: logos/library-dark.svg, alt: City Library }
  groups:
    - { id: organizer, items: [library] }
`,
  check,
}

function check({ kit, lost }: Subject): Fault[] {
  return [...kit.logos.values()]
    .filter(({ dark, at }) => dark === undefined && !['file', 'dark'].some(key => lost.touches([...at, key])))
    .map(({ id, file, at }) => ({
      at,
      message: `The logo “${id}” has no variant for dark ground`,
      hint: `Write dark: and its file; when ${file} may stand on dark ground as it is, write dark: ${file}`,
    }))
}
