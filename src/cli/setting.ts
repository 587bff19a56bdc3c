import { Mendable } from '../diagnostics/mendable.ts'
import { rowOf } from '../diagnostics/row-of.ts'
import { suggest } from '../diagnostics/suggest.ts'
import type { Io } from './io.ts'

type Env = Io['env']

/** A value that the user gave, and the word that names where. */
export interface Given {
  readonly value: string
  /** `--theme` or `PRESSKIT_THEME` */
  readonly by: string
}

/** The flag's value, else that of the first variable that is set; a variable that is set to nothing is not set. */
export function given(
  flag: string | undefined,
  option: string,
  env: Env,
  variables: readonly string[],
): Given | undefined {
  if (flag !== undefined) return notEmpty({ value: flag, by: option })
  const variable = variables.find(name => env[name] !== undefined && env[name] !== '')
  return variable === undefined ? undefined : { value: env[variable] ?? '', by: variable }
}

function notEmpty(setting: Given): Given {
  if (setting.value.trim() !== '') return setting
  throw new Mendable('usage', `${setting.by} was given an empty value.`, `Give it a value, or leave ${setting.by} out.`)
}

const switchWords: Readonly<Record<string, boolean>> = {
  '1': true,
  true: true,
  yes: true,
  on: true,
  '0': false,
  false: false,
  no: false,
  off: false,
}

/** Whether the flag stands there, or the variable says yes. Throws `Mendable` for a variable that says neither yes nor no. */
export function isOn(flag: boolean | undefined, env: Env, variable: string): boolean {
  if (flag === true) return true
  const setting = given(undefined, '', env, [variable])
  if (setting === undefined) return false
  const on = rowOf(switchWords, setting.value.toLowerCase())
  if (on !== undefined) return on
  throw new Mendable(
    'usage',
    `${variable} is “${setting.value}”, which says neither yes nor no.`,
    `Set ${variable}=1 or ${variable}=0.`,
  )
}

/** The value as one of the choices. Throws `Mendable` for any other. */
export function oneOf<T extends string>(
  setting: Given,
  choices: readonly T[],
  advice: (value: string) => string | undefined,
): T {
  const choice = choices.find(each => each === setting.value)
  if (choice !== undefined) return choice
  throw new Mendable(
    'usage',
    `${setting.by} has no “${setting.value}”.`,
    advice(setting.value) ?? guess(setting.value, choices),
  )
}

function guess(value: string, choices: readonly string[]): string {
  const meant = suggest(value, choices)
  return `${meant === undefined ? '' : `Did you mean ${meant}? `}It is one of: ${choices.join(', ')}.`
}

/** The value as a whole number from 0. Throws `Mendable` for anything else. */
export function wholeNumber(setting: Given, example: string): number {
  if (/^\d{1,12}$/.test(setting.value)) return Number(setting.value)
  throw new Mendable(
    'usage',
    `${setting.by} must be a whole number, not “${setting.value}”.`,
    `For example ${example}.`,
  )
}
