import type { Problem } from '../diagnostics/diagnostic.ts'
import { resolveKitPath } from '../kit/kit-path.ts'

/** A file that a theme names, by the rules for files of a kit: below its own folder, in exactly the letters of the disk. */
export async function resolveThemePath(
  folder: string,
  name: string,
): Promise<{ value: string; problem?: undefined } | { value?: undefined; problem: Problem }> {
  const { file, problem } = await resolveKitPath(folder, name)
  return file === undefined ? { problem: inTheme(problem) } : { value: file }
}

/** A theme's folder has the same rules as a kit's, and their words name the kit's. */
function inTheme({ message, hint, ...problem }: Problem): Problem {
  const told = (words: string) =>
    words
      .replaceAll('kit’s folder', 'theme’s folder')
      .replace('a kit is made of its own files', 'a theme is made of its own files')
      .replace('logos/acme.svg', 'fonts/acme-400.ttf')
  return { ...problem, message: told(message), ...(hint === undefined ? {} : { hint: told(hint) }) }
}
