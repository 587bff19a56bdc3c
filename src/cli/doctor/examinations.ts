import type { BrowserRequest } from '../../print/browser.ts'
import type { Io } from '../io.ts'
import { examineBrowser } from './browser.ts'
import { examineCache } from './cache.ts'
import { examineFonts } from './fonts.ts'
import { examineImages } from './images.ts'

/** One thing that a build needs of the machine. */
export interface Examination {
  readonly what: string
  readonly lines: readonly string[]
  /** What the user has to do before a build can work; none when nothing. */
  readonly advice?: string
}

export type Examine = (io: Io, browser: BrowserRequest) => Promise<Examination>

/** What `presskit doctor` looks at, in the order in which it tells. */
export const examinations: readonly Examine[] = [
  async io => ({ what: 'Node.js', lines: [io.nodeVersion] }),
  async io => ({ what: 'Platform', lines: [`${io.platform} ${io.arch}`] }),
  examineBrowser,
  examineCache,
  examineFonts,
  examineImages,
]
