import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readKit } from '../../src/pipeline/prepare.ts'
import { prepareTheme } from '../../src/pipeline/prepare-theme.ts'
import { type KitFiles, kitWith, withKit } from '../kit/support/kits.ts'

const over = { 'mine/theme.yaml': 'extends: classic\n' }

/** The name of the theme that is used, or what is wrong, one a line. */
function prepared(yaml: string, files: KitFiles, called?: (folder: string) => string): Promise<readonly string[]> {
  return withKit({ 'presskit.yaml': yaml, ...files }, async folder => {
    const { value: read, diagnostics: unread } = await readKit(join(folder, 'presskit.yaml'))
    if (!read) throw new Error(JSON.stringify(unread))
    const { value, diagnostics } = await prepareTheme(read, called?.(folder))
    const told = diagnostics.map(
      ({ file, range, code, message }) =>
        `${file.slice(folder.length + 1)}:${range?.start.line}:${range?.start.column} ${code} ${message}`,
    )
    return value ? [value.name, ...told] : told
  })
}

describe('the theme of a kit', () => {
  it.each<[name: string, theme: string, files: KitFiles, expected: string]>([
    ['is classic when nothing is said', '', {}, 'classic'],
    ['is one of ours by its name', 'theme: plain\n', {}, 'plain'],
    ['is a folder by its path', 'theme: ./mine\n', over, 'mine'],
    ['is a folder, with options', 'theme:\n  name: ./mine\n  options: { logos: none }\n', over, 'mine'],
    ['has a name of its own', 'theme: mine/\n', { 'mine/theme.yaml': 'extends: plain\nname: acme\n' }, 'acme'],
  ])('%s', async (_name, theme, files, expected) => {
    expect(await prepared(kitWith({}, theme), files)).toEqual([expected])
  })

  it.each<[name: string, theme: string, files: KitFiles, expected: readonly string[]]>([
    ['no such theme', 'theme: plane\n', {}, ['presskit.yaml:10:8 theme/unknown There is no theme “plane”']],
    [
      'no such theme among options',
      'theme:\n  name: plane\n',
      {},
      ['presskit.yaml:11:9 theme/unknown There is no theme “plane”'],
    ],
    [
      'no such folder',
      'theme: ./min\n',
      over,
      ['presskit.yaml:10:8 theme/unknown There is no folder ./min with a theme'],
    ],
    [
      'a folder outside of the kit',
      'theme: ../\n',
      {},
      ['presskit.yaml:10:8 file/outside The theme ../ lies outside of the kit’s folder'],
    ],
    [
      'an absolute folder',
      'theme: /tmp\n',
      {},
      ['presskit.yaml:10:8 file/outside The theme /tmp lies outside of the kit’s folder'],
    ],
    [
      'faults of templates and styles, all of them',
      'theme: ./mine\n',
      {
        'mine/theme.yaml': 'extends: classic\nstyles: [classic.css, mine.css]\n',
        'mine/mine.css': '@import "a.css";\n',
        'mine/release.hbs': '<p>\n{{headlin}}\n{{{lead}}}\n</p>\n',
        'mine/partials/contact.hbs': '{{#each contacts}}\n<a href={{phone.url}}>{{phone.text}}</a>{{/each}}\n',
      },
      [
        'mine/release.hbs:2:3 theme/template There is no field headlin in the page',
        'mine/release.hbs:3:1 theme/template This puts text into the page as it is, markup and all',
        'mine/release.hbs:3:4 theme/template lead is Markdown and cannot be shown as it is',
        'mine/partials/contact.hbs:2:9 theme/template The value of href has no quotes',
        'mine/mine.css:1:1 theme/style The style sheet imports another one',
      ],
    ],
  ])('tells of %s', async (_name, theme, files, expected) => {
    expect((await prepared(kitWith({}, theme), files)).toSorted()).toEqual(expected.toSorted())
  })
})

describe('the theme that the call names', () => {
  it('stands for the kit’s own', async () => {
    expect(await prepared(kitWith({}, 'theme: plain\n'), {}, () => 'modern')).toEqual(['modern'])
  })

  it('is a folder anywhere', async () => {
    expect(await prepared(kitWith({}), over, folder => join(folder, 'mine'))).toEqual(['mine'])
  })

  it.each(['plane', './nowhere/at/all'])('is no fault of the kit when there is none: %s', async called => {
    await expect(prepared(kitWith({}), {}, () => called)).rejects.toMatchObject({ kind: 'usage' })
  })
})
