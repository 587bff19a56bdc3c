import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Mendable } from '../../src/diagnostics/mendable.ts'
import { readSource } from '../../src/kit/source.ts'
import { headline, kitWith, onlyProblem, problems, withKit } from './support/kits.ts'

const instead = (line: string) => kitWith({ headline: line })

describe('a text that YAML reads otherwise is told once, with what to write', () => {
  it.each([
    ['a colon inside', headline('A: b'), '5:13 yaml/syntax', 'headline: "A: b"'],
    ['a colon at the end', headline('A:'), '5:13 yaml/syntax', 'headline: "A:"'],
    ['quotes and more', headline('"No more", says X'), '5:22 yaml/syntax', `headline: '"No more", says X'`],
    ['an at sign', headline('@ministry opens'), '5:13 yaml/syntax', 'headline: "@ministry opens"'],
    ['a bracket and more', headline('[Draft] report'), '5:21 yaml/syntax', 'headline: "[Draft] report"'],
    ['a bracket', headline('[Draft]'), '5:13 kit/type', 'headline: "[Draft]"'],
    ['a brace', headline('{Draft}'), '5:13 yaml/lost-text', '"{Draft}"'],
    ['a brace and more', headline('{Draft} report'), '5:21 yaml/syntax', 'headline: "{Draft} report"'],
    ['asterisks', headline('*bold*'), '5:13 yaml/alias', '"*bold*"'],
    ['asterisks and more', headline('*bold* news'), '5:20 yaml/syntax', 'headline: "*bold* news"'],
    ['a hash and a letter', headline('Join us #Now'), '5:21 yaml/lost-text', '"Join us #Now"'],
    ['a hash at the start', headline('#Now or never'), '5:13 yaml/lost-text', '"#Now or never"'],
    ['an exclamation mark', headline('!important news'), '5:13 yaml/lost-text', '"!important news"'],
    [
      'a tag on the line before',
      instead('  headline: !note\n    Text'),
      '5:13 yaml/lost-text',
      'Put the text in quotes',
    ],
    ['two exclamation marks', headline('!!binary aGk='), '5:13 yaml/lost-text', '"!!binary aGk="'],
    ['an ampersand', headline('&more news'), '5:13 yaml/lost-text', '"&more news"'],
    ['a per cent sign', headline('%50 off'), '5:13 yaml/syntax', 'headline: "%50 off"'],
    ['a hyphen', headline('- no'), '5:13 yaml/syntax', 'headline: "- no"'],
    ['a greater-than sign', headline('> 50 people'), '5:15 yaml/syntax', 'headline: "> 50 people"'],
    ['a bar', headline('| what'), '5:15 yaml/syntax', 'headline: "| what"'],
    ['a backtick', headline('`code`'), '5:13 yaml/syntax', 'headline: "`code`"'],
    ['a question mark', headline('? what'), '5:13 yaml/syntax', 'headline: "? what"'],
    ['an apostrophe', headline("'it's late'"), '5:17 yaml/syntax', 'headline: "it\'s late"'],
    [
      'a path of another disk',
      'logos:\n  items:\n    a:\n      file: "C:\\Users\\an\\logo.svg"\n',
      '4:16 yaml/syntax',
      'Copy the file into the kit’s folder and name it from there: file: logo.svg',
    ],
    [
      'a path with backslashes',
      'logos:\n  items:\n    a:\n      file: "logos\\pier.svg"\n',
      '4:19 yaml/syntax',
      'Write it with slashes: file: logos/pier.svg',
    ],
    ['a backslash', headline('"C:\\photos"'), '5:16 yaml/syntax', "headline: 'C:\\photos'"],
    ['a quote that stays open', headline('"Open'), '5:13 yaml/syntax', 'headline: "Open"'],
    ['a number', headline('60'), '5:13 yaml/lost-text', 'headline: "60"'],
    ['a decimal number', headline('1.10'), '5:13 yaml/lost-text', 'headline: "1.10"'],
    ['a leading zero', headline('0123'), '5:13 yaml/lost-text', 'headline: "0123"'],
    ['an exponent', headline('1e3'), '5:13 yaml/lost-text', 'headline: "1e3"'],
    ['a hexadecimal number', headline('0x1F'), '5:13 yaml/lost-text', 'headline: "0x1F"'],
    ['a large number', headline('12345678901234567890'), '5:13 yaml/lost-text', 'headline: "12345678901234567890"'],
    ['not a number', headline('.nan'), '5:13 yaml/lost-text', 'headline: ".nan"'],
    ['true', headline('True'), '5:13 yaml/lost-text', 'headline: "True"'],
    [
      'a list without its brackets',
      kitWith(
        {},
        'event:\n  start: 2027-05-04\n  agenda:\n    - {start: 2027-05-04, title: a, speakers: olena, ivan}\n',
      ),
      '13:47 yaml/lost-text',
      'Put the list in brackets: speakers: [olena, ivan]',
    ],
    [
      'a comma in braces',
      instead('  headline: {en: Dushanbe, 31 May}'),
      '5:18 yaml/lost-text',
      'en: "Dushanbe, 31 May"',
    ],
    ['thousands in braces', instead('  headline: {en: 1,500,000}'), '5:18 yaml/lost-text', 'en: "1,500,000"'],
    [
      'braces in braces',
      kitWith({ body: '  body: {file: release.{lang}.md}' }),
      '6:24 yaml/syntax',
      '{file: "release.{lang}.md"}',
    ],
    ['a colour', kitWith({}, 'theme:\n  options:\n    accent: #0b3d91\n'), '12:13 yaml/lost-text', '"#0b3d91"'],
  ])('%s', async (_name, yaml, expected, hint) => {
    const files = { 'release.en.md': 'Text.' }
    expect(await onlyProblem(yaml, hint, files)).toBe(expected)
  })
})

describe('texts that look dangerous and are not keep their letters', () => {
  it.each([
    'no',
    'yes',
    'on',
    '12:30',
    '2016-05-31',
    '1,500,000',
    '1_000',
    'C#',
    'a #',
    'x: "y"'.replace(': ', ':'),
    '+48 22',
    'Null Island',
    'ok # a comment',
  ])('%s', async text => expect(await problems(headline(text))).toEqual([]))
})

describe('YAML that cannot be read is one problem a mistake', () => {
  it.each([
    ['a tab', instead('\theadline: x'), '5:1 yaml/syntax', 'with spaces'],
    ['a tab further down', instead('  headline:\n\t  en: x'), '6:1 yaml/syntax', 'with spaces'],
    ['a tab as wide as four', instead('  headline:\n\ten: x\n    # so'), '6:1 yaml/syntax', 'with spaces'],
    ['tabs', instead('\theadline: x\n\tdateline: y'), '5:1 yaml/syntax', 'Replace each tab with 2 spaces'],
    [
      'tabs alone',
      `${instead('  headline: x')}\npeople:\n\ta:\n\t\tname: A\n`,
      '12:1 yaml/syntax',
      'each tab with 2 spaces',
    ],
    ['tabs in wide steps', instead('  headline:\n\ten: x\n\tru: y\n    # so'), '6:1 yaml/syntax', 'as many as'],
    ['a tab among spaces', instead('  headline:\n  \ten: x'), '6:3 yaml/syntax', 'with spaces'],
    [
      'a no-break space before a key',
      instead('\u00a0 headline: x'),
      '5:1 yaml/syntax',
      'Type a plain one: headline: x',
    ],
    [
      'a no-break space after a colon',
      instead('  headline:\u00a0x'),
      '5:12 yaml/syntax',
      'Type a plain one: headline: x',
    ],
    ['a colon of a Chinese keyboard', instead('  headline：x'), '5:11 yaml/syntax', 'Type a plain one: headline: x'],
    [
      'a merge conflict',
      instead('<<<<<<< HEAD\n  headline: x\n=======\n  headline: y\n>>>>>>> z'),
      '5:1 yaml/syntax',
      'Keep one of the two versions',
    ],
    [
      'a hyphen without its space before keys',
      kitWith({}, 'speakers:\n  -person: a\n    topic: b\n'),
      '11:3 yaml/syntax',
      'Write - person: a',
    ],
    [
      'a hyphen without its space before braces',
      kitWith({}, 'facts:\n  - {label: a, value: b}\n  -{label: c, value: d}\n'),
      '12:3 yaml/syntax',
      'Write - {label: c, value: d}',
    ],
    [
      'braces without a colon before them',
      kitWith({}, 'event:\n  place {venue: a, address: "b, 1"}\n'),
      '11:3 yaml/syntax',
      'Write place: {venue: a, address: "b, 1"}',
    ],
    ['a hyphen without its space', kitWith({}, 'speakers:\n  -person: a\n'), '11:3 kit/unknown-key', 'Write - person:'],
    [
      'a hyphen with a no-break space',
      kitWith({}, 'speakers:\n  -\u00a0person: a\n'),
      '11:3 kit/unknown-key',
      'Write - person:',
    ],
    ['a word that begins with a hyphen', kitWith({ languages: 'languages:\n  -en' }), '3:3 kit/type', 'Write - en'],
    ['a bullet for a hyphen', kitWith({}, 'speakers:\n  • name: A\n'), '11:3 kit/unknown-key', 'Write - name:'],
    [
      'a dash for a hyphen',
      kitWith({}, 'speakers:\n  – name: A\n    title: B\n'),
      '11:3 yaml/syntax',
      'a plain one: - name: A',
    ],
    [
      'an hour before the title of an item',
      kitWith(
        {},
        'timezone: Europe/Brussels\nevent:\n  name: X\n  start: 2027-06-04T10:00\n  place: { city: Ghent, country: BE }\n  agenda:\n    - 10:00 Welcome\n',
      ),
      '16:7 kit/type',
      'Write - { start: "2027-06-04T10:00", title: Welcome }',
    ],
    [
      'hours for a key',
      kitWith(
        {},
        'timezone: Europe/Brussels\nevent:\n  name: X\n  start: 2027-06-04T10:00\n  place: { city: Ghent, country: BE }\n  agenda:\n    - 9:15–10:00: Tour\n',
      ),
      '16:7 kit/type',
      'Write - { start: "2027-06-04T09:15", end: "2027-06-04T10:00", title: Tour }',
    ],
    [
      'another word for a key of the event',
      kitWith(
        {},
        'event:\n  name: X\n  when: 2027-06-04T10:00\n  place: { city: Ghent, country: BE }\n  agenda:\n    - { start: "2027-06-04T10:00", title: A }\n',
      ),
      '12:3 kit/unknown-key',
      'Did you mean start?',
    ],
    ['a bullet before a word', kitWith({ languages: 'languages:\n  • en' }), '3:3 kit/type', 'Write - en'],
    ['a dash before words', kitWith({ languages: 'languages:\n  – en\n  – ru' }), '3:3 kit/type', 'Write - en'],
    [
      'a colon in a text below its key',
      kitWith({ body: '  body:\n    On Monday: we open\n    at nine' }),
      '6:3 yaml/syntax',
      'Write body: | and leave',
    ],
    [
      'a hash in braces',
      kitWith({}, 'theme: {options: {accent: #0b3d91}}\n'),
      '10:27 yaml/syntax',
      'accent: "#0b3d91"',
    ],
    ['no space in braces', instead('  headline: {en:Foo}'), '5:14 yaml/syntax', 'Write en: Foo'],
    [
      'no space after a comma in braces',
      kitWith({}, 'event:\n  start: 2027-03-12\n  place: {city: Ghent, country:BE}\n'),
      '12:24 yaml/syntax',
      'Write country: BE',
    ],
    ['no space after the colon', instead('  headline:Foo'), '5:3 yaml/syntax', 'headline: Foo'],
    ['no colon', instead('  headline Foo'), '5:3 yaml/syntax', 'headline: Foo'],
    ['no colon and no value', instead('  headline'), '5:3 yaml/syntax', 'headline:'],
    ['one space more', instead('   headline: Foo'), '5:4 yaml/syntax', 'Indent it by 2 spaces'],
    ['one space less', instead(' headline: Foo'), '5:1 yaml/syntax', 'Indent it by 2 spaces'],
    ['an open list', kitWith({ languages: 'languages: [en' }), '2:12 yaml/syntax', 'languages: [en]'],
    ['an open map', instead('  headline: {en: Foo'), '5:13 yaml/syntax', 'headline: {en: Foo}'],
    ['two documents', `${kitWith({})}---\na: 1\n`, '10:1 yaml/syntax', 'Remove the line ---'],
    ['an old version of YAML', `%YAML 1.1\n---\n${kitWith({})}`, '1:1 yaml/syntax', 'Remove this line'],
    ['nothing', '', '1:1 kit/missing', 'presskit: 1'],
    ['comments alone', '# later\n', '1:1 kit/missing', 'presskit: 1'],
    ['a list', '- a\n- b\n', '1:1 kit/type', 'presskit: 1'],
    ['a word', 'hello\n', '1:1 kit/type', 'presskit: 1'],
    ['a key twice', instead('  headline: a\n  headline: b'), '6:3 yaml/duplicate-key', 'Keep one'],
    ['too deep', kitWith({}, `x: ${'['.repeat(5000)}`), '10:105 yaml/limit', 'brackets'],
    ['a map as a key', kitWith({}, '{{x}}: y\n'), '10:1 kit/type', 'in quotes'],
    ['no key', kitWith({}, ': y\n'), '10:1 kit/type', 'Write the key'],
    [
      'a document’s name for its key',
      kitWith({}, 'factSheet:\n  - 12 boats\n'),
      '10:1 kit/unknown-key',
      'Did you mean facts?',
    ],
    [
      'the key of an event',
      kitWith({}, 'agenda:\n  - title: A\n'),
      '10:1 kit/unknown-key',
      'agenda stands under event;',
    ],
    ['a prototype', kitWith({}, '__proto__: {a: b}\n'), '10:1 kit/unknown-key', 'Remove it'],
    [
      'a merge key',
      kitWith({}, 'people:\n  a: &a\n    name: X\n  b:\n    <<: *a\n'),
      '14:5 kit/unknown-key',
      'Write the keys out',
    ],
    [
      'an unknown alias',
      kitWith({}, 'people:\n  a: *nobody\n').replace('name: An', 'name: A'),
      '11:6 yaml/alias',
      '"*nobody"',
    ],
  ])('%s', async (_name, yaml, expected, hint) => {
    expect(await onlyProblem(yaml, hint)).toBe(expected)
  })

  it('a key that went too far out is told at itself', async () => {
    const yaml = kitWith({ headline: 'headline:\n    en: Foo' })
    expect(await onlyProblem(yaml, 'Indent it by 2 spaces')).toBe('5:1 yaml/syntax')
  })

  it('tells several mistakes in one run', async () => {
    const yaml = kitWith({ date: '  date: a: b', headline: '  headline: @x', email: '    email: "open' })
    expect((await problems(yaml)).map(line => line.split(' ', 2).join(' '))).toEqual([
      '4:9 yaml/syntax',
      '5:13 yaml/syntax',
      '9:12 yaml/syntax',
    ])
  })
})

describe('aliases', () => {
  it('are followed', async () => {
    const yaml = kitWith({}, 'people:\n  a: &a\n    name: X\n  b: *a\n')
    expect(await problems(yaml)).toEqual([])
  })

  it.each([
    ['that contain themselves', kitWith({}, 'facts: &f\n  - *f\n'), '11:5 yaml/alias'],
    ['that multiply', kitWith({}, bomb()), 'yaml/alias'],
    [
      'over a hundred',
      kitWith({}, `facts:\n  - &f\n    label: L\n    value: V\n${'  - *f\n'.repeat(101)}`),
      'yaml/alias',
    ],
  ])('%s are refused once', async (_name, yaml, expected) => {
    expect((await problems(yaml)).filter(line => line.includes('yaml/alias')).join()).toContain(expected)
  })

  function bomb(): string {
    const names = [...'abcdefghij']
    const rows = names.map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(index ? `*${names[index - 1]}` : 'x')
          .join(', ')}]`,
    )
    return `strings:\n${rows.map(row => `  ${row}\n`).join('')}`
  }
})

describe('bytes', () => {
  it.each([
    ['a byte order mark', Buffer.from(`\ufeff${kitWith({})}`), ''],
    ['Windows line ends', Buffer.from(kitWith({}).replaceAll('\n', '\r\n')), ''],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${kitWith({})}`, 'utf16le'), '1:1 file/unreadable', 'UTF-16'],
    ['UTF-16 without', Buffer.from(kitWith({}), 'utf16le'), '1:1 file/unreadable', 'UTF-16'],
    [
      'Windows-1251',
      Buffer.from([
        ...Buffer.from('presskit: 1\nh: '),
        0xcf,
        0xf0,
        0xe5,
        0xf1,
        0xf1,
        0x2d,
        0xf0,
        0xe5,
        0xeb,
        0xe8,
        0xe7,
      ]),
      '2:4 file/unreadable',
      'Windows-1251',
    ],
    ['Windows-1252', Buffer.from(headline('Caf\xe9 opens'), 'latin1'), '5:16 file/unreadable', 'Windows-1252'],
    [
      'one sign of another encoding',
      Buffer.concat([Buffer.from('# Ünïcödé\nä: '), Buffer.from([0xe9])]),
      '2:4 file/unreadable',
      'type it again',
    ],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0x41, 0x41, 0x41]),
      '1:1 file/unreadable',
      'no text',
    ],
    ['a NUL', headline('a\0b'), '5:14 file/unreadable', 'U+0000'],
    ['RTF', '{\\rtf1\\ansi City library}', '1:1 file/unreadable', 'as plain text'],
    ['a PDF', '%PDF-1.7\n', '1:1 file/unreadable', 'as plain text'],
    ['a vertical tab', headline('a\x0bb'), '5:14 file/unreadable', 'U+000B'],
    ['old line ends', kitWith({}).replaceAll('\n', '\r'), '1:12 file/unreadable', 'carriage return'],
    ['more than 1 MiB', kitWith({}, `# ${'x'.repeat(1_100_000)}`), '1:1 yaml/limit', '1.1 MiB'],
  ])('%s', async (_name, bytes, expected, word = '') => {
    const [first = '', ...others] = await problems(bytes)
    expect(first).toContain(expected)
    expect(first).toContain(word)
    expect(others).toEqual([])
  })
})

describe('what is not a file', () => {
  it('a pipe, a device and a folder in its place are refused without waiting', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'presskit-test-'))
    try {
      execFileSync('mkfifo', [join(folder, 'pipe.yaml')])
      await symlink('/dev/zero', join(folder, 'zero.yaml'))
      await symlink('pipe.yaml', join(folder, 'link.yaml'))
      for (const [name, code] of [
        ['pipe.yaml', 'file/unreadable'],
        ['link.yaml', 'file/unreadable'],
        ['zero.yaml', 'file/outside'],
      ]) {
        expect((await readSource(join(folder, String(name)))).diagnostics[0]?.code).toBe(code)
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it.each(['', 'presskit.yaml', 'nothing-here'])('a kit that is not there: %s', async name => {
    await withKit({}, async folder => {
      await expect(readSource(join(folder, name))).rejects.toThrow(Mendable)
    })
  })

  it('a folder stands for the file in it', async () => {
    await withKit({ 'presskit.yaml': kitWith({}) }, async folder => {
      expect((await readSource(folder)).value?.file).toBe(join(folder, 'presskit.yaml'))
    })
  })
})

describe('YAML that nobody would write never breaks the reader', () => {
  it.each([
    '--- |\n  text\n',
    '--- >\n',
    '---\n...\n',
    '!!set {a, b}\n',
    '? a\n? b\n',
    '? - a\n: - b\n',
    '"a": "\\u263A"\n',
    '- - - a\n',
    '{a: [b, {c: d}]}\n',
    '&a a: &b b\n*b : *a\n',
    'a: !!int "3"\n',
    '%TAG ! tag:x.example,2000:\n---\na: !x b\n',
    '# only\n---\n',
    "'': x\n",
    '[]: x\n',
    '- !!null\n',
    'a: |2\n   x\n',
    'a: >-\n\n\n',
    '\ufeff# x\n',
    'a: "\n\n  b"\n',
    '!<tag:x> a\n',
    '--- a\n--- b\n',
    '%FOO bar\n---\na: 1\n',
    'a:\n- b\n-\n',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '>',
    '*',
    '&',
    '!',
    '%',
    '@',
    '`',
    '?',
    '-',
    ':',
    ',',
    '\t',
    '---',
    '...',
    'a: *',
    'a: &',
    '? ',
    '- ?',
    '{a: b',
    '[a, ]',
    '<<: *x\n',
  ])('%j', async yaml => {
    const found = await problems(yaml)
    expect(found).not.toEqual([])
    for (const line of found) expect(line).toMatch(/^(\d+:\d+|-) [a-z]+\/[a-z-]+ /)
  })
})
