import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { loadKit } from '../../src/kit/load.ts'
import { readSource } from '../../src/kit/source.ts'
import { withKit } from './support/kits.ts'

/** Words in which columns differ from letters: astral, wide, combining, right to left. */
const words = fc
  .array(fc.constantFrom('Odesa', 'Душанбе', '🎉', '𝔊ent', 'e\u0301', '東京', 'مرحبا', '👩‍👩‍👧', 'Ł', '½'), {
    minLength: 1,
    maxLength: 6,
  })
  .map(all => all.join(' '))

/** How a mistake is put into a kit, and the words that its range must hold. */
interface Mistake {
  readonly code: string
  readonly line: (around: string) => string
  readonly text: string
}

const mistakes: readonly Mistake[] = [
  { code: 'kit/unknown-key', line: around => `speekers: "${around}"`, text: 'speekers' },
  { code: 'yaml/lost-text', line: around => `facts: [{ label: "${around}", value: 012 }]`, text: '012' },
  { code: 'yaml/alias', line: around => `facts: [{ label: "${around}", value: *nobody }]`, text: '*nobody' },
  { code: 'url/scheme', line: around => `links: [{ title: "${around}", url: "ftp:x" }]`, text: 'ftp:x' },
  { code: 'kit/reference', line: around => `speakers: [{ topic: "${around}", person: nobody }]`, text: 'nobody' },
  { code: 'contact/phone', line: around => `contacts: [{ name: "${around}", phone: "12" }]`, text: '12' },
  { code: 'yaml/duplicate-key', line: around => `issuer: a # ${around}\nissuer: b`, text: 'issuer' },
  { code: 'file/missing', line: around => `attachments: [{ title: "${around}", file: no.pdf }]`, text: 'no.pdf' },
]

const kit = (mistake: string, around: string, before: string) => `${before}presskit: 1
# ${around}
languages: [en]
${mistake}
release: { date: 2026-11-22, headline: "${around}", body: "${around}" }
${mistake.startsWith('contacts') ? '' : 'contacts: [{ name: An Peeters, email: press@library.example }]\n'}`

describe('the range of a mistake holds its text, whatever stands around it', () => {
  it.each(mistakes.map(mistake => [mistake.code, mistake] as const))('%s', async (_code, { code, line, text }) => {
    await fc.assert(
      fc.asyncProperty(
        words,
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('', '\ufeff'),
        async (around, end, mark) => {
          const yaml = kit(line(around), around, mark).replaceAll('\n', end)
          const found = (await diagnosed(yaml)).filter(diagnostic => diagnostic.code === code)
          expect(found.map(diagnostic => rangeText(yaml, diagnostic))).toContain(quotesAside(text))
        },
      ),
      { numRuns: 40 },
    )
  })
})

async function diagnosed(yaml: string): Promise<readonly Diagnostic[]> {
  return withKit({ 'presskit.yaml': yaml }, async folder => {
    const source = await readSource(folder)
    return source.value ? (await loadKit(source.value)).diagnostics : source.diagnostics
  })
}

/** Columns are counted without the byte order mark. */
function rangeText(yaml: string, { range }: Diagnostic): string {
  const lines = yaml.replace(/^\ufeff/, '').split(/\r?\n/)
  if (range === undefined || range.start.line !== range.end.line) return ''
  return quotesAside((lines[range.start.line - 1] ?? '').slice(range.start.column - 1, range.end.column - 1))
}

function quotesAside(text: string): string {
  return text.replace(/^"(.*)"$/, '$1')
}
