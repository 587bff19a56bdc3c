import { quoted } from '../kit/quoted.ts'
import { en } from '../language/en.ts'

/** All words that a language of a kit needs, in English, as they stand under `strings`: to copy and to translate. */
export function ownLanguageExample(tag: string, name: string): string {
  const { months, day, rangeInMonth, rangeInYear, rangeOverYears } = en.dates
  const patterns = { day, rangeInMonth, rangeInYear, rangeOverYears }
  return [
    'strings:',
    `  ${tag}:`,
    `    name: ${name}`,
    `    quotes: [${en.quotes.map(quoted).join(', ')}]`,
    '    dates:',
    `      months: [${months.join(', ')}]`,
    ...Object.entries(patterns).map(([key, pattern]) => `      ${key}: ${quoted(pattern)}`),
    ...Object.entries(en.strings).map(([key, word]) => `    ${key}: ${quoted(word)}`),
  ].join('\n')
}
