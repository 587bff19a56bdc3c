import { describe, expect, it } from 'vitest'
import { vocabulary } from '../../src/render/page/vocabulary.ts'
import { lintTheme } from '../../src/theme/lint.ts'
import { loadTheme } from '../../src/theme/load.ts'
import type { Theme } from '../../src/theme/theme.ts'
import { themes } from '../themes.ts'

type Files = Readonly<Record<string, string>>

function themeOf(template: string, partials: Files = {}, styles: Files = {}): Theme {
  const read = (files: Files) => new Map(Object.entries(files).map(([name, text]) => [name, { file: name, text }]))
  return {
    name: 'made',
    templates: read({ 'release.hbs': template }),
    partials: new Map([...read(partials)].map(([name, text]) => [name.replace('.hbs', ''), text])),
    styles: read(styles),
    faces: [],
    scripts: [],
    licences: new Map(),
    datelineDash: ' — ',
    accent: '#000000',
  }
}

function faults(template: string, partials: Files = {}, styles: Files = {}): readonly string[] {
  return lintTheme(themeOf(template, partials, styles), vocabulary).map(
    ({ file, range, code, message, hint }) =>
      `${file}:${range?.start.line}:${range?.start.column} ${code} ${message} | ${hint}`,
  )
}

it.each(themes)('finds nothing in the theme %s', async name => {
  const { value: theme } = await loadTheme(name)
  expect(theme && lintTheme({ ...theme, file: 'theme.yaml' }, vocabulary)).toEqual([])
})

describe('a partial of presskit that is called wrongly', () => {
  /** `own-…` is presskit's. */
  const faultsOf = (template: string, partials: Files) => {
    const theme = themeOf(template, partials)
    const named = [...theme.partials].map(([name, one]) => [name, { ...one, ours: name.startsWith('own-') }] as const)
    return lintTheme({ ...theme, partials: new Map(named) }, vocabulary).map(
      ({ file, range, message }) => `${file}:${range?.start.line}:${range?.start.column} ${message}`,
    )
  }
  const own = {
    'own-people.hbs': '{{#each speakers}}{{> own-name}}{{/each}}',
    'own-name.hbs': '{{name}}',
    'mine.hbs': '\n{{> own-people}}',
    'own-around.hbs': '{{> mine}}',
  }
  const told = '{{> own-people}} cannot stand here: There is no field speakers in what the partial is given'

  it.each([
    ['by a template', '\n{{#with issuer}}{{> own-people}}{{/with}}', [`release.hbs:2:17 ${told}`]],
    [
      'twice',
      '{{#with issuer}}{{> own-people}}\n{{> own-people}}{{/with}}',
      [`release.hbs:1:17 ${told}`, `release.hbs:2:1 ${told}`],
    ],
    ['by a partial of the user', '{{#with issuer}}{{> mine}}{{/with}}', [`mine.hbs:2:1 ${told}`]],
    ['by that, called by one of presskit', '{{#with issuer}}{{> own-around}}{{/with}}', [`mine.hbs:2:1 ${told}`]],
    [
      'by way of another',
      '{{#each contacts}}{{> own-name}}{{/each}}',
      ['release.hbs:1:19 {{> own-name}} cannot stand here: There is no field name in what the partial is given'],
    ],
    ['or not', '{{> own-people}}{{> mine}}{{> own-around}}', []],
  ])('is told at the call: %s', (_name, template, expected) => {
    expect(faultsOf(template, own)).toEqual(expected)
  })
})

describe('a fault of a name', () => {
  it.each([
    [
      'a field',
      '<p>\n{{headlin}}',
      '2:3 theme/template There is no field headlin in the page | Did you mean headline?',
    ],
    ['a field of a field', '{{issuer.nam}}', '1:3 theme/template There is no field nam in issuer | Did you mean name?'],
    ['a field in a branch', '{{#if notice}}\n <b>{{notise}}</b>{{/if}}', '2:7 theme/template There is no field notise'],
    [
      'a field in the other branch',
      '{{#if notice}}{{else}}\n{{notise}}{{/if}}',
      '2:3 theme/template There is no field notise',
    ],
    ['a field in unless', '{{#unless notice}}{{notise}}{{/unless}}', '1:21 theme/template There is no field notise'],
    ['the subject of a branch', '{{#if notise}}{{/if}}', '1:7 theme/template There is no field notise in the page'],
    [
      'a field of the items',
      '{{#each speakers}}{{nam}}{{/each}}',
      '1:21 theme/template There is no field nam in each of speakers | Did you mean name?',
    ],
    [
      'a field of the page among items',
      '{{#each speakers}}{{root}}{{/each}}',
      '1:21 theme/template There is no field root in each of speakers | Of the page it is @root.root',
    ],
    [
      'a field of the outer block',
      '{{#each speakers}}{{../headlin}}{{/each}}',
      '1:21 theme/template There is no field headlin in the page',
    ],
    ['a way out of the template', '{{../headline}}', '1:3 theme/template ../headline leads out of the template'],
    [
      'a word',
      '{{#with event}}{{@root.strings.contakt}}{{/with}}',
      '1:18 theme/template There is no field contakt in strings | Did you mean contact?',
    ],
    ['data of no loop', '{{#if @frist}}{{/if}}', '1:7 theme/template There is no @frist here'],
    ['a field of a text', '{{headline.text}}', '1:3 theme/template headline is a text and has no field text'],
    [
      'a field of a list',
      '{{speakers.name}}',
      '1:3 theme/template speakers is a list and has no field name | Go through it',
    ],
    ['a prototype', '{{issuer.constructor}}', '1:3 theme/template There is no field constructor in issuer'],
    ['a list as text', '{{speakers}}', '1:3 theme/template speakers is a list and cannot be shown as it is'],
    [
      'prose as text',
      '{{body}}',
      '1:3 theme/template body is Markdown and cannot be shown as it is | Write {{prose body}}',
    ],
    [
      'a loop through a text',
      '{{#each headline}}{{/each}}',
      '1:9 theme/template headline is a text, and {{#each}} takes a list',
    ],
    [
      'a list as a group',
      '{{#with speakers}}{{/with}}',
      '1:9 theme/template speakers is a list, and {{#with}} takes a group of fields',
    ],
    [
      'a field as a block',
      '{{#event}}{{/event}}',
      '1:4 theme/template event is a field and no block | Write {{#if event}}',
    ],
    ['a helper', '{{proes body}}', '1:3 theme/template There is no helper proes | Did you mean prose?'],
    ['a helper that looks up', '{{lookup speakers 0}}', '1:3 theme/template There is no helper lookup'],
    ['a block', '{{#iff notice}}{{/iff}}', '1:4 theme/template There is no helper iff | Did you mean if?'],
    [
      'an option of a helper',
      '{{prose body headng=2}}',
      '1:14 theme/template prose has no option headng | Did you mean heading?',
    ],
    ['the subject of a helper', '{{prose headline}}', '1:9 theme/template prose takes Markdown, and this is a text'],
    ['a helper without a subject', '{{size}}', '1:3 theme/template size takes one value'],
    ['a call inside of a call', '{{prose (lookup body 0)}}', '1:9 theme/template A call stands inside of a call'],
    ['a partial', '<p>{{> contct}}', '1:8 theme/template There is no partial contct', { 'contact.hbs': '' }],
    [
      'a partial that no name names',
      '{{> (lookup headline)}}',
      '1:1 theme/template The name of this partial is not known',
    ],
    [
      'a field of a partial',
      '{{> a}}',
      'a.hbs:2:3 theme/template There is no field headlin in the page',
      { 'a.hbs': '\n{{headlin}}' },
    ],
    [
      'a field that only the page has',
      '{{#each speakers}}{{> a}}{{/each}}',
      'a.hbs:1:3 theme/template There is no field headline in what the partial is given',
      { 'a.hbs': '{{headline}}' },
    ],
    [
      'a field of what a partial is given',
      '{{> a event}}',
      'a.hbs:1:3 theme/template There is no field headline',
      { 'a.hbs': '{{headline}}' },
    ],
    [
      'a partial that calls itself',
      '{{> a}}',
      'a.hbs:1:1 theme/template The partial a calls itself',
      { 'a.hbs': '{{> a}}' },
    ],
    [
      'partials in a circle',
      '{{> a}}',
      'b.hbs:1:1 theme/template The partial a calls itself',
      { 'a.hbs': '{{> b}}', 'b.hbs': '{{> a}}' },
    ],
    [
      'a partial that nothing calls',
      '',
      'a.hbs:1:3 theme/template There is no helper shout',
      { 'a.hbs': '{{shout 1}}' },
    ],
    ['an inline partial', '{{#*inline "a"}}{{/inline}}', '1:1 theme/template A partial that is written in place'],
  ])('%s', (_name, template, expected, partials: Files = {}) => {
    const found = faults(template, partials)
    expect(found.map(one => one.replace(/^release\.hbs:/, '')).join('\n')).toContain(expected)
    expect(found).toHaveLength(1)
  })
})

describe('a fault of syntax', () => {
  it.each([
    ['a block that is not closed', '<p>\n{{#if notice}}', '2:1 theme/template The template ends inside of a block'],
    [
      'a block that another closes',
      '\n{{#if notice}}{{/each}}',
      '2:4 theme/template {{#if}} is closed by {{/each}} | Write {{/if}}',
    ],
    ['braces that are not closed', '{{headline}', '1:1 theme/template Handlebars cannot read this'],
    ['a comment that is not closed', '<p><!-- a', '1:4 theme/template A comment is not closed'],
    ['a tag that is not closed', '<p class="a"', '1:1 theme/template <p> is not closed'],
    [
      'a tag that one branch leaves open',
      '<p {{#if notice}}class="a{{/if}}>',
      '1:4 theme/template The HTML goes on differently',
    ],
    [
      'a quotation mark that one branch closes',
      '<p class="{{#if notice}}a"{{/if}}>',
      '1:11 theme/template The HTML goes on differently',
    ],
  ])('%s', (_name, template, expected) => {
    expect(faults(template).join('\n')).toContain(expected)
  })
})

describe('a fault of the page', () => {
  it.each([
    ['three braces', '<p>{{{headline}}}</p>', '1:4 theme/template This puts text into the page as it is'],
    ['an ampersand', '<p>{{& headline}}</p>', '1:4 theme/template This puts text into the page as it is'],
    ['three braces in a branch', '{{#if notice}}{{{notice}}}{{/if}}', '1:15 theme/template This puts text'],
    ['no quotes round a value', '<p class={{label}}>', '1:10 theme/template The value of class has no quotes'],
    ['no quotes round a text', '<p class=a>', '1:4 theme/template The value of class has no quotes | Write class="…"'],
    ['a value in a tag', '<p {{label}}>', '1:4 theme/template A value may stand between tags or inside of quotes'],
    ['a value as a name', '<{{label}}>', '1:2 theme/template A value may stand between tags'],
    ['a value in a name', '<p data-{{label}}="a">', '1:9 theme/template A value may stand between tags'],
    ['a handler', '<p onclick="a()">', '1:4 theme/template onclick runs a program'],
    [
      'a handler in a branch',
      '<p{{#if notice}} OnLoad="{{notice}}"{{/if}}>',
      '1:18 theme/template onload runs a program',
    ],
    ['a program in a link', '<a href="javascript:a()"></a>', '1:4 theme/template href runs a program: javascript:a()'],
    [
      'a program in a link, hidden',
      '<a href=" java&#x73;cript&colon;a()"></a>',
      '1:4 theme/template href runs a program',
    ],
    [
      'a program in a link, where a block in it goes',
      '<a href="java{{#if notice}}x{{/if}}script:a()"></a>',
      '1:4 theme/template href runs a program: javascript:a()',
    ],
    [
      'a program in a link, where two blocks in it go',
      '<a href="java{{#if notice}}x{{/if}}scr{{#unless notice}}{{else}}.{{/unless}}ipt:a()"></a>',
      '1:4 theme/template href runs a program: javascript:a()',
    ],
    [
      'a link in more ways than anybody looks at',
      `<a href="${[...'abcdefgh'].map(letter => `{{#if notice}}${letter}{{/if}}`).join('')}"></a>`,
      '1:4 theme/template href is put together of too many blocks | Put whole values into the blocks',
    ],
    [
      'a file of the machine',
      '<a href="file:///etc/hosts"></a>',
      '1:4 theme/template href leads to a file of one machine: file:///etc/hosts',
    ],
    [
      'a text as a link',
      '<a href="{{headline}}"></a>',
      '1:10 theme/template href begins with a value that is no address',
    ],
    [
      'a script that comes and goes',
      '<script{{#if notice}} async{{/if}}></script>',
      '1:1 theme/template A page of a kit has no <script>',
    ],
    ['a script', '<p>\n<script>a()</script>', '2:1 theme/template A page of a kit has no <script>'],
    ['a frame', '<iframe src="a.html"></iframe>', '1:1 theme/template A page of a kit has no <iframe>'],
    ['a drawing that moves', '<svg><a><set to="a"/></a></svg>', '1:9 theme/template <set> moves'],
    ['a link that tells', '<a ping="https://a.example"></a>', '1:4 theme/template ping tells others'],
    ['a page as a link', '<a href="data:application/xhtml+xml,a"></a>', '1:4 theme/template href runs a program'],
    [
      'a ground of elsewhere',
      '<td background="https://a.example/a.png">',
      '1:5 theme/template <td> asks for https://a.example/a.png',
    ],
    [
      'a picture of elsewhere in a style attribute',
      '<p style="background: u\\72l(https://a.example/a.png)">',
      '1:4 theme/template The attribute style asks for https://a.example/a.png',
    ],
    [
      'a picture of elsewhere in a style attribute, hidden',
      '<p style="background: url&lpar;//a.example/a.png)">',
      '1:4 theme/template The attribute style asks for //a.example/a.png',
    ],
    [
      'a filter of elsewhere',
      '<g filter="url(a.svg#b)"></g>',
      '1:4 theme/template The attribute filter asks for a.svg#b, which no kit has',
    ],
    ['a refresh', '<meta http-equiv="refresh" content="0">', '1:7 theme/template A page of a kit has no http-equiv'],
    [
      'a sheet of elsewhere',
      '<link rel="stylesheet" href="https://a.example/a.css">',
      '1:24 theme/template <link> asks for https://a.example/a.css',
    ],
    [
      'a picture of elsewhere',
      '<img alt="" src="//a.example/a.png">',
      '1:13 theme/template <img> asks for //a.example/a.png',
    ],
    [
      'pictures of elsewhere',
      '<source srcset="a.png 1x, HTTP://a.example/a.png 2x">',
      '1:9 theme/template <source> asks for',
    ],
    [
      'a text in styles',
      '<style>p::before { content: {{headline}} }</style>',
      '1:29 theme/template A text in styles could end its rule | Write {{cssString headline}}',
    ],
    [
      'a text in a style attribute',
      '<p style="color: {{headline}}">',
      '1:18 theme/template Only a number may stand in a style attribute',
    ],
    [
      'a string of styles in an attribute',
      '<p title="{{cssString headline}}">',
      '1:11 theme/template This makes a text for styles',
    ],
    [
      'a string of styles in text',
      '<p>{{cssString headline}}</p>',
      '1:4 theme/template cssString makes a text for styles',
    ],
    ['markup in an attribute', '<p title="{{prose body}}">', '1:11 theme/template This makes markup'],
    [
      'an import in styles',
      '<style>\n@import "a.css";</style>',
      '2:1 theme/template The style sheet imports another one',
    ],
    ['a partial in a tag', '<p {{> a}}>', '1:4 theme/template A partial stands between tags', { 'a.hbs': '' }],
  ])('%s', (_name, template, expected, partials: Files = {}) => {
    const found = faults(template, partials)
    expect(found.map(one => one.replace(/^release\.hbs:/, '')).join('\n')).toContain(expected)
    expect(found).toHaveLength(1)
  })
})

describe('an element that surely is not closed, or an id that surely stands twice', () => {
  const told = (template: string, partials: Files = {}) =>
    faults(template, partials).map(fault => fault.replace(/ theme\/template|^release\.hbs:| \|.*/g, ''))

  it.each<[name: string, template: string, expected: readonly string[], partials?: Files]>([
    ['never closed', '<main>\n  <div>a</main>', ['2:3 <div> is not closed before </main>']],
    ['never closed, to the end', '<p>a</p>\n<div class="a">', ['2:1 <div> is never closed']],
    ['closed twice', '<div>a</div>\n</div>', ['2:1 </div> closes nothing']],
    ['closed twice inside of another', '<main><div>a</div></div></main>', ['1:19 </div> closes nothing']],
    ['closed by the wrong tag', '<h2>a</h3>', ['1:6 </h3> closes nothing', '1:1 <h2> is never closed']],
    ['that crosses another', '<b><i>a</b></i>', ['1:12 </i> closes nothing', '1:4 <i> is not closed before </b>']],
    ['with a slash that closes nothing', '<div/>', ['1:1 <div> is never closed']],
    ['without an end, with an end tag', '<p>a<br></br></p>', ['1:9 </br> closes nothing']],
    ['in a branch', '{{#if notice}}<p><em>a</p>{{/if}}', ['1:18 <em> is not closed before </p>']],
    ['in both branches', '{{#if notice}}<div>{{else}}<div class="a">{{/if}}', ['1:15 <div> is never closed']],
    ['in a loop', '{{#each speakers}}<li><b>{{name}}</li>{{/each}}', ['1:23 <b> is not closed before </li>']],
    ['in a partial', '<main>{{> a}}</main>', ['a.hbs:2:1 <div> is not closed before </main>'], { 'a.hbs': '\n<div>' }],
    [
      'beside one that comes and goes',
      '{{#if notice}}<div>{{/if}}<span>{{#if notice}}</div>{{/if}}',
      ['1:27 <span> is never closed'],
    ],
    ['id', '<p id="a">a</p>\n<p id="a">b</p>', ['2:4 The id “a” stands twice on one page']],
    [
      'id behind a branch',
      '<p id="a"></p>{{#if notice}}<p id=\'a\'></p>{{/if}}',
      ['1:32 The id “a” stands twice on one page'],
    ],
    [
      'id in a branch',
      '{{#if notice}}<p id="a"></p><p id="a"></p>{{/if}}',
      ['1:32 The id “a” stands twice on one page'],
    ],
    [
      'id in a partial',
      '{{> a}}{{> a}}',
      ['a.hbs:1:4 The id “a” stands twice on one page'],
      { 'a.hbs': '<p id="a"></p>' },
    ],
  ])('%s', (_name, template, expected, partials) => {
    expect(told(template, partials).toSorted()).toEqual([...expected].toSorted())
  })

  it('of presskit’s own partial is told where it is called again', () => {
    const theme = themeOf('{{> own}}\n{{> own}}', { 'own.hbs': '<p id="contact"></p>' })
    const partials = new Map([...theme.partials].map(([name, one]) => [name, { ...one, ours: true }] as const))
    expect(lintTheme({ ...theme, partials }, vocabulary).map(({ file, range }) => [file, range?.start])).toEqual([
      ['release.hbs', { line: 2, column: 1 }],
    ])
  })

  it.each<[name: string, template: string, partials?: Files]>([
    ['end tags that may be left out', '<ul><li>a<li>b</ul><dl><dt>a<dd>b</dl><p>a<div>b</div><p>c'],
    ['start tags that may be left out', '<title>a</title></head><p>a</p></body></html>'],
    ['a table without ends', '<table><tr><th>a<td>b<tr><td>c</tbody></table>'],
    ['elements without end', '<p>a<br>b<br/>c<img alt="" src="{{root}}a.png"><wbr></p><hr>'],
    ['a drawing', '<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/><g><use href="#a" /></g></svg>'],
    [
      'opened and closed in two branches of one condition',
      '{{#if notice}}<div>{{/if}}<p>a</p>{{#if notice}}</div>{{/if}}',
    ],
    [
      'one or the other',
      '{{#if notice}}<section>{{else}}<aside>{{/if}}<p>a</p>{{#if notice}}</section>{{else}}</aside>{{/if}}',
    ],
    ['one way with other attributes', '{{#if notice}}<div class="a">{{else}}<div>{{/if}}a</div>'],
    ['rows of a loop', '<div>{{#each speakers}}{{#if @index}}</div><div>{{/if}}{{name}}{{/each}}</div>'],
    ['a partial that opens and one that closes', '{{> a}}<p>a</p>{{> b}}', { 'a.hbs': '<div>', 'b.hbs': '</div>' }],
    [
      'a tag whose attributes come and go',
      '<div{{#if notice}} id="a"{{/if}}></div><br{{#if notice}} class="a"{{/if}}>',
    ],
    ['tags in raw text and comments', '<style>/* <div> */</style><title><div></title><!-- </div> -->'],
    ['an id one way or the other', '{{#if notice}}<p id="a"></p>{{else}}<p id="a"></p>{{/if}}'],
    ['an id with and without', '{{#if notice}}<p id="a"></p>{{/if}}{{#unless notice}}<p id="a"></p>{{/unless}}'],
    ['an id that is made', '<p id="a{{label}}"></p><p id="a{{label}}"></p>'],
    ['an id of a partial that asks', '{{> a}}{{> a}}', { 'a.hbs': '{{#if notice}}<p id="a"></p>{{/if}}' }],
  ])('is not told: %s', (_name, template, partials) => {
    expect(told(template, partials)).toEqual([])
  })

  it('is looked for in time where partials double what they leave open', () => {
    const names = Array.from({ length: 40 }, (_, index) => index)
    const partials = Object.fromEntries(
      names.map(index => [`p${index}.hbs`, index === 0 ? '<div id="a">' : `{{> p${index - 1}}}{{> p${index - 1}}}`]),
    )
    expect(faults('{{> p39}}', partials).length).toBeGreaterThan(0)
  })
})

it.each([
  ['{{#if notice}}', '{{/if}}'],
  ['{{~#each contacts}}', '{{~/each}}'],
  ['{{^notice}}', '{{/notice}}'],
])('tells blocks that stand too deep in one another, before Handlebars takes minutes for them: %s', (open, close) => {
  const deep = (levels: number) => open.repeat(levels) + close.repeat(levels)
  const place = `release.hbs:1:${200 * open.length + 1}`
  expect(faults(deep(20_000))).toEqual([
    expect.stringMatching(`^${place} theme/template Blocks stand more than 200 deep`),
  ])
  expect(faults(deep(200)).join()).not.toContain('deep')
})

it.each([
  ['an override', 'a\u202eb', '1:2', 'U+202E'],
  ['an isolate', 'a\nb\u2068c', '2:2', 'U+2068'],
  ['its number', '<p title="&#x202E;">a</p>', '1:11', 'U+202E'],
  ['its number, in tens', '<p>&#8294;</p>', '1:4', 'U+2066'],
  ['in a remark', '{{! \u202d }}', '1:5', 'U+202D'],
])('tells a character that reorders what is shown: %s', (_name, template, place, name) => {
  expect(faults(template)).toEqual([
    expect.stringMatching(new RegExp(`^release\\.hbs:${place} theme/template ${name.replace('+', '\\+')} stands here`)),
  ])
})

it('tells such a character in a style sheet, and leaves marks of direction', () => {
  expect(faults('<p>\u200f&#x200E;</p>', {}, { 'a.css': 'p::before {\n  content: "\\202E" }' })).toEqual([
    expect.stringMatching(/^a\.css:2:13 theme\/style U\+202E/),
  ])
})

describe('a fault of a style sheet', () => {
  it.each([
    [
      'an import',
      '\n@import url(a.css) screen;\nb { color: red }',
      '2:1 theme/style The style sheet imports another one',
    ],
    ['an escaped import', '@\\69mport "a.css";', '1:1 theme/style The style sheet imports another one'],
    [
      'an address',
      'p { background: url(https://a.example/a.png) }',
      '1:17 theme/style The style sheet asks for https://a.example/a.png',
    ],
    [
      'an address in quotes',
      'p { background: \\75rl("//a.example/a.png") }',
      '1:23 theme/style The style sheet asks for //a.example/a.png',
    ],
    [
      'a set of pictures',
      'p { background: image-set("a.png" 1x) }',
      '1:27 theme/style The style sheet asks for a.png, which no kit has',
    ],
    [
      'a font of its own',
      '@font-face { src: url(a.ttf) }',
      '1:19 theme/style The style sheet asks for a.ttf, which no kit has',
    ],
  ])('%s', (_name, css, expected) => {
    expect(faults('', {}, { 'a.css': css })).toEqual([expect.stringContaining(`a.css:${expected}`)])
  })
})

describe('what is right', () => {
  it.each([
    ['values in text and in quotes', '<p class="a {{label}}" title=\'{{label}}\'>{{headline}}</p>'],
    ['attributes that come and go', '<a href="{{root}}a"{{#if notice}} class="a"{{else}} class="b"{{/if}}>a</a>'],
    ['links out and picture data', '<a href="https://a.example">a</a><img alt="" src="data:image/png;base64,AAAA">'],
    ['numbers in styles', '{{#each strip}}<ul style="--per-row:{{perRow}}"></ul>{{/each}}'],
    [
      'names of a loop',
      '{{#each speakers as |one place|}}{{place}} {{one.name}}{{#unless @last}}, {{/unless}}{{/each}}',
    ],
    [
      'the item itself',
      '{{#with event}}{{#each agenda}}{{#each items}}{{#each speakers}}{{this}}{{/each}}{{/each}}{{/each}}{{/with}}',
    ],
    [
      'attributes without values',
      '<details{{#if notice}} open{{/if}}><p{{#unless notice}} hidden{{/unless}} class="a"></details>',
    ],
    ['a mark that is no tag', '<p>1 < 2 &lt; {{headline}}</p>'],
    ['comments', '<!-- <script> -->{{! <script> }}{{!-- {{nothing}} --}}'],
    ['a partial with more to it', '{{> a size="b"}}', { 'a.hbs': '{{headline}}{{this.size}}' }],
    ['a style sheet', '', {}, { 'a.css': 'p { background: url("data:image/png;base64,AA"); filter: url(#a) }' }],
  ])('%s', (_name, template, partials: Files = {}, styles: Files = {}) => {
    expect(faults(template, partials, styles)).toEqual([])
  })
})

it('tells everything at once', () => {
  expect(faults('{{a}}{{{headline}}}\n<p onclick="a">{{> b}}', {}, { 'a.css': '@import "b"' })).toHaveLength(5)
})

it('tells of templates that no document is made of, and of those that are missing', () => {
  const made = {
    ...themeOf(''),
    templates: new Map([['relaese.hbs', { file: 'relaese.hbs', text: '' }]]),
    file: 'theme.yaml',
  }
  expect(lintTheme(made, vocabulary).map(({ file, message }) => `${file} ${message}`)).toEqual([
    'relaese.hbs No document is made of relaese.hbs',
    ...Object.keys(vocabulary.views).map(name => `theme.yaml The theme has no ${name}`),
  ])
})
