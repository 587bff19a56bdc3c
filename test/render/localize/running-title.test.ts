import { expect, it } from 'vitest'
import { columnsOf } from '../../../src/language/columns.ts'
import { runningTitle } from '../../../src/render/localize/running-title.ts'

it.each([
  ['a short one', 'Library opens a repair café', 'Library opens a repair café'],
  [
    'a long one, to a whole word',
    'Ten Mediterranean ports and their fishers launch a common early-warning network for sea heat',
    'Ten Mediterranean ports and their fishers launch a common…',
  ],
  [
    'neither a preposition nor a mark before the cut',
    'Ten Mediterranean ports and their fishers launch a network of heat: early warning for all',
    'Ten Mediterranean ports and their fishers launch a network…',
  ],
  [
    'Han, of which a sign takes two columns',
    '人工智能实验室在杜尚别开设山区洪水预警中心，全天24小时为六十个村庄提供服务',
    '人工智能实验室在杜尚别开设山区洪水预警中心，全天24小时为六十个村…',
  ],
  ['one word that is too long', 'a'.repeat(90), `${'a'.repeat(33)}…`],
])('a title at the foot of pages holds %s', (_name, headline, title) => {
  expect(runningTitle(headline)).toBe(title)
  expect(columnsOf(title)).toBeLessThanOrEqual(66)
})
