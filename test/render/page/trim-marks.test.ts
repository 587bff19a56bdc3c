import { expect, it } from 'vitest'
import { trimMarks } from '../../../src/render/page/trim-marks.ts'

const half = (mark: string) => `<span class="half">${mark}</span>`

it.each([
  ['after a colon', '她说：“是。”', `她说：${half('“')}是。”`],
  ['after a comma', '此前，‘河’', `此前，${half('‘')}河’`],
  ['before a stop', '“河流”。', `“河流${half('”')}。`],
  ['one inside another', '“‘河流’是名。”', `“${half('‘')}河流’是名。”`],
  ['two that close', '说“河是‘名’”。', `说“河是‘名${half('’')}${half('”')}。`],
  ['among letters', '是“河流”的', '是“河流”的'],
  ['beside Latin marks', 'Said: “no”, she', 'Said: “no”, she'],
  ['an attribute', '<img alt="说：“是”。">', '<img alt="说：“是”。">'],
])('%s', (_name, text, expected) => {
  expect(trimMarks(`<title>${text}</title><body>${text}`, { script: 'Hans' })).toBe(
    `<title>${text}</title><body>${expected}`,
  )
})

it('leaves other scripts alone', () => {
  expect(trimMarks('<body>：“', { script: 'Latn' })).toBe('<body>：“')
})
