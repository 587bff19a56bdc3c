/** A funding with emblem, for the examples of rules: further lines of its entry. */
export function fundedKit(...lines: readonly string[]): string {
  return `
organizations:
  european-union: { name: European Union, logo: eu }
logos:
  items:
    eu: { file: logos/eu.svg, dark: logos/eu.svg, alt: Emblem of the European Union }
  groups:
    - { id: funder, items: [eu] }
funding:
  - funder: european-union
    relation: funded
${lines.map(line => `    ${line}\n`).join('')}`
}
