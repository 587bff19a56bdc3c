import { expect, it } from 'vitest'
import { type Operand, readContent } from '../../src/pdf/content.ts'

function told(operand: Operand): string {
  if (operand instanceof Uint8Array) return `<${Buffer.from(operand).toString('hex')}>`
  if (operand instanceof Map) return `{${[...operand].map(([key, value]) => `${key} ${told(value)}`).join(' ')}}`
  return Array.isArray(operand) ? `[${operand.map(told).join(' ')}]` : String(operand)
}

const read = (text: string) =>
  readContent(Buffer.from(text, 'latin1')).map(({ name, operands }) => [...operands.map(told), name].join(' '))

it.each([
  ['numbers', '1 -2 +3 .5 -.25 4. 00.10 m', ['1 -2 3 0.5 -0.25 4 0.1 m']],
  ['operators without space', 'q[1 2]0 d/G3 gs(a)Tj Q', ['q', '[1 2] 0 d', '/G3 gs', '<61> Tj', 'Q']],
  ['names with signs', '/A#20B /C#2f gs', ['/A B /C/ gs']],
  [
    'strings',
    String.raw`(a\(b\)c(d)\n\101\
e) Tj`,
    ['<6128622963286429 0a4165> Tj'.replace(' ', '')],
  ],
  ['hexadecimal strings', '<41 4> <4a4B> Tj', ['<4140> <4a4b> Tj']],
  [
    'dictionaries',
    '/P <</MCID 3/Lang(en)/A[1<</B true>>]>>BDC EMC',
    ['/P {/MCID 3 /Lang <656e> /A [1 {/B true}]} BDC', 'EMC'],
  ],
  ['comments', 'q % Q\n1 w', ['q', '1 w']],
  ['an inline image with EI in it', 'BI /W 1 /H 1 ID xEIx EI Q', ['BI', '/W 1 /H 1 EI', 'Q']],
  ['words of the syntax', 'true false null x', ['true false null x']],
  ['what closes nothing', ') > ] 1 w', ['null null null 1 w']],
  ['what does not end', 'q (abc', ['q']],
  ['nothing', ' \n', []],
])('reads %s', (_name, text, expected) => {
  expect(read(text)).toEqual(expected)
})

it('knows the bytes of each operation', () => {
  const text = ' 1 0 0 RG\n0 0 9 9 re f'
  const spans = readContent(Buffer.from(text)).map(({ start, end }) => text.slice(start, end))
  expect(spans).toEqual(['1 0 0 RG', '0 0 9 9 re', 'f'])
})
