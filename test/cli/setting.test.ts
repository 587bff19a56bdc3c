import { expect, it } from 'vitest'
import { given, isOn, oneOf, wholeNumber } from '../../src/cli/setting.ts'

const env = { PRESSKIT_THEME: 'modern', PRESSKIT_EMPTY: '', YES: 'Yes', NO: '0' }

it.each([
  ['the flag before the variable', 'classic', ['PRESSKIT_THEME'], { value: 'classic', by: '--theme' }],
  ['the variable', undefined, ['PRESSKIT_THEME'], { value: 'modern', by: 'PRESSKIT_THEME' }],
  [
    'the first variable that is set',
    undefined,
    ['PRESSKIT_NONE', 'PRESSKIT_EMPTY', 'PRESSKIT_THEME'],
    { value: 'modern', by: 'PRESSKIT_THEME' },
  ],
  ['none', undefined, ['PRESSKIT_EMPTY'], undefined],
])('takes %s', (_name, flag, variables, expected) => {
  expect(given(flag, '--theme', env, variables)).toEqual(expected)
})

it('refuses an empty flag', () => {
  expect(() => given(' ', '--out', env, [])).toThrow('--out was given an empty value.')
})

it.each([
  [true, 'NO', true],
  [undefined, 'YES', true],
  [undefined, 'NO', false],
  [undefined, 'PRESSKIT_EMPTY', false],
  [undefined, 'UNSET', false],
])('a switch: flag %s, variable %s', (flag, variable, expected) => {
  expect(isOn(flag, env, variable)).toBe(expected)
})

it.each(['perhaps', 'constructor'])('refuses a switch that says neither: %s', value => {
  expect(() => isOn(undefined, { SWITCH: value }, 'SWITCH')).toThrow(
    `SWITCH is “${value}”, which says neither yes nor no.`,
  )
})

it.each([
  ['a near miss', 'jsn', 'Did you mean json? It is one of: human, json.'],
  ['anything else', 'sarif', 'It is one of: human, json.'],
])('one of the choices: %s', (_name, value, hint) => {
  const choose = () => oneOf({ value, by: '--format' }, ['human', 'json'], () => undefined)
  expect(choose).toThrow(expect.objectContaining({ kind: 'usage', hint }))
})

it.each(['-1', '1.5', 'ten', '1e3', '99999999999999999999'])('refuses %s as a whole number', value => {
  expect(() => wholeNumber({ value, by: '--max-problems' }, '--max-problems 20')).toThrow(
    '--max-problems must be a whole number',
  )
})
