import { expect, it } from 'vitest'
import { changed } from '../../../src/diagnostics/changes.ts'
import { emailProblem, phoneProblem } from '../../../src/kit/values/contact.ts'
import { urlProblem } from '../../../src/kit/values/url.ts'
import type { ValueProblem } from '../../../src/kit/values/value-problem.ts'

function mended(text: string, problem: ValueProblem | undefined): string | undefined {
  return problem?.changes && changed(text, problem.changes)
}

it.each([
  ['0049 30 23125 120', '+49 30 23125 120'],
  ['tel:+493023125120', '+493023125120'],
  ['+44 (0)20 7946 0123', '+44 20 7946 0123'],
  ['+49 (0) 30 23125 120', '+49 30 23125 120'],
  ['+39 (0)6 5555 0123', undefined],
  ['030 23125 120', undefined],
  ['0049', undefined],
  ['+49 30 23125 120 ext. 5', undefined],
])('mends the number %s', (text, expected) => {
  expect(mended(text, phoneProblem(text))).toBe(expected)
})

it.each([
  ['mailto:press@harbour.example', 'press@harbour.example'],
  ['mailto:press@harbour.example?subject=a', undefined],
  ['Press <press@harbour.example>', undefined],
])('mends the address %s', (text, expected) => {
  expect(mended(text, emailProblem(text))).toBe(expected)
})

it.each([
  ['//harbour.example/a', 'https://harbour.example/a'],
  ['www.harbour.example', 'https://www.harbour.example'],
  ['HTTPS://harbour.example', 'https://harbour.example'],
  ['https://harbour.example/?a=1&amp;b=2', 'https://harbour.example/?a=1&b=2'],
  ['harbour.example', undefined],
  ['report.pdf', undefined],
  ['javascript:alert(1)', undefined],
  ['//user@harbour.example', undefined],
])('mends the link %s', (text, expected) => {
  expect(mended(text, urlProblem(text))).toBe(expected)
})
