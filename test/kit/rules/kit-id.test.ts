import { expect, it } from 'vitest'
import { kitIdFindings } from '../../../src/kit/rules/kit-id.ts'

it.each([
  ['/kits/dushanbe-2016', {}, undefined],
  ['/kits/Dushanbe 2016', { id: 'dushanbe' }, undefined],
  ['/kits/Dushanbe 2016', {}, 'Write id: dushanbe-2016'],
  ['/kits/Zürich_Été', {}, 'Write id: zurich-ete'],
  ['/kits/Душанбе', {}, 'Write id: harbour-lights-2027'],
  ['/kits/con', {}, 'Write id: harbour-lights-2027'],
  ['/kits/con', { id: 'conference' }, undefined],
  ['/kits/a', { id: 'lpt1' }, 'Write another id, such as harbour-lights-2027'],
])('%s with %j', (folder, data, hint) => {
  const [finding] = kitIdFindings({ folder, data })
  expect(finding?.hint?.slice(0, hint?.length)).toBe(hint)
})
