/** The European Union with its emblem among the logos: what a kit needs before it can name its funding. */
export const union = {
  organizations: { eu: { name: 'European Union', logo: 'eu' } },
  logos: {
    items: { eu: { file: 'logos/eu.svg', dark: 'logos/eu.svg', alt: 'Emblem' } },
    groups: [{ id: 'f', items: ['eu'] }],
  },
}
