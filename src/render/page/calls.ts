import type { HelperShape } from '../../theme/lint/shape.ts'
import type { helpers } from './helpers.ts'

/** What the helpers of templates take and give. */
export const calls = {
  prose: { takes: ['prose'], options: { heading: ['number'], runIn: ['text'], dash: ['text'] }, gives: 'markup' },
  whole: { takes: ['text'], options: {}, gives: 'markup' },
  address: { takes: ['text'], options: {}, gives: 'markup' },
  size: { takes: ['number'], options: {}, gives: 'text' },
  cssString: { takes: ['text'], options: {}, gives: 'css' },
  dataBlock: { takes: ['text'], options: {}, gives: 'markup' },
  copying: { takes: ['text'], options: { selected: ['text'] }, gives: 'markup' },
} as const satisfies Readonly<Record<keyof typeof helpers, HelperShape>>
