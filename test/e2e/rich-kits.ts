/** Kits that have every document, field and language between them; the examples are all among them. */
export const richKits = [
  'kits/dushanbe-2016',
  'kits/starter',
  'kits/uckersee-stars-2027',
  'kits/uckersee-correction-2027',
  'kits/sea-heat-tunis-2027',
  'kits/east-river-statement-2027',
  'test/fixtures/kit/full',
  'test/fixtures/kit/languages',
] as const
