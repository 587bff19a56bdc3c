import type { LanguageTag } from '../kit/kit.ts'
import type { Form, FormFile, KitForm, LanguageForm, Told } from './form.ts'

/** The finished files of a form that is of no single document. */
export interface MadeForm {
  readonly form: LanguageForm | KitForm
  /** None for a form of the whole kit. */
  readonly language: LanguageTag | undefined
  readonly files: readonly FormFile[]
}

/** Makes the forms of each language and of the kit, loading the maker of each. */
export async function makeKitForms(forms: readonly Form[], told: Told): Promise<readonly MadeForm[]> {
  const made = await Promise.all(
    forms.map(form => {
      if (form.of === 'language') return ofLanguages(form, told)
      return form.of === 'kit' ? ofKit(form, told) : []
    }),
  )
  return made.flat()
}

async function ofLanguages(form: LanguageForm, told: Told): Promise<readonly MadeForm[]> {
  const make = await form.maker()
  return Promise.all(told.kits.map(async kit => ({ form, language: kit.language.tag, files: await make(kit, told) })))
}

async function ofKit(form: KitForm, told: Told): Promise<readonly MadeForm[]> {
  const make = await form.maker()
  return [{ form, language: undefined, files: await make(told) }]
}
