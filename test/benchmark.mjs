// Times whole processes, the empty Node first, and prints medians: `npm run benchmark`. Shows; judges nothing.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'

const runs = Number(process.argv[2] ?? 7)
const out = mkdtempSync(join(tmpdir(), 'presskit-benchmark-'))
const bin = new URL('../bin/presskit.js', import.meta.url).pathname
const kits = new URL('../kits/', import.meta.url).pathname

const cases = [
  ['an empty Node', ['-e', '0']],
  ['presskit --help', [bin, '--help']],
  ['presskit check dushanbe-2016', [bin, 'check', '-q', join(kits, 'dushanbe-2016')]],
  ['presskit check, 500 speakers', [bin, 'check', '-q', crowdedKit()]],
  ['presskit build starter', [bin, 'build', '-q', '--out', out, join(kits, 'starter')]],
  ['… dushanbe-2016, HTML', [bin, 'build', '-q', '--formats', 'html', '--out', out, join(kits, 'dushanbe-2016')]],
  ['… dushanbe-2016, in Russian', [bin, 'build', '-q', '--out', out, inRussian(join(kits, 'dushanbe-2016'))]],
  ['… dushanbe-2016, whole', [bin, 'build', '-q', '--out', out, join(kits, 'dushanbe-2016')]],
]

try {
  // In turn, as machines have slow minutes; the first round fills caches.
  const rounds = Array.from({ length: runs + 1 }, () => cases.map(([, args]) => time(args))).slice(1)
  const medians = cases.map((_, index) => median(rounds.map(times => times[index])))
  const rows = cases.map(([name], index) => [name, medians[index]])
  const languages = median(rounds.map(times => times.at(-1) - times.at(-2)))
  for (const [name, time] of [...rows, ['a further language', languages]]) {
    const ratio = (time / medians[0]).toFixed(1)
    console.log(`${name.padEnd(30)} ${time.toFixed(0).padStart(6)} ms  ${ratio.padStart(5)} x`)
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]
}

function time(args) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}

/** A copy of a kit without its English. */
function inRussian(folder) {
  const copy = join(out, 'kits', 'in-russian')
  cpSync(folder, copy, { recursive: true })
  const file = join(copy, 'presskit.yaml')
  const kit = parse(readFileSync(file, 'utf8'), (_key, value) => (value?.ru && value.en ? { ru: value.ru } : value))
  writeFileSync(file, stringify({ ...kit, id: 'in-russian', languages: ['ru'] }))
  return copy
}

/** A kit of 500 people in two languages: more than 2,000 texts. */
function crowdedKit() {
  const folder = join(out, 'kits', 'crowded')
  const people = Array.from({ length: 500 }, (_, index) => index)
  mkdirSync(folder, { recursive: true })
  const lines = [
    'presskit: 1',
    'languages: [en, de]',
    'issuer: library',
    'release:',
    '  kind: press-release',
    '  date: 2027-02-22',
    '  headline: { en: A library for seeds opens, de: Saatgutbibliothek eröffnet }',
    '  dateline: { en: Prenzlau, de: Prenzlau }',
    '  lead: { en: Seeds can be borrowed from today., de: Saatgut kann ab heute entliehen werden. }',
    '  body:',
    `    en: ${'Gardeners bring back what they harvest. '.repeat(60).trim()}`,
    `    de: ${'Wer erntet, der bringt Saatgut zurück. '.repeat(60).trim()}`,
    'contacts: [{ name: Ada Brandt, email: press@library.example }]',
    'speakers:',
    ...people.map(index => `  - person: person-${index}`),
    'organizations:',
    '  library: { name: { en: Seed Library, de: Saatgutbibliothek } }',
    'people:',
    ...people.flatMap(index => [
      `  person-${index}:`,
      `    name: { en: Ada Brandt ${index}, de: Ada Brandt ${index} }`,
      '    title: { en: gardener in the yard of the library, de: Gärtnerin im Hof der Bibliothek }',
      '    bio: { en: She has grown beans in Prenzlau since 2009., de: Sie zieht seit 2009 Bohnen in Prenzlau. }',
    ]),
  ]
  writeFileSync(join(folder, 'presskit.yaml'), `${lines.join('\n')}\n`)
  return folder
}
