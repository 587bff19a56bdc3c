import type { ThemeChoice } from '../../kit/theme-choice.ts'
import { accentOf } from '../../theme/contrast.ts'
import type { Theme } from '../../theme/theme.ts'

/**
 * `assets/kit.css`: what differs from kit to kit, for the theme's own style sheets to use. `--accent` is the colour as it
 * was chosen, for bars; text takes `--accent-text`, and `--accent-night` in dark mode; a field of colour is `--field`, with
 * text in `--on-field`.
 */
export function kitCss(theme: Theme, { options }: ThemeChoice, fontFaces: string): string {
  const { own, field, onField, day, night } = accentOf(options.accent ?? theme.accent)
  return [
    fontFaces,
    `:root{--accent:${own};--field:${field};--on-field:${onField};--accent-text:${day};--accent-night:${night}}`,
    // The paper of the kit; margins and running lines are the theme's.
    `@page{size:${options.paper}}`,
    '',
  ].join('\n')
}
