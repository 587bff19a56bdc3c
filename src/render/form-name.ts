import { kitFileName } from '../package/names.ts'
import type { LocalKit } from './localize/local-kit.ts'

/** The path of a form that is of no single document; until an embargo lifts or a draft is final, its name says so. */
export function formName({ id, embargoed, draft }: LocalKit, folder: string, ending: string): string {
  return kitFileName(folder, id, `${embargoed ? '_embargo' : ''}${draft ? '_draft' : ''}${ending}`)
}
