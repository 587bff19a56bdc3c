import { expect, it } from 'vitest'
import { found, laidOver } from '../found.ts'
import { holdRule } from '../hold-rule.ts'

it.each([
  [
    'a picture',
    { 'photos/left-over.jpg': 'a' },
    [': Nothing names the file photos/left-over.jpg: it is left out of the kit'],
  ],
  ['two texts', { 'b.md': 'b', 'a.md': 'a' }, [': Nothing names 2 files, which are left out of the kit: a.md, b.md']],
  ['what a build leaves', { 'out/index.html': 'a', 'node_modules/a.js': 'a', '.git/config': 'a' }, []],
  ['what explains a folder', { 'README.md': 'a', LICENSE: 'a' }, []],
  ['a kit of its own', { 'other/presskit.yaml': 'a', 'other/logo.svg': 'a' }, []],
])('judges %s that nobody names', async (_name, files, expected) => {
  expect(await found('file/unused', laidOver('{}'), files)).toEqual(expected)
})

it('knows a file for each language', async () => {
  const yaml = laidOver('languages: [en, ru]\nrelease: { headline: A, lead: { file: "lead.{lang}.md" } }')
  expect(await found('file/unused', yaml, { 'lead.en.md': 'A', 'lead.ru.md': 'Б' })).toEqual([])
})

it('knows the folders of themes, whoever names or extends them', async () => {
  const files = {
    'my-theme/theme.yaml': 'extends: ../base',
    'my-theme/partials/contact.hbs': 'A',
    'base/theme.yaml': 'extends: classic',
    'my-theme-old/a.css': 'A',
  }
  const told = ': Nothing names the file my-theme-old/a.css: it is left out of the kit'
  expect(await found('file/unused', laidOver('theme: ./my-theme'), files)).toEqual([told])
})

const lead = (language: string) => ({ languages: [language], release: { lead: { file: 'lead.{lang}.md' } } })
holdRule('file/unused', [
  [
    'a text of a language that the kit does not have',
    lead('en'),
    ['presskit'],
    { 'lead.en.md': 'A', 'lead.ru.md': 'Б' },
  ],
  ['a text of its language', lead('ru'), [], { 'lead.ru.md': 'Б' }],
  ['a text in Arabic', lead('ar'), [], { 'lead.ar.md': 'ا' }],
  ['a read-me beside a text in French', lead('fr'), [], { 'lead.fr.md': 'A', 'README.md': 'A' }],
])
