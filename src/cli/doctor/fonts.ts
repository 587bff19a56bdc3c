import { access } from 'node:fs/promises'
import type { Examine } from './examinations.ts'

const theme = 'classic'

/** The fonts of the theme that kits have by default: they come with presskit, none is taken from the machine. */
export const examineFonts: Examine = async () => {
  const { loadTheme } = await import('../../theme/load.ts')
  try {
    const faces = (await loadTheme(theme)).value?.faces ?? []
    await Promise.all(faces.map(({ file }) => access(file)))
    const families = [...new Set(faces.map(({ family }) => family))].toSorted()
    return { what: 'Fonts', lines: [`${families.join(', ')} (theme ${theme})`] }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      what: 'Fonts',
      lines: [`theme ${theme}: ${why}`],
      advice: 'Install presskit again: files of its fonts are missing.',
    }
  }
}
