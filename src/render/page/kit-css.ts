import type { ThemeChoice } from '../../kit/theme-choice.ts'
import { accentOf } from '../../theme/contrast.ts'
import type { CutFonts } from '../../theme/fonts.ts'
import type { Theme } from '../../theme/theme.ts'

/**
 * `assets/kit.css`: what differs from kit to kit, for the theme's own style sheets to use. `--accent` is the colour as it
 * was chosen, for bars, darker where it could hardly be seen on white; text takes `--accent-text`, and both `--accent-night`
 * in dark mode; a field of colour is `--field`, with text in `--on-field` and, on white, `--field-edge` round it. `--further` are the families of further scripts, for letters that no family has that a style sheet names.
 */
export function kitCss(theme: Theme, { options }: ThemeChoice, fonts: Pick<CutFonts, 'css' | 'families'>): string {
  const { bar, field, onField, edge, day, night } = accentOf(options.accent ?? theme.accent)
  return [
    fonts.css,
    `:root{--accent:${bar};--field:${field};--on-field:${onField};--field-edge:${edge};--accent-text:${day};--accent-night:${night}${further(fonts)}}`,
    // The paper of the kit; margins and running lines are the theme's.
    `@page{size:${options.paper}}`,
    '',
  ].join('\n')
}

function further({ families }: Pick<CutFonts, 'families'>): string {
  return families.length === 0 ? '' : `;--further:${families.map(family => `"${family}"`).join()}`
}
