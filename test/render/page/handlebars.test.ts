import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { compileTheme } from '../../../src/render/page/handlebars.ts'
import { TemplateError } from '../../../src/render/page/template-error.ts'
import type { Theme } from '../../../src/theme/theme.ts'

const options = { paper: 'A4', masthead: 'text', logos: 'end' } as const

type Files = Readonly<Record<string, string>>

function themeOf(templates: Files, partials: Files = {}): Theme {
  const read = (files: Files, nameOf: (name: string) => string) =>
    new Map(Object.entries(files).map(([name, text]) => [nameOf(name), { file: name, text }]))
  return {
    name: 'made',
    templates: read(templates, name => name),
    partials: read(partials, name => name.replace('.hbs', '')),
    styles: new Map(),
    faces: [],
    licences: new Map(),
    scripts: [],
    datelineDash: ' — ',
    accent: '#000',
  }
}

function rendered(template: string, view: object = {}, partials: Files = {}): string {
  return compileTheme(themeOf({ 'a.hbs': template }, partials), options)('a.hbs', view)
}

/** `own-…` is presskit's own. */
function themeWithOwn(template: string, partials: Files): Theme {
  const theme = themeOf({ 'a.hbs': template }, partials)
  const named = [...theme.partials].map(([name, one]) => [name, { ...one, ours: name.startsWith('own-') }] as const)
  return { ...theme, partials: new Map(named) }
}

function problem(template: string, view: object = {}, partials: Files = {}): string {
  try {
    rendered(template, view, partials)
  } catch (error) {
    if (error instanceof TemplateError) return told(error.diagnostic)
    throw error
  }
  return 'none'
}

function told({ file, range, code, message, hint = '' }: Diagnostic): string {
  return `${file}:${range?.start.line}:${range?.start.column}-${range?.end.column} ${code} ${message}. ${hint}`
}

describe('a partial of presskit that fails is told where a file of the user called it', () => {
  const own = { 'own-a.hbs': '{{> own-b}}', 'own-b.hbs': '\n{{a.b.c}}', 'mine.hbs': '\n {{> own-b}}' }
  it.each([
    ['in a template', '<p>\n{{> own-b}}', 'a.hbs:2:1-12'],
    ['by way of another', '{{> own-a}}', 'a.hbs:1:1-12'],
    ['in a partial', '{{> mine}}', 'mine.hbs:2:2-13'],
  ])('%s', (_name, template, place) => {
    const render = () => compileTheme(themeWithOwn(template, own), options)('a.hbs', { a: { b: undefined } })
    const name = place.startsWith('a.hbs:1') ? 'own-a' : 'own-b'
    const message = `{{> ${name}}} cannot stand here: a.b.c cannot be shown: this page has no a.b`
    expect(render).toThrow(message)
    try {
      render()
    } catch (error) {
      expect(error instanceof TemplateError && told(error.diagnostic)).toContain(`${place} theme/template ${message}`)
    }
  })
})

describe('a fault names its file and place', () => {
  it.each([
    ['a misspelt field', '<p>\n{{headlin}}', {}, /^a\.hbs:2:3-10 theme\/template "headlin" not defined/],
    ['a misspelt helper', '{{sise 1}}', {}, /^a\.hbs:1:1-11 theme\/template .*sise/],
    ['a block that is not closed', '<p>\n{{#if a}}', {}, /^a\.hbs:1:1-2 theme\/template Parse error on line 2/],
    ['a partial that is not there', '{{> foot}}', {}, /^a\.hbs:1:1-2 theme\/template .*foot/],
    [
      'a misspelt field in a partial',
      '{{> foot}}',
      { 'foot.hbs': '\n{{headlin}}' },
      /^foot\.hbs:2:3-10 theme\/template "headlin" not defined/,
    ],
    [
      'a block in a partial',
      '{{> foot}}',
      { 'foot.hbs': '\n{{#if a}}' },
      /^foot\.hbs:1:1-2 theme\/template Parse error on line 2/,
    ],
    [
      'a partial of a partial',
      '{{> foot}}',
      { 'foot.hbs': '{{> toe}}', 'toe.hbs': '{{headlin}}' },
      /^toe\.hbs:1:3-10 theme\/template "headlin"/,
    ],
  ])('%s', (_name, template, partials, expected) => {
    expect(problem(template, {}, partials)).toMatch(expected)
  })

  it.each([
    [
      'a group that the page lacks',
      '<b>{{a.b.c}}</b>',
      { a: { b: undefined } },
      '1:6-11 theme/template a.b.c cannot be shown: this page has no a.b. Show it only where it is there: {{#if a.b}}…{{/if}}',
    ],
    [
      'a text that the page lacks',
      '\r\n{{cssString a}}',
      { a: undefined },
      '2:1-16 theme/template cssString cannot show a on this page: there may be none. Show it only where it is there: {{#if a}}…{{/if}}',
    ],
  ])('%s', (_name, template, view, expected) => {
    expect(problem(template, view)).toBe(`a.hbs:${expected}`)
  })

  it('a template that is not there', () => {
    expect(() => compileTheme(themeOf({}), options)('a.hbs', {})).toThrow(TemplateError)
  })
})

it.each([
  ['text as text', '{{a}}', { a: '<b title="x">\'&`=' }, '&lt;b title&#x3D;&quot;x&quot;&gt;&#x27;&amp;&#x60;&#x3D;'],
  ['the dash of the theme', '{{datelineDash}}', {}, ' — '],
  ['a partial with the view', '{{#with a}}{{> foot}}{{/with}}', { a: { b: 1 } }, '1'],
  ['a partial with the root', '{{#each a}}{{> foot}}{{/each}}', { a: [{ b: 1 }, { b: 2 }] }, '12'],
])('renders %s', (_name, template, view, expected) => {
  expect(rendered(template, view, { 'foot.hbs': '{{b}}' })).toBe(expected)
})

it.each(['constructor', '__proto__', 'a.constructor', 'a.__proto__'])('gives nothing of prototypes: %s', name => {
  expect(rendered(`{{${name}}}`, { a: {} })).toBe('')
})

it('keeps its helpers to itself', () => {
  const theme = themeOf({ 'a.hbs': '{{> foot}}' }, { 'foot.hbs': 'one' })
  const one = compileTheme(theme, options)
  const other = compileTheme(themeOf({ 'a.hbs': '{{> foot}}' }, { 'foot.hbs': 'other' }), options)
  expect([one('a.hbs', {}), other('a.hbs', {})]).toEqual(['one', 'other'])
})
