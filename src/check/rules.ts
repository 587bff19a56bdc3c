import { eventAgenda } from './event-agenda.ts'
import { fundingEmblem } from './funding-emblem.ts'
import { languageUnsupported } from './language-unsupported.ts'
import { photoRights } from './photo-rights.ts'
import { quoteNotInBody } from './quote-not-in-body.ts'
import type { Rule } from './rule.ts'
import { textBidi } from './text-bidi.ts'

/** Every rule that needs the kit alone. A new rule is one file, one line here, one code. */
export const rules: readonly Rule[] = [
  eventAgenda,
  fundingEmblem,
  languageUnsupported,
  photoRights,
  quoteNotInBody,
  textBidi,
]
