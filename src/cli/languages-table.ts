import type { Completeness } from '../completeness.ts'
import { visible } from './visible.ts'

/** A kit's completeness for people: texts by area and language, then what each language lacks. */
export function languagesTable(file: string, { languages, areas, missing }: Completeness): string {
  const texts = areas.reduce((sum, area) => sum + area.texts, 0)
  const shared = areas.reduce((sum, area) => sum + area.shared, 0)
  const totals = languages.map(language => share(texts - (missing[language]?.length ?? 0), texts))
  const rows = [
    ['', 'texts', 'for all', ...languages],
    ...areas.map(area => [
      area.name,
      String(area.texts),
      String(area.shared),
      ...languages.map(language => String(area.own[language] ?? 0)),
    ]),
    ['all', String(texts), String(shared), ...totals],
  ]
  const lists = languages.flatMap(language => list(language, missing[language] ?? []))
  return `${[visible(file), '', ...aligned(rows), ...lists].join('\n')}\n`
}

/** Rounded down: only what is whole is 100 %. */
function share(written: number, texts: number): string {
  return `${texts === 0 ? 100 : Math.floor((written / texts) * 100)} %`
}

function list(language: string, paths: readonly string[]): readonly string[] {
  return paths.length === 0 ? [] : ['', `missing in ${language}:`, ...paths.map(path => `  ${visible(path)}`)]
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
