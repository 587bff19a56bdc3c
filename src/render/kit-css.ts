import type { ThemeChoice } from '../kit/kit.ts'
import type { Theme } from '../theme/theme.ts'

/** `assets/kit.css`: what differs from kit to kit, for the theme's own style sheets to use. */
export function kitCss(theme: Theme, { options }: ThemeChoice, fontFaces: string): string {
  return [
    fontFaces,
    `:root{--accent:${options.accent ?? theme.accent}}`,
    // The paper of the kit; margins and running lines are the theme's.
    `@page{size:${options.paper}}`,
    '',
  ].join('\n')
}
