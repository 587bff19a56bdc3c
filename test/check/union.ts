import type { KitPiece } from './hold-rule.ts'

/** The European Union with its emblem among the logos: what a kit needs before it can name its funding. */
export const union = {
  organizations: { eu: { name: 'European Union', logo: 'eu' } },
  logos: {
    items: { eu: { file: 'logos/eu.svg', dark: 'logos/eu.svg', alt: 'Emblem' } },
    groups: [{ id: 'f', items: ['eu'] }],
  },
}

/** A kit in a language that the Union funds, in whole and from 2021–2027 unless the item says otherwise. */
export function funded(language: string, item: object = {}): KitPiece {
  const usual = { funder: 'eu', relation: 'funded', programme: 'eu-2021-2027' }
  return { languages: [language], ...union, funding: [{ ...usual, ...item }] }
}
